"""Every sentence exists in Kazakh, Russian and English, with the same facts in it."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.messages import sentences
from tests.translations import FOLDER, ROOT, compile_all, gather

FACT = re.compile(r"\{(\w*)[^}]*\}|%n|%\d")
FORMS = {"kk": 2, "ru": 3, "en": 2}


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, told.get("type") != "unfinished"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_no_sentence_waits_for_its_translation(language: str) -> None:
    waiting = [
        source for _, source, forms, finished in messages(FOLDER / f"{language}.ts") if not finished or not all(forms)
    ]
    assert not waiting


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_translation_keeps_the_facts_and_the_number_of_plural_forms(language: str) -> None:
    for _, source, forms, _finished in messages(FOLDER / f"{language}.ts"):
        for told in forms:
            assert sorted(m.group(0) for m in FACT.finditer(told)) == sorted(
                m.group(0) for m in FACT.finditer(source)
            ), f"{language}: {source!r} -> {told!r}"
        if "%n" in source:
            assert len(forms) == FORMS[language], source


def test_the_catalogues_are_up_to_date_with_the_sources(tmp_path: Path) -> None:
    for language in FORMS:
        (tmp_path / f"{language}.ts").write_bytes((FOLDER / f"{language}.ts").read_bytes())
    gather(tmp_path)
    for language in FORMS:
        assert list(messages(tmp_path / f"{language}.ts")) == list(messages(FOLDER / f"{language}.ts"))
    compile_all(tmp_path, tmp_path)
    for language in FORMS:
        assert (tmp_path / f"{language}.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_every_code_that_can_be_raised_has_a_sentence() -> None:
    known = set(sentences())
    missing = {
        f"{code} ({path.relative_to(ROOT)})"
        for room in ("gis", "data", "gui")
        for path in (ROOT / room).rglob("*.py")
        for code in _raised(path)
        if code not in known
    }
    assert not missing


def _raised(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and getattr(node.func, "id", "") in ("TelimError", "Conflict")
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            yield node.args[0].value
