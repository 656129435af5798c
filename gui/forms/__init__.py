"""The forms of the records: which fields they have and in which groups, their pages, and what is doubtful about a field."""
