"""Numbers of plots and of persons: how they are written alike, and what is doubtful about them.

Nothing here forbids a number: papers come with strange ones, and the office must be able to record what they say.
"""

import re
from dataclasses import dataclass
from typing import Any

from data.lists import Lists, lists_in_use

Doubt = tuple[str, dict[str, Any]]
"""A code and its facts."""

FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)

_WITH_MARKS = re.compile(r"([0-9]{2})[-: ]([0-9]{3})[-: ]([0-9]{3})[-: ]([0-9]{3,})", re.ASCII)
_DISTRICT = re.compile(r"[0-9]{2}-[0-9]{3}", re.ASCII)
_KATO = re.compile(r"[0-9]{9}", re.ASCII)
_WITHOUT_MARKS = re.compile(r"([0-9]{2})([0-9]{3})([0-9]{3})([0-9]{3,})", re.ASCII)


@dataclass(frozen=True, slots=True)
class CadastralNumber:
    """The four parts of a number RR-DDD-QQQ-PPP: region, district, quarter, plot."""

    region: str
    district: str
    quarter: str
    plot: str

    @property
    def district_code(self) -> str:
        """The first two parts, such as 10-156."""
        return f"{self.region}-{self.district}"

    @property
    def quarter_code(self) -> str:
        """The first three parts, such as 10-156-999."""
        return f"{self.region}-{self.district}-{self.quarter}"

    def __str__(self) -> str:
        return f"{self.quarter_code}-{self.plot}"


def cadastral_number(text: str | None) -> CadastralNumber | None:
    """The parts of a number written with - : spaces or nothing between; None when it is no such number."""
    tidy = _tidy(text)
    found = _WITH_MARKS.fullmatch(tidy) or _WITHOUT_MARKS.fullmatch(tidy)
    return CadastralNumber(*found.groups()) if found else None


def normal_number(text: str | None) -> str | None:
    """The number as the register keeps it, with dashes; what is no such number stays as it was typed, empty is None."""
    number = cadastral_number(text)
    return str(number) if number else (text or "").strip() or None


def number_doubts(text: str | None, district: str | None = None, lists: Lists | None = None) -> list[Doubt]:
    """What is doubtful about a number, as codes with facts: no_number, number_format, unknown_district, other_district.

    ``district`` is the code of the plot's zone, such as 10-156; without ``lists`` those in use say which there are.
    """
    if not (text or "").strip():
        return [("no_number", {})]
    number = cadastral_number(text)
    if number is None:
        return [("number_format", {"number": text})]
    if district and number.district_code != district:
        return [("other_district", {"number": str(number), "district": district})]
    if number.district_code not in (lists or lists_in_use()).entries["district"]:
        return [("unknown_district", {"number": str(number), "district": number.district_code})]
    return []


def person_number(text: str | None) -> str | None:
    """A BIN or IIN without spaces and dashes; empty is None."""
    return re.sub(r"[\s -]", "", text or "") or None


def person_kind(number: str) -> str | None:
    """``iin`` or ``bin`` by the fifth digit of twelve ASCII digits, else None."""
    if not re.fullmatch(r"[0-9]{12}", number, re.ASCII) or number[4] > "6":
        return None
    return "iin" if number[4] <= "3" else "bin"


def check_digit(eleven: str) -> int | None:
    """The twelfth digit of a BIN or IIN from the first eleven; None: such a number is never issued."""
    digits = [int(digit) for digit in eleven]
    for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS):
        rest = sum(d * w for d, w in zip(digits, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def is_person_number(number: str) -> bool:
    """Whether these are twelve ASCII digits of a BIN or IIN with the right check digit."""
    return person_kind(number) is not None and check_digit(number[:11]) == int(number[11])


def person_doubts(text: str | None) -> list[Doubt]:
    """What is doubtful about a BIN or IIN, as codes with facts; a missing number is not doubtful."""
    number = person_number(text)
    if number is None or is_person_number(number):
        return []
    if person_kind(number) is None:
        return [("person_number_format", {"number": number})]
    digit = check_digit(number[:11])
    if digit is None:
        return [("person_number_never", {"number": number})]
    return [("person_number_check", {"number": number, "digit": digit})]


def district_doubts(code: str | None, lists: Lists | None = None) -> list[Doubt]:
    """What is doubtful about a district's code such as 10-156: district_format, unknown_code; none is not doubtful."""
    return _code_doubts("district", _DISTRICT, code, lists)


def kato_doubts(code: str | None, lists: Lists | None = None) -> list[Doubt]:
    """What is doubtful about a KATO code of nine digits: kato_format, unknown_code; none is not doubtful."""
    return _code_doubts("kato", _KATO, code, lists)


def _code_doubts(list_name: str, form: re.Pattern[str], code: str | None, lists: Lists | None) -> list[Doubt]:
    text = (code or "").strip()
    if not text:
        return []
    if not form.fullmatch(text):
        return [(f"{list_name}_format", {"written": text})]
    known = (lists or lists_in_use()).entries[list_name]
    return [] if text in known else [("unknown_code", {"written": text})]


def _tidy(text: str | None) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\s*([-:‐-―−])\s*", "-", (text or "").strip()))
