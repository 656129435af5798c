"""Which letters the bytes of an old file mean: UTF-8, Kazakh (kz1048), Russian (cp1251) or western (latin-1)."""

import codecs
import re

KAZAKH_AS_RUSSIAN = "ЌјќґўѕєїћЈҐЎЅЄЇЋ"
"""What Kazakh letters look like when kz1048 bytes are read as cp1251."""

_CYRILLIC = "А-Яа-яЁёІі"
_MISREAD = re.compile(f"[{_CYRILLIC}][{KAZAKH_AS_RUSSIAN}]|[{KAZAKH_AS_RUSSIAN}][{_CYRILLIC}]")
_WORD = re.compile(f"[{_CYRILLIC}]{{2,}}")


def guessed(sample: bytes) -> str:
    """The encoding that makes words of these bytes; utf-8 where all is ASCII.

    kz1048 and cp1251 share their Russian half: kz1048 is chosen when Kazakh letters stand beside Cyrillic ones.
    """
    try:
        sample.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError as error:
        if error.end >= len(sample) and error.start > len(sample) - 4 and len(sample) > 64:
            return guessed(sample[: error.start])
    russian = sample.decode("cp1251", "replace")
    if _MISREAD.search(russian):
        return "kz1048"
    western = sum(1 for byte in sample if byte >= 0x80)
    inside = sum(len(word) for word in _WORD.findall(russian))
    return "cp1251" if inside * 2 > western else "latin-1"


def known(name: str) -> str | None:
    """The name by which Python knows an encoding, or None; a bare number means a code page."""
    tidy = name.strip().lower().replace("_", "-")
    for candidate in (tidy, f"cp{tidy}", tidy.replace("ansi ", "cp"), tidy.replace("windows-", "cp")):
        try:
            return codecs.lookup(candidate).name
        except LookupError:
            continue
    return None


def decoded(data: bytes, encoding: str | None) -> tuple[str, str]:
    """The text and the encoding that was used: the one given, a byte-order mark, or the guessed one."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark) and encoding is None:
            return data.decode("utf-8-sig" if name == "utf-8" else name, "replace"), name
    used = encoding or guessed(data)
    return data.decode(used, "replace"), used
