"""Keys by their place on the keyboard: on a Kazakh layout the digit row types letters, and letters are Cyrillic.

The names are those of the US layout: A..Z, 0..9, Enter, Escape, BracketLeft ... Numpad keys have the names of
the digits or of the arrows, as NumLock says.
"""

from gui.tools.tool import Key


def _names(text: str) -> list[str]:
    return text.split()


_MAIN = _names(
    "Escape 1 2 3 4 5 6 7 8 9 0 Minus Equal Backspace Tab Q W E R T Y U I O P BracketLeft BracketRight Enter Ctrl "
    "A S D F G H J K L Semicolon Quote Grave Shift Backslash Z X C V B N M Comma Period Slash Shift Multiply Alt Space "
    "CapsLock F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 NumLock ScrollLock"
)
_NUMPAD = ("7", "8", "9", "Minus", "4", "5", "6", "Add", "1", "2", "3", "0", "Comma")
_NUMPAD_FIRST = 71
_BLOCK = {
    **dict(enumerate(_MAIN, 1)),
    **dict(enumerate(_NUMPAD, _NUMPAD_FIRST)),
    87: "F11",
    88: "F12",
}
_EXTENDED = ("Enter", "Slash", "Home", "Up", "PageUp", "Left", "Right", "End", "Down", "PageDown", "Insert", "Delete")

WINDOWS: dict[int, str] = _BLOCK | dict(
    zip((0x11C, 0x135, 0x147, 0x148, 0x149, 0x14B, 0x14D, 0x14F, 0x150, 0x151, 0x152, 0x153), _EXTENDED, strict=True)
)
"""Scan code of set 1, with 0x100 for the extended keys, as Qt gives it -> name."""

LINUX: dict[int, str] = {
    code + 8: name
    for code, name in (
        _BLOCK | dict(zip((96, 98, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111), _EXTENDED, strict=True))
    ).items()
}
"""Keycode of X11 and Wayland, which is that of evdev plus 8 -> name."""

_QT_NAMED = {
    0x01000000: "Escape",
    0x01000001: "Tab",
    0x01000002: "Tab",
    0x01000003: "Backspace",
    0x01000004: "Enter",
    0x01000005: "Enter",
    0x01000006: "Insert",
    0x01000007: "Delete",
    0x01000010: "Home",
    0x01000011: "End",
    0x01000012: "Left",
    0x01000013: "Up",
    0x01000014: "Right",
    0x01000015: "Down",
    0x01000016: "PageUp",
    0x01000017: "PageDown",
    0x01000020: "Shift",
    0x01000021: "Ctrl",
    0x01000023: "Alt",
    **{0x01000030 + k: f"F{k + 1}" for k in range(12)},
}
_QT_NUMPAD_OFF = {name for code, name in _QT_NAMED.items() if code == 0x01000006 or 0x01000007 <= code <= 0x01000017}
_ROWS = (  # what the layouts type with the same keys, unshifted and shifted
    ("1234567890", _names("1 2 3 4 5 6 7 8 9 0")),
    ("!@#$%^&*()", _names("1 2 3 4 5 6 7 8 9 0")),
    ("ӘІҢҒҮҰҚӨҺ", _names("2 3 4 5 8 9 0 Minus Equal")),
    ("-=[];'`\\,./", _names("Minus Equal BracketLeft BracketRight Semicolon Quote Grave Backslash Comma Period Slash")),
    ('_+{}:"~|<>?', _names("Minus Equal BracketLeft BracketRight Semicolon Quote Grave Backslash Comma Period Slash")),
    ("QWERTYUIOPASDFGHJKLZXCVBNM", _names("Q W E R T Y U I O P A S D F G H J K L Z X C V B N M")),
    ("ЙЦУКЕНГШЩЗХЪ", _names("Q W E R T Y U I O P BracketLeft BracketRight")),
    ("ФЫВАПРОЛДЖЭ", _names("A S D F G H J K L Semicolon Quote")),
    ("ЯЧСМИТЬБЮ", _names("Z X C V B N M Comma Period")),
    (" №Ё", _names("Space 3 Grave")),
)
_BY_SIGN = {sign: name for signs, names in _ROWS for sign, name in zip(signs, names, strict=True)}


def key_name(scan_code: int, qt_key: int, platform: str) -> str:
    """The name of the key with that native scan code (0: unknown) and Qt key; platform as in ``sys.platform``.

    Empty where the key has no name here.
    """
    table = WINDOWS if platform == "win32" else LINUX if platform.startswith("linux") else {}
    name = table.get(scan_code, "")
    by_qt = qt_key_name(qt_key)
    first = _NUMPAD_FIRST + (0 if platform == "win32" else 8)
    if first <= scan_code < first + len(_NUMPAD) and by_qt in _QT_NUMPAD_OFF:
        return by_qt
    return name or by_qt


def qt_key_name(qt_key: int) -> str:
    """The name by the Qt key alone, as remote desktops send it; Cyrillic signs by the place that types them."""
    if qt_key in _QT_NAMED:
        return _QT_NAMED[qt_key]
    return _BY_SIGN.get(chr(qt_key), "") if 0 < qt_key < 0x110000 else ""


def character(key: Key) -> str:
    """The sign that this key gives to a typed value: a digit, or one of ``, - ; @ < ' " ° space``; else empty.

    Commas and dots are one sign, the decimal comma, wherever the layout has them; a shifted semicolon of the layout
    is one as well.
    """
    if key.ctrl or key.alt:
        return ""
    if key.shift and key.name in ("2", "Comma", "Quote"):
        return {"2": "@", "Comma": "<", "Quote": '"'}[key.name]
    if key.shift and key.text == ";":
        return ";"
    if len(key.name) == 1 and key.name.isdigit():
        return "" if key.shift else key.name
    if key.text in ("@", "<", "°"):
        return key.text
    signs = {"Comma": ",", "Period": ",", "Slash": ",", "Minus": "-", "Semicolon": ";", "Quote": "'", "Space": " "}
    return signs.get(key.name, "")
