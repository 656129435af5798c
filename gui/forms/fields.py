"""Fields made from their definitions."""

from collections.abc import Callable
from typing import Any

from data.identifiers import person_number
from gis.crs import ZONES
from gis.errors import TelimError
from gui.forms.definition import FieldDef, FormDef
from gui.forms.people import names_of
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import Choice, DayLine, Line, Paragraph
from gui.widgets.fields import Field
from gui.widgets.reading import read_day, read_hectares, read_note, read_text
from gui.widgets.search_choice import SearchChoice

Maker = Callable[[FieldDef, Session, str, bool], Field]


def make_field(definition: FieldDef, session: Session, *, above: bool = False) -> Field:
    """The field of that definition; ``above`` puts its label over it."""
    label = translate("Forms", definition.label)
    return MAKERS[definition.kind](definition, session, label, above)


def make_fields(form: FormDef, session: Session, *, above: bool = False) -> dict[str, Field]:
    """All fields of a form by the columns of their record."""
    return {one.name: make_field(one, session, above=above) for one in form.fields}


def day_text(day: Any) -> str:
    """A day as its field shows it."""
    return wording.day(day) if day is not None else ""


def _text(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Paragraph(one.hint or _dash(one, above)), _reader(one, read_text), above=above)


def _note(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Paragraph(one.hint or _dash(one, above)), read_note, above=above)


def _line(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Line(one.hint or _dash(one, above)), _reader(one, read_text), above=above)


def _digits(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Line(one.hint or _dash(one, above), digits=True), _reader(one, read_text), above=above)


def _number(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Line(one.hint, digits=True), person_number, above=above)


def _day(_one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, DayLine(wording.DASH), read_day, day_text, above=above)


def _hectares(_one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    return Field(label, Line(wording.DASH, digits=True), read_hectares, _hectare_text, above=above)


def _list(one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    choice = Choice(wording.list_choices(one.source), none=None if one.required else wording.DASH)
    return Field(label, choice, lambda key: key or None, above=above)


def _crs(_one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    known = [(code, f"{name} · {code}") for code, name in ZONES]
    return Field(label, Choice(known), lambda key: key or None, above=above)


def _record(one: FieldDef, session: Session, label: str, above: bool) -> Field:
    names = names_of(session)
    choice = SearchChoice(lambda: names.lines(one.source), lambda key: names.name(one.source, key))
    return Field(label, choice, lambda key: key or None, above=above)


def _yes_no(_one: FieldDef, _session: Session, label: str, above: bool) -> Field:
    words = [("yes", translate("PlotTab", "Divisible")), ("no", translate("PlotTab", "Indivisible"))]
    return Field(
        label, Choice(words, none=wording.DASH), lambda key: {"yes": True, "no": False}.get(key), _yes_no_text,
        above=above,
    )  # fmt: skip


def _yes_no_text(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"


def _hectare_text(area: float | None) -> str:
    return "" if area is None else wording.plain(area / 10_000, 6)


def _dash(one: FieldDef, above: bool) -> str:
    """A dash for what is not stated; a new record, whose labels stand above, has empty fields."""
    return "" if one.required or above else wording.DASH


def _reader(one: FieldDef, read: Callable[[str], Any]) -> Callable[[str], Any]:
    """A required text is refused empty, beside its field."""

    def required(text: str) -> Any:
        value = read(text)
        if value is None:
            raise TelimError("name_missing")
        return value

    return required if one.required else read


MAKERS: dict[str, Maker] = {
    "text": _text, "note": _note, "line": _line, "digits": _digits, "number": _number, "day": _day,
    "hectares": _hectares, "list": _list, "crs": _crs, "record": _record, "yes_no": _yes_no,
}  # fmt: skip
