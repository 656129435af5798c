"""File formats, one a file: its suffixes, how it is read into rows and how rows are written."""
