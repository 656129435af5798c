"""What several charts have: a head of names over a bar, an axis with round ticks, a legend."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from gui.charts.drawing import Bar, Drawing, Item, Line, Mark, Rect, Tip, Words
from gui.charts.look import ChartLook
from gui.charts.scale import Scale, fitting, tops

SMALL, NORMAL = 11, 13
HEAD = 21.0
"""Height of the line of names over a bar."""
LINE = 16.0
AXIS = 22.0
GAP = 8.0
RISE = 0.72
"""Height of capitals and digits in parts of the font."""

Say = Callable[[float], str]
"""The words of a tick."""


@dataclass(frozen=True, slots=True)
class Value:
    """One bar: from 0 to ``low``, on to ``high`` where sources disagree; None: unknown. ``text`` stands beside it."""

    low: float | None
    high: float | None
    text: str
    key: Any = None
    tip: Tip = ""


def head(
    name: str, right: str, width: float, y: float, look: ChartLook, bold: bool = False
) -> tuple[list[Item], float]:
    """A name at the left, in as many lines as it needs, and words at the right; and the height of both."""
    room = width - (look.width(right, NORMAL, True) + 12 if right else 0)
    lines = look.wrapped(name, room, NORMAL, bold)
    baseline = y + HEAD - 7
    items: list[Item] = [Words(line, 0, baseline + n * LINE, NORMAL, bold=bold) for n, line in enumerate(lines)]
    if right:
        items.append(Words(right, width, baseline, NORMAL, bold=True, align="right"))
    return items, HEAD + (len(lines) - 1) * LINE


def axis(
    scale: Scale, left: float, top: float, bottom: float, say: Say, look: ChartLook
) -> tuple[list[Item], list[Item]]:
    """Grid lines, to be painted first, and the words of the ticks below them."""
    lines: list[Item] = []
    words: list[Item] = []
    for tick in scale.ticks:
        x = left + scale.at(tick)
        lines.append(Line(x, top, x, bottom, "grid"))
        align = "left" if tick == 0 else "right" if tick == scale.most else "center"
        words.append(Words(say(tick), x, bottom + 15, SMALL, "quiet", align=align))
    return lines, words


def bar_of(value: Value, x: float, y: float, height: float, scale: Scale, role: str, look: ChartLook) -> list[Item]:
    """A bar to the right with its words at its end; an unknown one is short, hollow and dashed."""
    baseline = y + height / 2 + SMALL * RISE / 2
    if value.low is None or value.high is None:
        return [
            Bar(Rect(x, y, UNKNOWN, height), "unknown"),
            Words(value.text, x + UNKNOWN + 6, baseline, SMALL, "quiet"),
        ]
    low, high = max(scale.at(value.low), 1.5), scale.at(value.high)
    items: list[Item] = [Bar(Rect(x, y, low, height), role)]
    if high > low + 1:
        items.append(Bar(Rect(x + low, y, high - low, height), "between"))
    return [*items, Words(value.text, x + max(low, high) + 6, baseline, SMALL, "ink")]


def scale_beside(values: Sequence[Value], width: float, look: ChartLook, say: Say) -> Scale:
    """The scale by which every bar has room for the words at its end."""
    known = [(value.high, look.width(value.text) + 8) for value in values if value.high]
    most = tops([value.high for value in values])

    def made(length: float) -> Scale:
        return fitting(most, length, lambda tick: look.width(say(tick)))

    top = made(width).most
    return made(max(min([width, *((width - words) * top / high for high, words in known)]), UNKNOWN))


def line(text: str, width: float, role: str = "ink") -> Drawing:
    """One line of words between charts."""
    return Drawing(width, HEAD, (Words(text, 0, HEAD - 7, NORMAL, role),))


UNKNOWN = 26.0
"""Length of a bar of which nothing is known."""


def legend(entries: Sequence[tuple[str, str, Any, Tip]], width: float, look: ChartLook, size: int = SMALL) -> Drawing:
    """Small bars with their words, in as many lines as they need; entries are role, words, key and tip."""
    items: list[Item] = []
    marks: list[Mark] = []
    x = y = 0.0
    for role, words, key, tip in entries:
        words = look.elided(words, width - 20, size)
        wide = 18 + look.width(words, size)
        if x and x + wide > width:
            x, y = 0.0, y + 19
        items += [Bar(Rect(x, y + 3, 12, 12), role), Words(words, x + 18, y + 13, size, "quiet")]
        if key is not None:
            marks.append(Mark(Rect(x, y, wide, 18), key, tip))
        x += wide + 16
    return Drawing(width, y + 19 if entries else 0.0, tuple(items), tuple(marks))
