"""The rare questions that need an answer before an act can be done."""
