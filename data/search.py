"""One search over numbers and names that forgives letter variants, keyboard layouts and typos.

Names are folded to one Latin spelling, so that Kazakh and Russian letters, look-alikes and Kazakh Latin meet.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

KINDS = ("plot", "zone", "project", "party", "document", "strip", "command")
WHOLE, START, WORD, INSIDE, TYPO = 100.0, 95.0, 90.0, 80.0, 70.0
MOST = 2000
"""So many entries with one word are looked at closer, in their order; more of them no list would show."""
OTHER_NAME = 1.0
"""What a name costs that is not the title."""
OTHER_KEYS = 12.0
"""What reading the query by another layout costs: still better than a typo."""

_SPELLING = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "э": "e", "ж": "j",
    "з": "z", "и": "i", "й": "i", "і": "i", "ы": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n",
    "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": "", "ю": "iu", "я": "ia", "ə": "a", "ı": "i",
    "ş": "sh", "š": "sh", "č": "ch", "ç": "ch", "ž": "j", "'": "", "’": "", "ʼ": "", "`": "",
}  # fmt: skip
_SPELL = str.maketrans(_SPELLING)
_LATIN = tuple(pair.split("=") for pair in ["shch=sh", "zh=j", "kh=h", "ph=f", "ck=k", "x=ks", "q=k", "w=v", "y=i"])
_HARD_C = re.compile("c(?!h)")
_DOUBLED = re.compile(r"([^\W\d_])\1")
_APART = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"[\d\W_]*")
_HAS_DIGIT = re.compile(r"\d").search
_HAS_LETTER = re.compile(r"[^\W\d_]").search
_CYRILLIC = re.compile("[а-яёәғқңөұүһі]")

_LOOKALIKE = str.maketrans("aceopxyihkmtb", "асеорхуінкмтв")
_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RUSSIAN = str.maketrans(_QWERTY, _RUSSIAN)
_TO_KAZAKH = str.maketrans(_QWERTY + "2345890-=", _RUSSIAN + "әіңғүұқөһ")
_TO_QWERTY = str.maketrans(_RUSSIAN + "әіңғүұқөһ", _QWERTY + "2345890-=")
_DIGIT_ROW = str.maketrans('"әіңғ,.үұқө', "1234567890-")
_DIGIT_KEYS = re.compile(r'[\s"әіңғ,.үұқө]*[әіңғүұқ][\s"әіңғ,.үұқө]*')


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found: ``title`` is what a list shows, ``names`` are what else it is called."""

    key: str
    kind: str
    title: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What was found and how well it fits, 0 to 100."""

    key: str
    score: float


def folded(text: str) -> str:
    """The text in one spelling, for comparison: words of small Latin letters and digits, one space between them.

    "Қызылорда", "Кызылорда", "Qyzylorda" and "Kyzylorda" are the same; marks are spaces, doubled letters single.
    """
    if text.isascii():
        latin = text.lower().replace("'", "")
    else:
        text = unicodedata.normalize("NFKC", text).casefold()
        words = (_cyrillic(word) for word in text.split())
        latin = unicodedata.normalize("NFKD", " ".join(words).translate(_SPELL))
        latin = "".join(letter for letter in latin if not unicodedata.combining(letter))
    if not _DIGITS.fullmatch(latin):
        for old, new in _LATIN:
            latin = latin.replace(old, new)
        latin = _DOUBLED.sub(r"\1", _HARD_C.sub("k", latin))
    return _APART.sub(" ", latin).strip()


class SearchIndex:
    """Built once from entries; ``find`` is made to be asked at every key. Answers do not depend on the entries' order."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        named = sorted(map(_named, entries))
        self._keys = [one.key for one in named]
        numbers: list[tuple[int, str]] = []
        words: list[list[str]] = []
        for at, one in enumerate(named):
            number_like = [name for name in one.names if _HAS_DIGIT(name) and (one.is_plot or not _HAS_LETTER(name))]
            numbers += [(at, name) for name in number_like]
            words.append([name for name in one.names if name not in number_like])
        self._numbers, self._words = _Numbers(numbers), _Words(words)

    def find(self, text: str, limit: int) -> list[Hit]:
        """The best entries for the text, best first; whole and beginning before inside, and typos last."""
        best: dict[int, float] = {}
        readings = [(wanted, cost) for query, cost in _readings(text) if (wanted := folded(query))]
        for wanted, cost in readings:
            _keep(best, self._numbers.find(wanted, limit), cost)
            _keep(best, self._words.find(wanted, self._words.alike), cost)
        if readings and max(best.values(), default=0.0) < WORD - OTHER_KEYS - OTHER_NAME:
            for wanted, cost in readings:
                _keep(best, self._words.find(wanted, self._words.mistyped), cost)
        chosen = sorted(best.items(), key=lambda item: (-item[1], item[0]))[:limit]
        return [Hit(self._keys[at], score) for at, score in chosen]


class _Named(NamedTuple):
    """An entry with folded names, in the order of equals: by kind, then by title."""

    rank: int
    names: tuple[str, ...]
    key: str

    @property
    def is_plot(self) -> bool:
        return self.rank == 0


class _Numbers:
    """Plot and business numbers as two long texts, a line each: joined, and in groups without leading zeros."""

    def __init__(self, numbers: list[tuple[int, str]]) -> None:
        self._owners = [at for at, _ in numbers]
        self._joined = Lines([name.replace(" ", "") for _, name in numbers])
        self._groups = Lines([_grouped(name) for _, name in numbers])

    def find(self, wanted: str, limit: int) -> Iterator[tuple[int, float]]:
        """Owners of the numbers that have this part, and how well it fits; at most ``limit`` of each kind of fit."""
        joined, grouped = wanted.replace(" ", ""), _grouped(wanted)
        for lines, part, score in (
            (self._joined, f"\n{joined}\n", WHOLE),
            (self._groups, f"\n{grouped}\n", WHOLE - 1),
            (self._groups, f"{grouped}\n", START + 2),
            (self._joined, f"{joined}\n", START + 1),
            (self._joined, f"\n{joined}", START),
            (self._groups, grouped, WORD),
            (self._groups, grouped[:-1] if " " in wanted else grouped, INSIDE + 1),
            (self._joined, joined, INSIDE),
        ):
            for line in lines.having(part, limit):
                yield self._owners[line], score


class Lines:
    """Many short lines as one text, searched at the speed of str.find."""

    def __init__(self, lines: list[str]) -> None:
        self._text = "\n" + "\n".join(lines) + "\n"
        self._starts, at = array("Q"), 0
        for line in lines:
            self._starts.append(at)
            at += len(line) + 1
        self._starts.append(at)

    def having(self, part: str, limit: int) -> Iterator[int]:
        """The first lines that have the part; a line break in it stands for the line's begin or end."""
        at = self._text.find(part)
        while at >= 0 and limit > 0:
            line = bisect_right(self._starts, at) - 1
            if line >= len(self._starts) - 1:
                return
            yield line
            limit -= 1
            at = self._text.find(part, self._starts[line + 1])


class _Words:
    """Which entries have which word, and the words in order, for beginnings."""

    def __init__(self, names: list[list[str]]) -> None:
        self._names = names
        self._having: dict[str, list[int]] = {}
        self._whole: dict[str, list[int]] = {}
        for at, own in enumerate(names):
            for name in own:
                self._whole.setdefault(name, []).append(at)
            for word in dict.fromkeys(word for name in own for word in name.split()):
                self._having.setdefault(word, []).append(at)
        self._sorted = sorted(self._having)
        self._lines = Lines(self._sorted)

    def find(self, wanted: str, match: Callable[[str], Iterable[tuple[str, float]]]) -> Iterator[tuple[int, float]]:
        """Entries that have a match for every wanted word; the worst of the matches counts."""
        total: dict[int, float] | None = None
        matches = [list(match(word)) for word in wanted.split()]
        matches.sort(key=lambda found: sum(len(self._having[word]) for word, _ in found))
        most = MOST if len(matches) == 1 else len(self._names)
        for matched in matches:
            best: dict[int, float] = {}
            for found, score in matched:
                for at in self._having[found][:most]:
                    if (total is None or at in total) and score > best.get(at, 0.0):
                        best[at] = score
            total = best if total is None else {at: min(score, total[at]) for at, score in best.items()}
        total = total or {}
        for at in self._whole.get(wanted, ()) if len(matches) == 1 else ():
            total.setdefault(at, WORD)
        for at, score in total.items():
            yield at, self._as_name(at, wanted, score)

    def alike(self, wanted: str) -> Iterator[tuple[str, float]]:
        """The words that begin with it or, from three letters on, have it inside."""
        if len(wanted) > 2:
            for line in self._lines.having(wanted, len(self._sorted)):
                yield self._sorted[line], INSIDE
        at = bisect_left(self._sorted, wanted)
        while at < len(self._sorted) and self._sorted[at].startswith(wanted):
            yield self._sorted[at], WORD
            at += 1

    def mistyped(self, wanted: str) -> Iterator[tuple[str, float]]:
        """The words that it, or a beginning of them, becomes by a few wrong, missing or turned letters."""
        edits = 0 if _HAS_DIGIT(wanted) else _edits(len(wanted))
        yield from self.alike(wanted)
        if not edits:
            return
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        starts = [word[: len(wanted)] for word in self._sorted]
        for choices, extra in ((self._sorted, 0.0), (starts, 0.5)):
            found = process.extract_iter(wanted, choices, scorer=OSA.distance, score_cutoff=edits)
            for _, distance, at in found:
                yield self._sorted[at], TYPO * (1.0 - (distance + extra) / (len(wanted) + 1.0))

    def _as_name(self, at: int, wanted: str, score: float) -> float:
        """The score of its words, or the better one where a name is or begins with what is wanted."""
        best = score - (0.0 if self._names[at] and _fits(self._names[at][0], wanted) else OTHER_NAME)
        for place, name in enumerate(self._names[at]):
            if name.startswith(wanted):
                best = max(best, (WHOLE if name == wanted else START) - (OTHER_NAME if place else 0.0))
        return best


def _readings(text: str) -> list[tuple[str, float]]:
    """The query as it stands, then as the same keys of another keyboard layout would have it; with what it costs."""
    lower = unicodedata.normalize("NFKC", text).casefold()
    others = []
    if _CYRILLIC.search(lower):
        keys = lower.translate(_TO_QWERTY)
        others += [keys] if _size(keys) == _size(lower) else []
        if _DIGIT_KEYS.fullmatch(lower):
            others.append(lower.translate(_DIGIT_ROW))
    elif _HAS_LETTER(lower):
        others += [lower.translate(_TO_RUSSIAN), lower.translate(_TO_KAZAKH), lower.translate(_LOOKALIKE)]
    return [(lower, 0.0), *((other, OTHER_KEYS) for other in dict.fromkeys(others) if other != lower)]


def _size(text: str) -> int:
    """Letters and digits, without the marks."""
    return sum(map(str.isalnum, text))


def _cyrillic(word: str) -> str:
    """A word that has Cyrillic letters, its Latin look-alikes read as Cyrillic ones."""
    return word.translate(_LOOKALIKE) if _CYRILLIC.search(word) else word


def _named(entry: Entry) -> _Named:
    rank = KINDS.index(entry.kind) if entry.kind in KINDS else len(KINDS)
    return _Named(rank, tuple(map(folded, (entry.title, *entry.names))), entry.key)


def _grouped(number: str) -> str:
    return "-" + "-".join([part.lstrip("0") or "0" for part in number.split()]) + "-"


def _edits(letters: int) -> int:
    return 0 if letters < 4 else 1 if letters < 7 else 2 if letters < 11 else 3


def _fits(name: str, wanted: str) -> bool:
    return all(word in name for word in wanted.split())


def _keep(best: dict[int, float], found: Iterable[tuple[int, float]], cost: float) -> None:
    for at, score in found:
        best[at] = max(best.get(at, 0.0), score - cost)
