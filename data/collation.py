"""The order of the Kazakh alphabet, for lists and tables; the order of code points is another one."""

from functools import cache

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"

_RANK = {letter: rank for rank, letter in enumerate(ALPHABET)}


@cache
def collation_key(text: str) -> tuple[tuple[int, int, int], ...]:
    """A key for ``sorted``: marks, then numbers by their value, Latin letters, Kazakh letters; case does not matter.

    "2-цех" comes before "10-цех", "Әйнек" after "Ауыл" and before "Бетон".
    """
    lower = text.casefold()
    key: list[tuple[int, int, int]] = []
    place = 0
    while place < len(lower):
        end = place
        while end < len(lower) and lower[end] in "0123456789":
            end += 1
        if end > place:
            key.append((1, int(lower[place:end]), end - place))
            place = end
            continue
        key.append(_letter(lower[place]))
        place += 1
    return tuple(key)


def _letter(letter: str) -> tuple[int, int, int]:
    if letter in _RANK:
        return 3, _RANK[letter], 0
    return (2 if letter.isalpha() else 0), ord(letter), 0
