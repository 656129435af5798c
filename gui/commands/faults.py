"""Faults into one line and an exit code; what nobody expected goes into the log with its traceback."""

import logging
import os
import sys
from types import TracebackType

from data.paths import log_file
from gis.errors import Cancelled, Conflict, TelimError
from gui.i18n import words
from gui.messages import error_sentence, sentence

CANNOT, OTHERS = 2, 3


class Faults:
    """A guard around a command: afterwards ``code`` is its exit code, whatever happened inside."""

    def __init__(self, language: str) -> None:
        self.translate = words(language)
        self.code = 0

    def __enter__(self) -> "Faults":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> bool:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            fault = fault or BrokenPipeError()
        if fault is None:
            return True
        if isinstance(fault, SystemExit):
            self.code = fault.code if isinstance(fault.code, int) else 0
        elif isinstance(fault, BrokenPipeError):
            # whoever read our output has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        elif isinstance(fault, TelimError):
            self.code = OTHERS if isinstance(fault, Conflict) else CANNOT
            self._say(error_sentence(fault, self.translate))
        elif isinstance(fault, KeyboardInterrupt | Cancelled):
            self.code = CANNOT
            self._say(sentence("stopped", self.translate))
        else:
            self.code = CANNOT
            self._unknown(fault)
        return True

    def _say(self, text: str) -> None:
        print(" ".join(text.split()), file=sys.stderr)

    def _unknown(self, fault: BaseException) -> None:
        """Keep the traceback in the log and say where it is."""
        place = log_file()
        log = logging.getLogger("telim")
        log.propagate = False
        handler = logging.FileHandler(place, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        log.addHandler(handler)
        log.error("a command failed", exc_info=fault)
        log.removeHandler(handler)
        handler.close()
        self._say(sentence("unknown_fault", self.translate, kind=type(fault).__name__, log=str(place)))
