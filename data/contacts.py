"""Phones and e-mail addresses: what is doubtful about them; nothing here forbids one."""

import re
from typing import Any

_MAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}")
_PHONE = re.compile(r"\+?[0-9()\s/-]+")
_PARTED = re.compile(r"[,;]")

Doubts = list[tuple[str, dict[str, Any]]]


def phone_doubts(text: str | None) -> Doubts:
    """What is doubtful about phones, several parted by commas: other signs than digits, too few or too many of them."""
    found: Doubts = []
    for phone in _parts(text):
        digits = re.sub(r"\D", "", phone)
        if not _PHONE.fullmatch(phone):
            found.append(("phone_format", {"phone": phone}))
        elif not 5 <= len(digits) <= 15:
            found.append(("phone_length", {"phone": phone, "count": len(digits)}))
        elif len(digits) == 11 and digits[0] not in "78":
            found.append(("phone_country", {"phone": phone}))
    return found


def email_doubts(text: str | None) -> Doubts:
    """What is doubtful about e-mail addresses, several parted by commas."""
    return [("email_format", {"email": mail}) for mail in _parts(text) if not _MAIL.fullmatch(mail)]


def _parts(text: str | None) -> list[str]:
    return [part.strip() for part in _PARTED.split(text or "") if part.strip()]
