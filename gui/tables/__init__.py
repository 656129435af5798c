"""Tables of records: columns as values, filters as values, one model, one view."""
