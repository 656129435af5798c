"""What an edit was, in words."""

from gui.i18n import translate
from gui.messages import edit_sentence


def edit_words(name: str) -> str:
    """The name of the edit in the language of the program."""
    return edit_sentence(name, translate)
