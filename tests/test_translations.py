"""Every sentence exists in Kazakh, Russian and English, with the same facts in it."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translations import FOLDER, ROOT, compile_all, gather

FACT = re.compile(r"\{(\w*)[^}]*\}|%n|%\d")
FORMS = {"kk": 2, "ru": 3, "en": 2}


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, translations and whether they are finished."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
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


def test_no_word_of_the_sources_is_hidden_from_the_translators() -> None:
    """lupdate reads no word inside an f-string and no context that is not written out."""
    known = {(context, source) for context, source, _, _ in messages(FOLDER / "kk.ts")}
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(args=[ast.Constant(value=str(context)), ast.Constant(value=str(source)), *_]) if getattr(
                    node.func, "id", getattr(node.func, "attr", "")
                ) in ("translate", "QT_TRANSLATE_NOOP"):
                    assert (context, source) in known, f"{path.relative_to(ROOT)}:{node.lineno}: {source!r}"


@pytest.mark.parametrize(
    ("language", "foreign"),
    [("kk", r"полигон|тіркелім|азимут|участок|парцел"), ("ru", r"полигон|вершин|азимут|парцел|сегмент|телим\b")],
)
def test_the_words_are_those_of_the_glossary(language: str, foreign: str) -> None:
    for _, source, forms, _finished in messages(FOLDER / f"{language}.ts"):
        assert not re.search(foreign, " ".join(forms).lower()), f"{source!r}: {forms}"


def test_the_english_words_are_those_of_the_glossary_too() -> None:
    for _, source, _, _ in messages(FOLDER / "kk.ts"):
        assert not re.search(r"\b(parcel|polygon|vert(ex|ices)|node|workflow|dataset|features?)s?\b", source.lower()), (
            source
        )


def test_the_glossary_has_each_word_in_three_languages_and_what_not_to_call_it() -> None:
    rows = [line for line in (ROOT / "GLOSSARY.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert len(rows) > 30
    for row in rows:
        code, kk, ru, meaning, instead = (cell.strip() for cell in row.strip("|").split("|"))
        assert re.fullmatch("`[A-Za-z_ ]+`", code), row
        assert re.search("[а-яәғқңөұүһі]", kk), row
        assert re.search("[а-я]", ru), row
        assert meaning, row
        assert instead, row
