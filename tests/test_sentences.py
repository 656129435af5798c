"""Every code that the program uses has its sentence, and is told the facts that the sentence asks for."""

import ast
import re
from collections.abc import Iterator

import pytest

from data.acts import advance_stage
from data.edit import TABLE_OF
from data.registration.moves import STAGE_STATUSES
from data.store import foreign
from data.styles import STATUSES
from gui.i18n import words
from gui.messages import sentences
from gui.panels.stage_words import MOVES, move_word
from gui.widgets import wording
from tests.translations import ROOT

ERRORS = ("TelimError", "Conflict")
SAYING = ("say", "_say", "tell", "_tell", "sentence", "Hint", "Choice", "point_at_plot", "ask")
ASKED = re.compile(r"\{(\w+)")
PREFIXES = (
    "choice",
    "conflict",
    "hint",
    "label",
    "menu",
    "nothing_to",
    "said",
    "sketch",
    "snap",
    "snapping",
    "typed",
    "why",
)
"""How codes begin that the program looks up without raising them."""
LOOKED_UP = re.compile(rf"({'|'.join(PREFIXES)})(_[a-z]+)+")
A_CODE = re.compile(r"[a-z]+(_[a-z]+)*")


def test_every_code_that_can_be_raised_has_a_sentence() -> None:
    assert not {f"{code} ({where})" for where, code, _ in _raised() if code not in sentences()}


def test_every_code_that_is_looked_up_has_a_sentence() -> None:
    used = {
        (node.value, where)
        for where, node in _nodes("gui", "data")
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and LOOKED_UP.fullmatch(node.value)
    }
    used |= {(code, where) for where, code in _said()}
    assert len(used) > 80, "the codes are no longer found where they were"
    assert not {f"{code} ({where})" for code, where in used if code not in sentences()}


def test_a_code_made_of_parts_has_sentences() -> None:
    beginnings = {
        (node.values[0].value, where)
        for where, node in _nodes("gui")
        if isinstance(node, ast.JoinedStr)
        and isinstance(node.values[0], ast.Constant)
        and LOOKED_UP.fullmatch(str(node.values[0].value).rstrip("_") + "_x")
    }
    assert beginnings
    for beginning, where in beginnings:
        assert any(code.startswith(beginning) for code in sentences()), f"{beginning}... ({where})"


def test_what_is_told_with_a_code_is_all_that_its_sentence_asks_for() -> None:
    for where, code, facts in _raised():
        asked = set(ASKED.findall(sentences().get(code, "")))
        if facts is not None:
            assert asked <= facts, f"{where}: {code} wants {sorted(asked - facts)}"


def test_every_remark_about_a_row_or_a_file_has_a_sentence() -> None:
    wanted = set()
    for _, node in _nodes("data"):
        if isinstance(node, ast.Call):
            kinds = {"refuse": "refused", "UnreadableError": "refused", "repair": "mended"}
            codes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            wanted |= {f"{kinds[_name(node)]}_{code}" for code in codes if _name(node) in kinds}
    assert len(wanted) >= 10
    assert wanted <= set(sentences())


def test_every_edit_has_a_name_that_a_clerk_reads() -> None:
    names = {
        node.args[0].value
        for _, node in _nodes("data")
        if isinstance(node, ast.Call) and _name(node) == "edit" and node.args and isinstance(node.args[0], ast.Constant)
    }
    names |= {*advance_stage.NAMES.values(), "resume_stage", foreign.NAME}
    names |= {f"change_{table}" for table in TABLE_OF.values()}
    assert len(names) > 30
    assert not {name for name in names if f"edit_{name}" not in sentences()}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_status_and_every_move_has_a_word_in_the_language_of_the_clerk(language: str) -> None:
    say = words(language)
    for context, source in {
        *(("Status", wording.status_word(status)) for status in STATUSES),
        *(("StageStatus", wording.stage_status_word(status)) for status in STAGE_STATUSES),
        *(("Moves", move_word(move)) for moves in MOVES.values() for move in moves),
    }:
        assert "_" not in source
        assert re.search("[а-яәғқңөұүһі]", say(context, source)), (context, source)


def _nodes(*rooms: str) -> Iterator[tuple[str, ast.AST]]:
    """Every piece of the sources of these rooms with its file, but for the sentences themselves."""
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            if not where.startswith("gui/messages/"):
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                    yield where, node


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where, code and the names of its facts (None: not known here) of every error and every (code, facts)."""
    for where, node in _nodes("gis", "data", "gui"):
        match node:
            case ast.Call(args=[ast.Constant(value=str(code)), *_], keywords=told) if _name(node) in ERRORS:
                yield where, code, None if any(one.arg is None for one in told) else {str(one.arg) for one in told}
            case ast.Tuple(elts=[ast.Constant(value=str(code)), ast.Dict(keys=keys)]) if A_CODE.fullmatch(code):
                facts = {key.value for key in keys if isinstance(key, ast.Constant)}
                known = code if code in sentences() else f"note_{code}"
                yield where, known, facts | ({"page"} if where.startswith("gui/sheets/") else set())
            case ast.Assign(targets=[ast.Name(id="_CODES")], value=ast.Dict(values=codes)):
                yield from ((where, str(getattr(code, "value", code)), None) for code in codes)


def _said() -> Iterator[tuple[str, str]]:
    """Where and code of every sentence that is asked for by name."""
    for where, node in _nodes("gui"):
        match node:
            case ast.Call(args=[ast.Constant(value=str(code)), *more]) if _name(node) in SAYING and A_CODE.fullmatch(
                code
            ):
                if not (_name(node) == "say" and more):  # a dialog's outcome has a tone and words instead
                    yield where, code
