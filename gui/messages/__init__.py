"""Codes into sentences: what went wrong, why an action is grey, what an edit was called. Plain Python, no Qt.

Each family of codes has its own table: ``SENTENCES`` of code -> English source, marked for the translators.
"""

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import Any

from gis.errors import TelimError

CONTEXT = "messages"


@cache
def sentences() -> dict[str, str]:
    """Every code of every family with its English source; a code stands in one family only."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(__path__):
        for code, text in importlib.import_module(f"{__name__}.{module.name}").SENTENCES.items():
            if code in found:
                raise ValueError(f"the code {code} has two sentences")
            found[code] = text
    return found


def sentence(code: str, translate: Callable[..., str], **facts: Any) -> str:
    """The sentence of a code in the language that ``translate`` speaks, with the facts put in."""
    said = translate(CONTEXT, sentences().get(code, code))
    try:
        return said.format(**facts)
    except (KeyError, IndexError, ValueError):
        return said


def edit_sentence(name: str, translate: Callable[..., str]) -> str:
    """What an edit of that name in the journal was; a name that only its writer knows, as it is, with spaces."""
    code = f"edit_{name}"
    return sentence(code, translate) if code in sentences() else name.replace("_", " ")


def error_sentence(error: TelimError, translate: Callable[..., str]) -> str:
    """What the user reads when this error has happened."""
    return sentence(error.code, translate, **error.facts)
