"""The register: what is recorded, who may change it how, and where it lives; no Qt, no sentence for the user."""
