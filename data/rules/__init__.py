"""What is wrong with plots: a rule is shapes and record facts -> findings, each with a fix where a safe one is known."""
