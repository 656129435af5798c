"""Small pictures of files: made in a child process, because a hostile file may crash or never end whoever looks at it."""
