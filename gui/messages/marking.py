"""The mark that lupdate looks for, without Qt."""

SENTENCES: dict[str, str] = {}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself, marked for translation in that context."""
    return text
