"""What a clerk does to the records; each verb reads a register and returns an Edit, and writes nothing."""
