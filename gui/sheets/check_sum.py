"""The check sum that stands on every page: eight digits over all letters of the page but its own."""

import hashlib
import re
from collections.abc import Iterable

PATTERN = re.compile(r"[0-9A-F]{4}-[0-9A-F]{4}")
BLANK = "0000-0000"
"""What stands in the place of the check sum while it is computed."""


def check_sum(texts: Iterable[str]) -> str:
    """The sum of these words, whatever their order: 8F3A-12C4. Spaces do not count, the sum's own place not either."""
    letters = sorted(letter for text in texts if not PATTERN.fullmatch(text) for letter in text if not letter.isspace())
    digits = hashlib.sha256("".join(letters).encode()).hexdigest()[:8].upper()
    return f"{digits[:4]}-{digits[4:]}"
