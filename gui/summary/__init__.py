"""The summary in words and charts, the same for its page and its paper."""
