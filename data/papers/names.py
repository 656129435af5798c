"""Names of files: as a clerk reads them, as any system takes them, and long ones as Windows opens them."""

import re
import sys
import unicodedata
from pathlib import Path

LONGEST = 80
"""Letters of a name that opens everywhere, ending included: some viewers fail beyond 260 with their folder."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?")
_WINDOWS_LIMIT = 240


def shown_name(name: str) -> str:
    """The name in one spelling of its letters, without signs that are not seen or that turn the text around."""
    whole = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    return "".join(sign for sign in whole if unicodedata.category(sign) not in ("Cc", "Cf", "Co", "Cn")).strip()


def safe_name(name: str, ending: str = "") -> str:
    """A name that Windows, too, takes as a file: no reserved word, no forbidden sign, not long; ``ending`` if it has none."""
    bare = _FORBIDDEN.sub("_", shown_name(name)).strip(" .")
    stem, dot, last = bare.rpartition(".")
    if not stem or len(last) > 10:
        stem, dot, last = bare, "." if ending else "", ending
    stem = stem.strip(" .")[: LONGEST - len(dot) - len(last)].rstrip(" .") or "paper"
    made = f"{stem}{dot}{last}"
    return f"_{made}" if _RESERVED.fullmatch(made) else made


def long_path(path: Path, platform: str = sys.platform) -> Path:
    r"""The path as Windows opens it beyond 260 signs (``\\?\``); the same path elsewhere."""
    text = str(path)
    if platform != "win32" or len(text) <= _WINDOWS_LIMIT or text.startswith("\\\\?\\"):
        return path
    return Path("\\\\?\\UNC\\" + text[2:] if text.startswith("\\\\") else "\\\\?\\" + text)
