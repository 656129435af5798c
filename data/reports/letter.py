"""Letters from templates that the office can edit: a Word file with {{ places }} that the record of a plot fills.

A template comes from a stranger's hand as far as the program is concerned: it runs in jinja2's sandbox, what it prints is
escaped, and a place that no letter can fill is told by its name before anything is written.
"""

import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data.lists import name_of
from data.model import Party, Plot, Project, Registration, Stage, Zone
from data.register import Register
from data.registration.tracks import TRACKS, Track, track
from data.reports.tables import Words
from data.styles import RESOURCES
from gis.errors import TelimError

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment

LETTERS = RESOURCES / "letters"
KINDS = ("state", "return", "refusal", "suspension")
"""The letters that come with the program; the first one fits every plot."""
UNKNOWN = "—"
LARGEST = 50_000_000
"""Bytes that a template may unpack to."""
LETTER_OF = {"returned": "return", "refused": "refusal", "suspended": "suspension"}
"""Status of a plot -> the letter that is due."""


def template_of(kind: str, language: str) -> Path:
    """The program's own template of that kind."""
    return LETTERS / language / f"{kind}.docx"


def write_letter(register: Register, plot: Plot, template: Path | None, path: Path, words: Words) -> None:
    """The template filled with what the register knows of the plot; without one, the letter that its status asks for.

    Raises TelimError no_such_file, no_docx, template_fault, template_unknown_place.
    """
    status = register.statuses([plot.id])[0].status
    chosen = template or template_of(LETTER_OF.get(status, KINDS[0]), words.language)
    render(chosen, letter_context(register, plot, words), path)


def render(template: Path, context: Mapping[str, Any], path: Path) -> None:
    """Fill the template; nothing is written where it has a fault. Raises as write_letter."""
    from jinja2 import TemplateError, UndefinedError

    document, environment = _open(template)
    try:
        unknown = document.get_undeclared_template_variables(environment) - context.keys()
        if unknown:
            raise TelimError("template_unknown_place", file=template.name, place=", ".join(sorted(unknown)))
        document.render(dict(context), environment, autoescape=True)
    except UndefinedError as error:
        raise TelimError("template_unknown_place", file=template.name, place=_told(error)) from error
    except TemplateError as error:
        raise TelimError("template_fault", file=template.name, what=_told(error)) from error
    except (TypeError, ValueError, ArithmeticError, OverflowError) as error:
        raise TelimError("template_fault", file=template.name, what=str(error)) from error
    document.save(str(path))


def letter_context(register: Register, plot: Plot, words: Words) -> dict[str, Any]:
    """Every place that a letter may name, as texts in the language of the letter; what is not known is a dash."""
    state = register.statuses([plot.id])[0]
    registration = register.get(Registration, state.registration_id) if state.registration_id else None
    project = register.get(Project, state.project_id) if state.project_id else None
    party = register.get(Party, project.party_id) if project and project.party_id else None
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    way = track(registration.track) if registration and registration.track in TRACKS else None
    stages: list[Stage] = []
    if registration is not None:
        stages = sorted(register.all(Stage, registration_id=registration.id), key=lambda stage: stage.position)
    present = next((stage for stage in stages if stage.key == state.stage), None)
    late = (register.today - state.due).days if state.overdue and state.due else 0
    return {
        "today": _day(register.today),
        "user": register.user,
        "not_official": words.say("not_official"),
        "plot": _plot(plot, state.area_ha, state.status, words),
        "zone": {"name": _text(words.of(zone, "name") if zone else None), "district": _text(zone and zone.district)},
        "project": {
            "name": _text(words.of(project, "name") if project else None),
            "product": _text(words.of(project, "product") if project else None),
        },
        "investor": _party(party, words),
        "application": {
            "opened": _day(registration.opened_on if registration else None),
            "track": _text(way.name[words.language] if way else None),
            "done": state.done or 0,
            "total": state.total or 0,
        },
        "stage": _stage(present, way, words) | {"days_late": late},
        "stages": [_stage(stage, way, words) for stage in stages],
    }


def _plot(plot: Plot, area_ha: float | None, status: str, words: Words) -> dict[str, str]:
    return {
        "number": _text(plot.cadastral_no),
        "area_ha": UNKNOWN if area_ha is None else _number(area_ha, 4, words),
        "address": _text(words.of(plot, "address")),
        "purpose": _text(words.of(plot, "purpose")),
        "category": _text(name_of("category", plot.category, words.language)),
        "right": _text(name_of("right", plot.right_type, words.language)),
        "right_until": _day(plot.right_until),
        "status": words.status(status),
        "document": _text(plot.document_ref),
    }


def _party(party: Party | None, words: Words) -> dict[str, str]:
    return {
        "name": _text(words.of(party, "name") if party else None),
        "number": _text(party and party.number),
        "address": _text(party and party.address),
        "phone": _text(party and party.phone),
        "email": _text(party and party.email),
    }


def _stage(stage: Stage | None, way: Track | None, words: Words) -> dict[str, Any]:
    kind = next((kind for kind in way.stages if stage and kind.key == stage.key), None) if way else None
    language = words.language
    return {
        "no": stage.position if stage else UNKNOWN,
        "name": _text(kind.name[language] if kind else stage and stage.key),
        "status": words.say(f"stage_status_{stage.status}") if stage else UNKNOWN,
        "started": _day(stage.started_on if stage else None),
        "suspended": _day(stage.suspended_on if stage else None),
        "ended": _day(stage.ended_on if stage else None),
        "due": _day(stage.due if stage else None),
        "person": _text(stage and stage.person),
        "reference": _text(stage and stage.reference),
        "note": _text(stage and stage.note),
        "law": _text(kind.reference[language] if kind else None),
        "decides": _text(kind.decides[language] if kind else None),
        "needs": _text(kind.needs[language] if kind else None),
        "gives": _text(kind.gives[language] if kind else None),
        "return_days": kind.return_days if kind and kind.return_days is not None else UNKNOWN,
    }


def _open(template: Path) -> tuple["DocxTemplate", "Environment"]:
    from docx.opc.exceptions import OpcError
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment
    from lxml.etree import XMLSyntaxError

    if not template.is_file():
        raise TelimError("no_such_file", file=str(template))
    try:
        with zipfile.ZipFile(template) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST:
                raise TelimError("no_docx", file=template.name)
        document = DocxTemplate(template)
        document.init_docx()
    except (zipfile.BadZipFile, OpcError, XMLSyntaxError, KeyError, ValueError) as error:
        raise TelimError("no_docx", file=template.name) from error
    return document, SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)


def _told(error: Exception) -> str:
    """What jinja2 found, with the line where it knows one."""
    line = getattr(error, "lineno", None)
    message = getattr(error, "message", None) or str(error)
    return f"{message} ({line})" if line else message


def _text(value: Any) -> str:
    return str(value).strip() if value else UNKNOWN


def _day(day: Any) -> str:
    return f"{day:%d.%m.%Y}" if day else UNKNOWN


@cache
def _mark(language: str) -> str:
    return "." if language == "en" else ","


def _number(value: float, digits: int, words: Words) -> str:
    return f"{value:.{digits}f}".replace(".", _mark(words.language))
