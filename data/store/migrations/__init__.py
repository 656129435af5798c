"""One module a step, ``v0002.py`` and on: ``upgrade(connection)`` leads from the version before to that number."""
