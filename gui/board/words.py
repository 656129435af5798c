"""What a drop would do, and where an application stands, in the words of the clerk."""

from datetime import date

from data.register import PlotStatus
from data.registration import tracks
from data.registration.way import PLANNED, REGISTERED, Way
from gui.i18n import translate
from gui.models.board_model import BUSY, Kind
from gui.widgets import wording

STOPS = ("suspend", "return", "refuse", "skip")
"""What the strip at the foot of the board does with a stage."""


def kinds_of(track: str) -> list[Kind]:
    """The columns of a track, with planned before and registered behind its stages."""
    stages = tracks.track(track).stages if track in tracks.TRACKS else ()
    return [
        Kind(PLANNED, column_name(track, PLANNED)),
        *(Kind(stage.key, stage.name[wording.language()], stage.limit_days) for stage in stages),
        Kind(REGISTERED, column_name(track, REGISTERED)),
    ]


def column_name(track: str, key: str) -> str:
    """What stands over a column."""
    if key == PLANNED:
        return translate("Board", "Planned")
    if key == REGISTERED:
        return translate("Board", "Registered this month")
    return tracks.stage_name(track, key, wording.language())


def column_hint(track: str, key: str) -> str:
    """All about a stage: whole name, what it needs and gives, who decides, the article."""
    name, language = column_name(track, key), wording.language()
    if key == PLANNED:
        return "\n".join([name, translate("Board", "Applied for; no stage is begun yet.")])
    kind = next((one for one in _stages(track) if one.key == key), None)
    if kind is None:
        return name
    lines = [f"{kind.needs[language]} → {kind.gives[language]}", kind.decides[language], kind.reference[language]]
    return "\n".join([name, *lines])


def _stages(track: str) -> tuple[tracks.StageKind, ...]:
    return tracks.track(track).stages if track in tracks.TRACKS else ()


def meta(count: int, limit_days: int | None) -> str:
    """Count and limit of a column."""
    shown = wording.grouped(str(count))
    if limit_days is None:
        return shown
    return " · ".join([shown, translate("Board", "{n} wd").format(n=limit_days)])


def way_words(way: Way, track: str, plots: int = 1) -> str:
    """What a drop does, before it is done."""
    target = column_name(track, way.target)
    first = column_name(track, way.closed[0].key) if way.closed else ""
    if not way.steps:
        words = translate("Board", "It stands here")
    elif not way.forward:
        words = _back(way, target)
    elif way.target == REGISTERED:
        words = (
            translate("Board", "Finish “{first}”: the right is registered").format(first=first)
            if len(way.closed) == 1
            else translate("Board", "Finish %n stages: the right is registered", "", len(way.closed))
        )
    elif not way.closed:
        words = translate("Board", "Start “{next}”").format(next=target)
    elif len(way.closed) == 1:
        words = translate("Board", "Finish “{first}”, start “{next}”").format(first=first, next=target)
    else:
        words = translate("Board", "Finish %n stages, start “{next}”", "", len(way.closed)).format(next=target)
    parts = [words]
    if way.steps and not way.usual:
        parts.append(translate("Board", "needs a reason"))
    if plots > 1:
        parts.append(translate("Board", "%n plots", "", plots))
    return " · ".join(parts)


def _back(way: Way, target: str) -> str:
    if way.target == PLANNED:
        return translate("Board", "Back to planned: nothing is begun")
    return translate("Board", "Back to “{stage}”").format(stage=target)


def stop_words(move: str, stage: str) -> str:
    """What the strip does, before it is done."""
    words = {
        "suspend": translate("Board", "Suspend “{stage}”: its clock stops"),
        "return": translate("Board", "Return “{stage}” for correction"),
        "refuse": translate("Board", "Refuse “{stage}”"),
        "skip": translate("Board", "“{stage}” is not required: the next one starts"),
    }
    return words[move].format(stage=stage)


def days_words(state: PlotStatus, today: date) -> tuple[str, ...]:
    """Days left or late of a card, in full, in short and as a bare number; nothing where no day is set."""
    if state.due is None or state.status not in BUSY or state.status == "suspended":
        return ()
    left, short = (state.due - today).days, wording.days_short(state.due, today)
    full = (wording.days_text(state.due, today),) if -wording.MANY_DAYS <= left <= 0 else ()
    bare = f"{wording.MINUS}{-left}" if left < 0 else str(left)
    return (*full, short, bare) if left else (*full, short)


def card_words(state: PlotStatus, project: str, track: str, today: date) -> str:
    """The whole card as a sentence, for tooltips and for those who hear the screen."""
    place = {"planned": PLANNED, "registered": REGISTERED}.get(state.status, state.stage or PLANNED)
    parts = [wording.plot_label(state.cadastral_no), project, column_name(track, place)]
    parts.append(wording.status_word(state.status))
    if state.due is not None:
        parts.append(f"{wording.day(state.due)} · {wording.days_text(state.due, today)}")
    return "\n".join(part for part in parts if part)
