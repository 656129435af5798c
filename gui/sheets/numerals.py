"""Numbers, angles and dates as a surveyor writes them: decimal comma and thin spaces in kk and ru, a dot in English."""

from datetime import date

from gui.sheets.fonts import NARROW


def number(value: float, decimals: int, language: str = "kk") -> str:
    """1234567.8 -> 1 234 567,80 with thin no-break spaces (English: 1 234 567.80)."""
    text = f"{value:,.{decimals}f}".replace("-", "−").replace(",", NARROW)
    return text if language == "en" else text.replace(".", ",")


def parse(text: str) -> float:
    """The number that ``number`` wrote; ValueError where the text is something else."""
    return float(text.replace(NARROW, "").replace("\u00a0", "").replace("−", "-").replace(",", "."))


def angle(degrees: float) -> str:
    """An angle to the second: 182° 10′ 54″, never 60 of anything."""
    seconds = round(degrees * 3600) % (360 * 3600)
    return f"{seconds // 3600}°{NARROW}{seconds // 60 % 60:02d}′{NARROW}{seconds % 60:02d}″"


def scale(denominator: int) -> str:
    """1:1 000."""
    return f"1:{number(denominator, 0)}"


def day(value: date) -> str:
    """23.11.2026."""
    return value.strftime("%d.%m.%Y")
