"""Papers as files: what may become one, how it is read, and the copies under which it is opened."""
