"""The three languages of the program: which one to speak, and words in any of them at any time.

Widgets write ``translate("Context", "English source")`` with the installed language. Commands and sheets, which may
speak two languages at once and need no application object, ask ``words(language)``.
"""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES = ("kk", "ru", "en")
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"

translate = QCoreApplication.translate
Translate = Callable[..., str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself, marked for translation in that context."""
    return text


def system_language() -> str:
    """Kazakh, unless the system is Russian or English."""
    spoken = (os.environ.get("LANGUAGE") or QLocale.system().name()).lower()
    return next((code for code in ("ru", "en") if spoken.startswith(code)), "kk")


def locale_of(language: str) -> QLocale:
    """The locale for numbers and dates; Russian as in Kazakhstan, for the tenge."""
    return QLocale({"kk": "kk_KZ", "ru": "ru_KZ", "en": "en_GB"}[language])


@cache
def translator(language: str) -> QTranslator:
    """The loaded catalogue of that language; kept for the life of the program."""
    catalogue = QTranslator()
    catalogue.load(str(FOLDER / f"{language}.qm"))
    return catalogue


@cache
def words(language: str) -> Translate:
    """A function like ``translate`` that speaks that language, whatever the program speaks."""
    catalogue = translator(language)

    def say(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        said = catalogue.translate(context, text, disambiguation, n) or text
        return said.replace("%n", str(n)) if n >= 0 else said

    return say
