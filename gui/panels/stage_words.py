"""Stages in words, and which moves a stage allows now."""

from collections.abc import Iterable
from datetime import date

from data.model import Stage
from data.registration import tracks
from data.registration.tracks import Track
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.widgets import wording
from gui.widgets.stage_strip import Dot

MOVES = {
    "planned": ("start", "skip"),
    "in_progress": ("finish", "suspend", "return", "refuse"),
    "suspended": ("resume", "refuse"),
    "returned": ("start", "refuse"),
    "refused": (),
    "done": (),
    "not_required": (),
}


def stage_name(track: Track | None, key: str) -> str:
    """The name of the stage in the language of the program."""
    return tracks.stage_name(track.key if track else "", key, wording.language())


def stage_reference(track: Track | None, key: str) -> str:
    """The article of law or order behind the stage; empty where none is known."""
    step = next((step for step in track.stages if step.key == key), None) if track else None
    return step.reference[wording.language()] if step else ""


def move_word(move: str, status: str = "") -> str:
    """What a button for this move says."""
    words = {
        "start": translate("Moves", "Start stage"),
        "finish": translate("Moves", "Finish stage"),
        "suspend": translate("Moves", "Suspend"),
        "resume": translate("Moves", "Resume"),
        "return": translate("Moves", "Return for correction"),
        "refuse": translate("Moves", "Refuse"),
        "skip": translate("Moves", "Not required"),
    }
    if move == "start" and status == "returned":
        return translate("Moves", "Submit again")
    return words[move]


def needs_note(move: str) -> bool:
    """True where the move must say why."""
    return move in ("suspend", "return", "refuse", "skip")


def late(stage: Stage, today: date) -> bool:
    """True where the stage is under way and its due date has passed."""
    return stage.status in ("in_progress", "returned") and stage.due is not None and stage.due < today


def dots_of(data: PlotPassportData, today: date) -> tuple[Dot, ...]:
    """The stages of a registration as the strip shows them."""
    return tuple(_dots(data, today))


def _dots(data: PlotPassportData, today: date) -> Iterable[Dot]:
    present = data.present
    for stage in data.stages:
        hint = [f"{stage.position}. {stage_name(data.track, stage.key)}", wording.stage_status_word(stage.status)]
        if stage.ended_on:
            hint.append(wording.day(stage.ended_on))
        elif stage.due:
            hint.append(f"{wording.day(stage.due)} · {wording.days_text(stage.due, today)}")
        here = present is not None and stage.id == present.id
        yield Dot(stage.position, stage.status, here, here and data.overdue, "\n".join(hint))
