"""A change of boundaries that breaks a rule is asked about once, before it is written; the reason stays with the edit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget

from data.acts.accept_finding import with_reason
from data.edit import Edit
from data.register import Register
from data.rules.finding import Finding
from data.rules.weigh import weigh
from gis.errors import TelimError
from gui.checking import Checking, checking_of
from gui.dialogs import doubtful_edit
from gui.session import MakeEdit, Session


class DoubtfulError(TelimError):
    """The edit is made and not written: it brings about these findings."""

    def __init__(self, edit: Edit, findings: Sequence[Finding]) -> None:
        super().__init__("doubtful_edit")
        self.edit, self.findings = edit, tuple(findings)


@dataclass(frozen=True, slots=True)
class Weighed:
    """One act on its way through weighing, asking and writing."""

    parent: QWidget | None
    session: Session
    checking: Checking
    make: MakeEdit
    done: Callable[[Edit], object] | None = None
    failed: Callable[[TelimError], object] | None = None

    def begin(self) -> None:
        """Make the edit in its turn; write it, or come back with what it would break."""
        self.session.do(self._weigh, self.done, self._refused)

    def _weigh(self, register: Register) -> Edit:
        edit = self.make(register)
        found = weigh(register, self.checking.standing.ground(), edit)
        if found:
            raise DoubtfulError(edit, found)
        return edit

    def _refused(self, error: TelimError) -> None:
        if isinstance(error, DoubtfulError):
            self._ask(error)
        else:
            self._tell(error)

    def _ask(self, doubt: DoubtfulError) -> None:
        there = self.parent is not None and shiboken6.isValid(self.parent)  # the language may have changed meanwhile
        reply = doubtful_edit.ask(
            self.parent if there else QApplication.activeWindow(), self.session, doubt.edit, doubt.findings
        )
        if reply is None:
            self._tell(doubt)
        elif reply.reason is None:
            self.session.do(lambda _: doubt.edit, lambda edit: self._mend(edit, doubt.findings), self._refused)
        else:
            reason = reply.reason
            self.session.do(
                lambda register: with_reason(register, doubt.edit, doubt.findings, reason), self.done, self._refused
            )

    def _mend(self, edit: Edit, findings: Sequence[Finding]) -> None:
        if self.done is not None:
            self.done(edit)
        self.checking.wanted.emit(next((one for one in findings if one.fix), findings[0]))

    def _tell(self, error: TelimError) -> None:
        if self.failed is not None:
            self.failed(error)
        elif not isinstance(error, DoubtfulError):
            self.session.failed.emit(error)


def do_weighed(
    parent: QWidget | None,
    session: Session,
    make: MakeEdit,
    done: Callable[[Edit], object] | None = None,
    failed: Callable[[TelimError], object] | None = None,
) -> None:
    """As ``session.do``; where the clerk goes back instead, ``failed`` gets a DoubtfulError. No parent: the active window."""
    Weighed(parent, session, checking_of(session), make, done, failed).begin()
