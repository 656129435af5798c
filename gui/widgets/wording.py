"""Numbers, days and the words of a record as a clerk reads them, in the language that the program speaks now.

Numbers follow ``QLocale()``, which the program sets with its language: decimal comma and a no-break space in
thousands for Kazakh and Russian.
"""

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QLocale

from data.lists import name_of, names
from gui.i18n import translate

MANY_DAYS = 999
"""Later than that is told in years where there is little room."""
DASH = "—"
MINUS = "−"
NARROW = "\u202f"


def language() -> str:
    """The language of the program: kk, ru or en."""
    name = QLocale().name()[:2]
    return name if name in ("kk", "ru", "en") else "en"


def number(value: float | None, digits: int = 2, *, trim: bool = False) -> str:
    """The number with that many digits after the mark; None is a dash. ``trim`` drops zeros at the end."""
    if value is None:
        return DASH
    text = QLocale.c().toString(float(abs(value)), "f", digits)
    whole, _, fraction = text.partition(".")
    whole = grouped(whole)
    fraction = fraction.rstrip("0") if trim else fraction
    mark = QLocale().decimalPoint()
    sign = MINUS if value < 0 and float(text) != 0 else ""
    return sign + (f"{whole}{mark}{fraction}" if fraction else whole)


def grouped(digits: str) -> str:
    """Digits in groups of three from four digits on, parted by a narrow no-break space."""
    digits = digits.replace(",", "")
    head = len(digits) % 3
    parts = ([digits[:head]] if head else []) + [digits[at : at + 3] for at in range(head, len(digits), 3)]
    return NARROW.join(parts)


def plain(value: float | None, digits: int = 6) -> str:
    """The number as a field shows it: no thousands space, no needless zeros; None is empty."""
    if value is None:
        return ""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") or "0"
    return text.replace(".", QLocale().decimalPoint())


def hectares(area_m2: float | None, digits: int = 4) -> str:
    """An area in hectares with its unit."""
    if area_m2 is None:
        return DASH
    return translate("Units", "{n} ha").format(n=number(area_m2 / 10_000, digits))


def metres(length: float | None, digits: int = 2) -> str:
    """A length in metres with its unit."""
    return DASH if length is None else translate("Units", "{n} m").format(n=number(length, digits))


def day(value: date | None) -> str:
    """dd.mm.yyyy, or a dash."""
    return DASH if value is None else value.strftime("%d.%m.%Y")


def moment(value: datetime | str | None) -> str:
    """A time of the journal (UTC, value or ISO text) as the local day and minute."""
    if value is None:
        return DASH
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.replace("Z", "+00:00"))
        except ValueError:
            return value
    return (value.astimezone() if value.tzinfo else value).strftime("%d.%m.%Y %H:%M")


def days_text(due: date | None, today: date) -> str:
    """How many days are left or how late it is; empty without a due date."""
    if due is None:
        return ""
    left = (due - today).days
    if left < 0:
        return translate("Due", "%n days late", "", -left)
    return translate("Due", "today") if left == 0 else translate("Due", "%n days left", "", left)


def days_short(due: date | None, today: date) -> str:
    """The same in a few letters for a narrow column."""
    if due is None:
        return ""
    left = (due - today).days
    if left < -MANY_DAYS:
        return translate("Due", "{n} y late").format(n=-left // 365)
    return translate("Due", "{n} d late").format(n=-left) if left < 0 else translate("Due", "{n} d").format(n=left)


def text_of(record: Any, name: str) -> str:
    """A text that stands in two languages (``name_kk``, ``name_ru``): the program's own, else the other one."""
    first, second = ("ru", "kk") if language() == "ru" else ("kk", "ru")
    return str(getattr(record, f"{name}_{first}", None) or getattr(record, f"{name}_{second}", None) or "")


def short_number(cadastral_no: str | None) -> str:
    """The last two groups of a cadastral number, which tell plots of one zone apart."""
    return _last_groups(cadastral_no, 2)


def plot_label(cadastral_no: str | None) -> str:
    """The number of a plot, or words for one that has none."""
    return cadastral_no or translate("Wording", "plot without a number")


def district_number(cadastral_no: str | None) -> str:
    """The last three groups, which tell plots of different districts of the region apart."""
    return _last_groups(cadastral_no, 3)


def _last_groups(cadastral_no: str | None, count: int) -> str:
    if not cadastral_no:
        return DASH
    parts = cadastral_no.split("-")
    return "-".join(parts[-count:]) if len(parts) == 4 else cadastral_no


def status_word(status: str) -> str:
    """The status of a plot in words."""
    words = {
        "free": translate("Status", "Free"),
        "planned": translate("Status", "Planned"),
        "in_progress": translate("Status", "In registration"),
        "returned": translate("Status", "Returned for correction"),
        "suspended": translate("Status", "Suspended"),
        "refused": translate("Status", "Refused"),
        "registered": translate("Status", "Registered"),
        "terminated": translate("Status", "Right terminated"),
    }
    return words.get(status, status)


def stage_status_word(status: str) -> str:
    """The status of one stage in words."""
    words = {
        "planned": translate("StageStatus", "planned"),
        "in_progress": translate("StageStatus", "in progress"),
        "done": translate("StageStatus", "done"),
        "returned": translate("StageStatus", "returned for correction"),
        "suspended": translate("StageStatus", "suspended"),
        "refused": translate("StageStatus", "refused"),
        "not_required": translate("StageStatus", "not required"),
    }
    return words.get(status, status)


def listed(list_name: str, key: str | None) -> str:
    """The name of a key of resources/lists.toml, with a capital letter; None is a dash."""
    return capital(name_of(list_name, key, language())) or DASH


class ListChoices(list[tuple[str, str]]):
    """The lines of a list that are offered, as they were when they were asked for; ``now`` gives those of this moment."""

    def __init__(self, list_name: str) -> None:
        super().__init__((key, capital(words[language()])) for key, words in names(list_name).items())
        self.list_name = list_name

    def now(self) -> "ListChoices":
        """The office may have changed the list since."""
        return ListChoices(self.list_name)

    def word(self, key: str) -> str:
        """The name of a key, also of one that is no longer offered; an unknown key is its own name."""
        name = name_of(self.list_name, key, language())
        return key if name == key else capital(name)


def list_choices(list_name: str) -> ListChoices:
    """The keys of one of the lists with their names, in the order of the office."""
    return ListChoices(list_name)


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
