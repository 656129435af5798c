"""Deadlines in words: groups, terms, how late, and why nobody moves a stage."""

from datetime import date

from data.registration.deadlines import Deadline, months_of
from data.registration.tracks import stage_name
from data.registration.watches import terms
from gui.i18n import translate
from gui.widgets import wording

YEAR = 365
MONTH = 30.44


def group_word(group: str) -> str:
    """The head of a group."""
    words = {
        "late": translate("Deadlines", "Late"),
        "week": translate("Deadlines", "Due this week"),
        "soon": translate("Deadlines", "Next days"),
        "total": translate("Deadlines", "Whole term"),
        "stalled": translate("Deadlines", "Stalled"),
        "after": translate("Deadlines", "After registration"),
        "ended": translate("Deadlines", "Ended, not released"),
    }
    return words[group]


def group_hint(group: str) -> str:
    """What stands in a group, for who has not seen it before."""
    words = {
        "late": translate("Deadlines", "the present stage is past its due day"),
        "week": translate("Deadlines", "the present stage is due by the end of the working week"),
        "soon": translate("Deadlines", "the present stage is due after the weekend"),
        "total": translate("Deadlines", "the limit of the whole registration, longer by its suspensions"),
        "stalled": translate("Deadlines", "nobody has moved them for long"),
        "after": translate("Deadlines", "use, development and lease of registered plots"),
        "ended": translate("Deadlines", "these plots block new investors"),
    }
    return words[group]


def term_word(line: Deadline) -> str:
    """The stage or the term that the line is about."""
    kind, language = line.kind, wording.language()
    if kind == "total":
        return translate("Deadlines", "Whole registration, %n months", "", months_of(line.case.track) or 0)
    if kind == "ended":
        return wording.listed("ended_why", line.why)
    if kind in ("non_use", "development", "lease_end"):
        reference = terms().reference(kind, language)
        return watch_word(kind) + (f" · {reference}" if reference else "")
    stage = stage_name(line.case.track, line.stage, language) or wording.status_word(line.status.status)
    return f"{stage} · {why_word(line.why)}" if kind == "stalled" else stage


def watch_word(kind: str) -> str:
    """A term of the calendar in one or two words."""
    words = {
        "stage": translate("Deadlines", "Stage"),
        "total": translate("Deadlines", "Whole term"),
        "non_use": translate("Deadlines", "Not in use"),
        "development": translate("Deadlines", "Term of development"),
        "lease_end": translate("Deadlines", "Lease ends"),
    }
    return words.get(kind, kind)


def why_word(why: str | None) -> str:
    """Why a stage is held for stalled."""
    words = {
        "no_limit": translate("Deadlines", "no limit, lasts long"),
        "suspended": translate("Deadlines", "suspended for long"),
        "returned": translate("Deadlines", "returned, not handed in again"),
        "refused": translate("Deadlines", "refused, no new application"),
        "waiting": translate("Deadlines", "the stage was not begun"),
        "silent": translate("Deadlines", "nothing happened"),
        "not_begun": translate("Deadlines", "planned, not begun"),
    }
    return words.get(why or "", "")


def left_words(line: Deadline) -> str:
    """How late it is or how long it has, in calendar and working days."""
    if line.days is None or line.working is None:
        return ""
    days = abs(line.days)
    if days > wording.MANY_DAYS:
        text = span_words(days)
        return translate("Deadlines", "{span} late").format(span=text) if line.days < 0 else text
    working = translate("Deadlines", "{n} wd").format(n=abs(line.working))
    if line.days < 0:
        return translate("Due", "{n} d late").format(n=days) + f" · {working}"
    if line.days == 0:
        return translate("Due", "today")
    return translate("Due", "{n} d").format(n=days) + f" · {working}"


def span_words(days: int | None) -> str:
    """A span of days: days up to a year, then years and months."""
    if days is None:
        return ""
    if days < YEAR:
        return translate("Due", "{n} d").format(n=days)
    years, months = divmod(int(days / MONTH), 12)
    text = translate("Deadlines", "{n} y").format(n=years)
    return text + (" " + translate("Deadlines", "{n} mo").format(n=months) if months else "")


def last_words(line: Deadline) -> str:
    """The last thing that happened and its day."""
    return f"{wording.day(line.last_on)} {_last_deed(line)}".rstrip()


def _last_deed(line: Deadline) -> str:
    case, last = line.case, line.last_on
    if case.ended_on == last:
        return translate("Deadlines", "right ended")
    if case.registered_on == last:
        return translate("Deadlines", "right registered")
    if case.stopped_on == last or case.suspended_on == last:
        return wording.stage_status_word(case.stage_status or "")
    if case.started_on == last:
        return translate("Deadlines", "stage begun")
    return translate("Deadlines", "application") if case.opened_on == last else translate("Deadlines", "stage done")


def tip_words(line: Deadline, project: str, today: date) -> str:
    """All of a line, for its tip."""
    parts = [line.status.cadastral_no or wording.DASH, project, term_word(line)]
    if line.due:
        parts.append(f"{wording.day(line.due)} · {wording.days_text(line.due, today)}")
    if line.since:
        parts.append(translate("Stages", "since {day}").format(day=wording.day(line.since)))
    parts += [last_words(line), line.case.person or ""]
    return "\n".join(part for part in parts if part)
