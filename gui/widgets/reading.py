"""What a clerk typed into a field, read as the value that the record holds; raises TelimError with a sentence."""

import re
from datetime import date

from gis.errors import TelimError
from gis.numbers import parse_number


def read_text(text: str) -> str | None:
    """The text without spaces at its ends and with single spaces inside; None where nothing is left."""
    return " ".join(text.split()) or None


def read_note(text: str) -> str | None:
    """The text with its lines kept."""
    return text.strip() or None


def read_number(text: str) -> float | None:
    """A number with decimal comma or dot; None where the field is empty."""
    return parse_number(text) if text.strip() else None


def read_positive(text: str) -> float | None:
    """A number that is not negative."""
    value = read_number(text)
    if value is not None and value < 0:
        raise TelimError("negative_number", text=text.strip())
    return value


def read_count(text: str) -> float | None:
    """A whole number that is not negative, such as jobs."""
    value = read_positive(text)
    if value is not None and value != int(value):
        raise TelimError("not_a_whole_number", text=text.strip())
    return value


def read_hectares(text: str) -> float | None:
    """Hectares as typed, with or without their unit, in square metres."""
    bare = re.sub(r"(?i)\s*(га|ha|гектар\w*)\.?\s*$", "", text)
    value = read_positive(bare)
    return None if value is None else round(value * 10_000, 4)


def read_day(text: str) -> date | None:
    """A day: 27.11.2026, 27,11,2026, 27 11 26, 27112026 or 2026-11-27; None where the field is empty."""
    bare = text.strip()
    if not bare:
        return None
    if re.fullmatch(r"\d{8}", bare):
        bare = f"{bare[:2]}.{bare[2:4]}.{bare[4:]}"
    parts = [part for part in re.split(r"[\s.,/\-]+", bare) if part]
    if len(parts) != 3 or not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts):
        raise TelimError("not_a_day", text=text.strip())
    numbers = [int(part) for part in parts]
    year, month, day = numbers if len(parts[0]) == 4 else reversed(numbers)
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError as error:
        raise TelimError("not_a_day", text=text.strip()) from error
