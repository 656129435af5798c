"""What an edit was, in words."""

from gui.i18n import translate
from gui.messages import sentence, sentences


def edit_words(name: str) -> str:
    """The name of the edit in the language of the program; an unknown code as it is, with spaces."""
    code = f"edit_{name}"
    return sentence(code, translate) if code in sentences() else name.replace("_", " ")
