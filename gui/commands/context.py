"""What every command is given: the language, the day, the user, and where results and remarks go."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from gis.errors import TelimError
from gui.i18n import Translate, locale_of, words
from gui.messages import edit_sentence, sentence

if TYPE_CHECKING:
    from data.register import Register

BAR = 30
PATIENCE = 0.4
"""Seconds before a progress bar appears."""


@dataclass(frozen=True, slots=True)
class Context:
    """The surroundings of one command."""

    language: str
    quiet: bool
    user: str | None
    today: date

    @property
    def translate(self) -> Translate:
        """A function of context and English source that speaks the user's language."""
        return words(self.language)

    def say(self, text: str) -> None:
        """A line of the result."""
        print(text)

    def json(self, value: dict[str, Any]) -> None:
        """The result as one JSON object."""
        print(json.dumps(value, ensure_ascii=False))

    def note(self, text: str) -> None:
        """A remark beside the result; silent with --quiet."""
        if not self.quiet:
            print(" ".join(text.split()), file=sys.stderr)

    def sentence(self, code: str, **facts: Any) -> str:
        """The sentence of a code."""
        return sentence(code, self.translate, **facts)

    def edit_name(self, name: str) -> str:
        """What an edit of the journal was, in words."""
        return edit_sentence(name, self.translate)

    def number(self, value: float, decimals: int = 0) -> str:
        """The number as it is written in the user's language."""
        return locale_of(self.language).toString(float(value), "f", decimals)

    def moment(self, when: datetime) -> str:
        """The moment on the user's clock."""
        return when.astimezone().strftime("%d.%m.%Y %H:%M")

    @contextmanager
    def register(self, address: str, *, read_only: bool = False) -> Iterator["Register"]:
        """The register of that address, closed afterwards."""
        from data.office import leave_office, office_of, use_office
        from data.store.open import open_register

        register = open_register(address, today=self.today, user=self.user, read_only=read_only)
        with closing(register):
            office = office_of(register)
            use_office(office)
            try:
                yield register
            finally:
                leave_office(office)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """A function of done and total that draws a bar on a terminal's stderr."""
        if self.quiet or not sys.stderr.isatty():
            yield lambda done, total: None
            return
        start = time.monotonic()
        last = -1

        def draw(done: int, total: int) -> None:
            nonlocal last
            percent = 100 * done // max(total, 1)
            if percent != last and time.monotonic() - start > PATIENCE:
                last = percent
                full = BAR * percent // 100
                sys.stderr.write(f"\r{what} [{'#' * full}{'.' * (BAR - full)}] {percent:3d} %")
                sys.stderr.flush()

        try:
            yield draw
        finally:
            if last >= 0:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()


def day_of(text: str) -> date:
    """The day of an ISO date or of dd.mm.yyyy. Raises TelimError: bad_day."""
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise TelimError("bad_day", text=text)
