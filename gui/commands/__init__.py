"""The command line: finds the command, speaks the user's language, turns faults into one line and an exit code."""

import importlib
import sys
from collections.abc import Callable
from datetime import date

from gis.errors import TelimError
from gui.commands.context import Context
from gui.commands.faults import Faults
from gui.commands.parser import Parser, UsageError
from gui.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Translate, system_language, words

COMMANDS = {
    "demo": QT_TRANSLATE_NOOP("Commands", "write the demo register of Kyzylorda region"),
    "info": QT_TRANSLATE_NOOP("Commands", "say what a register holds"),
    "import": QT_TRANSLATE_NOOP("Commands", "take plots, zones or reference shapes from a file"),
    "check": QT_TRANSLATE_NOOP("Commands", "find overlaps, gaps and other faults of plots"),
    "export": QT_TRANSLATE_NOOP("Commands", "write the plots into a file for other programs"),
    "sheet": QT_TRANSLATE_NOOP("Commands", "print plot plans into a PDF"),
    "verify": QT_TRANSLATE_NOOP("Commands", "check a printed PDF"),
    "history": QT_TRANSLATE_NOOP("Commands", "list who changed what, newest first"),
    "undo": QT_TRANSLATE_NOOP("Commands", "take back your last edit"),
    "redo": QT_TRANSLATE_NOOP("Commands", "do again what you took back"),
    "split": QT_TRANSLATE_NOOP("Commands", "split a plot by a line"),
    "merge": QT_TRANSLATE_NOOP("Commands", "merge plots into one"),
    "stage": QT_TRANSLATE_NOOP("Commands", "move a stage of a plot's registration"),
    "report": QT_TRANSLATE_NOOP("Commands", "write everything as a workbook, a letter, or the due days"),
    "traverse": QT_TRANSLATE_NOOP("Commands", "compute corners from bearings or angles and distances"),
}
"""Every command with its help."""

LATER = ("web", "copy", "backup", "restore")
"""Names that are taken by commands to come."""

MODULES = {"import": "import_command", "export": "export_command"}


def run(arguments: list[str], day: str, version: str, clock: Callable[[], str] | None = None) -> int:
    """The exit code: 0 done, 1 done but not in order, 2 cannot be done, 3 someone else has it.

    ``clock`` tells a window that stays open over night which day it has become.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    faults = Faults(_early_language(arguments))
    with faults:
        faults.code = _run(arguments, day, version, clock)
    return faults.code


def _run(arguments: list[str], day: str, version: str, clock: Callable[[], str] | None) -> int:
    translate = words(_early_language(arguments))
    parser = _parser(translate, version)
    options = parser.parse_args(arguments)
    try:
        today = date.fromisoformat(day)
    except ValueError:
        raise TelimError("bad_today", text=day) from None
    context = Context(options.lang or system_language(), options.quiet, options.user, today)
    name, *rest = options.rest or [""]
    if name in LATER:
        raise TelimError("command_later", command=name)
    if name not in COMMANDS:
        return _window(options.rest, context, options.lang, clock)
    module = importlib.import_module(f"gui.commands.{MODULES.get(name, name)}")
    own = Parser(f"main.py {name}", _help(translate, name), translate)
    module.add(own, translate)
    return int(module.run(own.parse_args(rest), context))


def _window(rest: list[str], context: Context, language: str | None, clock: Callable[[], str] | None) -> int:
    if len(rest) > 1:
        raise UsageError("usage_unknown_command", command=rest[0])
    from gui.commands.window import open_window

    return open_window(rest[0] if rest else None, context.today, language, context.user, clock)


def _help(translate: Translate, name: str) -> str:
    return translate("Commands", COMMANDS[name])


def _parser(translate: Translate, version: str) -> Parser:
    """The parser of what stands before the command."""
    parser = Parser("main.py", "", translate, version=f"Telim {version}")
    parser.add_argument("--lang", choices=LANGUAGES, help=translate("Commands", "language of the messages"))
    parser.add_argument("--quiet", action="store_true", help=translate("Commands", "say only results and faults"))
    who = translate("Commands", "who makes the edits, else the system's user")
    parser.add_argument("--user", metavar="NAME", help=who)
    parser.add_rest(
        translate("Commands", "a register to open in the window, or a command"),
        {name: _help(translate, name) for name in COMMANDS},
    )
    return parser


def _early_language(arguments: list[str]) -> str:
    """The language in which even a wrong command line is answered."""
    for place, argument in enumerate(arguments):
        value = argument.partition("=")[2] if "=" in argument else "".join(arguments[place + 1 : place + 2])
        if argument.split("=")[0] == "--lang" and value in LANGUAGES:
            return value
        if not argument.startswith("-") and (place == 0 or arguments[place - 1] not in ("--lang", "--user")):
            break
    return system_language()
