"""Tables of records: filters, sums and the clipboard."""
