"""argparse that speaks three languages: a wrong command line is one sentence and exit code 2."""

import argparse
import re
import sys
from typing import Any, NoReturn

from gis.errors import TelimError
from gui.i18n import Translate

PATTERNS = (
    (r"the following arguments are required: (?P<what>.+)", "usage_required"),
    (r"unrecognized arguments: (?P<what>.+)", "usage_unknown"),
    (r"argument (?P<option>[^:]+): expected .*", "usage_no_value"),
    (r"argument (?P<option>[^:]+): invalid choice: (?P<what>.+?) \(choose from (?P<known>.+)\)", "usage_choice"),
    (r"argument (?P<option>[^:]+): invalid .* value: (?P<what>.+)", "usage_value"),
    (r"argument (?P<option>[^:]+): ignored explicit argument (?P<what>.+)", "usage_value"),
)
"""What argparse says, in its English, and our code for it."""


class UsageError(TelimError):
    """The command line is wrong; exit code 2."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaints are codes and whose help is translated."""

    def __init__(self, prog: str, description: str, translate: Translate, version: str | None = None) -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self.translate = translate
        self.version = version
        self._positionals.title = translate("Commands", "what it works on")
        self._optionals.title = translate("Commands", "options")
        self.add_argument("-h", "--help", action="help", help=translate("Commands", "show this help"))
        if version:
            shown = translate("Commands", "show the version")
            self.add_argument("--version", action="version", version=version, help=shown)

    def add_rest(self, help: str, commands: dict[str, str]) -> None:
        """Everything from the first word on that is no option; the help lists the commands."""
        self.add_argument("rest", nargs=argparse.REMAINDER, metavar="REGISTER | COMMAND ...", help=help)
        title = self.translate("Commands", "commands")
        lines = "\n".join(f"  {name:<10}{text}" for name, text in commands.items())
        self.epilog = f"{title}:\n{lines}"
        self.formatter_class = argparse.RawDescriptionHelpFormatter

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with our code for what argparse found."""
        for pattern, code in PATTERNS:
            if found := re.fullmatch(pattern, message):
                raise UsageError(code, program=self.prog, **found.groupdict())
        raise UsageError("usage_wrong", program=self.prog, what=message)

    def _print_message(self, message: str, file: Any = None) -> None:
        if message:
            (file or sys.stdout).write(message)


def register_argument(parser: Parser) -> None:
    """REGISTER, first on every command that has one."""
    help = parser.translate("Commands", "a GeoPackage file that is a register")
    parser.add_argument("register", metavar="REGISTER", help=help)


def json_argument(parser: Parser) -> None:
    """--json."""
    help = parser.translate("Commands", "answer with one JSON object")
    parser.add_argument("--json", action="store_true", help=help)
