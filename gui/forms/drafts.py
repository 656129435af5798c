"""What was typed and is not in the register yet: unreadable texts of fields, and new records whose dialog was closed.

It is kept in the settings, so that it is there again after the program has ended.
"""

import json
from collections.abc import Iterator, MutableMapping

from PySide6.QtCore import QObject

from gui.session import Session

KEY = "drafts"
MOST = 200


class Drafts(MutableMapping[tuple[str, str], str]):
    """(whose, field) -> text, of one register; every change is on the disk at once."""

    def __init__(self, session: Session) -> None:
        self._settings, self._address = session.settings, session.register.address
        self._texts: dict[tuple[str, str], str] = {}
        for whose, field, text in _read(self._settings.text(KEY)).get(self._address, ()):
            self._texts[whose, field] = text

    def __getitem__(self, key: tuple[str, str]) -> str:
        return self._texts[key]

    def __setitem__(self, key: tuple[str, str], text: str) -> None:
        if self._texts.get(key) != text:
            self._texts[key] = text
            self._keep()

    def __delitem__(self, key: tuple[str, str]) -> None:
        del self._texts[key]
        self._keep()

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(dict(self._texts))

    def __len__(self) -> int:
        return len(self._texts)

    def of(self, whose: str) -> dict[str, str]:
        """Field -> text of that record or dialog."""
        return {field: text for (owner, field), text in self._texts.items() if owner == whose}

    def put(self, whose: str, texts: dict[str, str]) -> None:
        """These texts and no others; empty: it was recorded, or there was nothing."""
        left = {key: text for key, text in self._texts.items() if key[0] != whose}
        fresh = left | {(whose, field): text for field, text in texts.items() if text}
        if fresh != self._texts:
            self._texts = fresh
            self._keep()

    def _keep(self) -> None:
        every = _read(self._settings.text(KEY))
        every[self._address] = [[*key, text] for key, text in self._texts.items()][-MOST:]
        self._settings.keep(KEY, json.dumps({k: v for k, v in every.items() if v}, ensure_ascii=True))


def _read(text: str) -> dict[str, list[list[str]]]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


class Shelf(QObject):
    """Where a session keeps its drafts."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.drafts = Drafts(session)


def drafts_of(session: Session) -> Drafts:
    """The drafts of that session's register, whatever window shows it."""
    return (session.findChild(Shelf) or Shelf(session)).drafts
