"""Charts as values: what can be hit, that no words lie on each other, and how the unknown looks."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from data.styles import STATUSES
from gui.charts.columns import Column, columns
from gui.charts.drawing import Bar, Drawing, Rect, Words
from gui.charts.look import ChartLook, on_paper, on_screen
from gui.charts.months import Spark, months
from gui.charts.painter import paint
from gui.charts.pairs import Row, pairs
from gui.charts.parts import RISE, Value, legend
from gui.charts.ranked import Rank, ranked
from gui.charts.scale import fitting, round_step, scale
from gui.charts.stacked import Part, Stack, stacked
from gui.charts.table import Cell, Head, TableRow, table
from gui.summary import words as summary_words

WIDTHS = (250.0, 316.0, 380.0, 520.0, 780.0, 1300.0)
NAMES = ("Қызылорда қ. индустриялық аймағы", "Шиелі", "Шыны талшық және композитті материалдар зауыты", "Ә")


@pytest.fixture(params=["screen", "paper"])
def look(request: pytest.FixtureRequest, qapp: object) -> ChartLook:
    return on_paper() if request.param == "paper" else on_screen()


def places(drawing: Drawing, look: ChartLook) -> list[tuple[str, Rect]]:
    """What room each line of words takes: its letters above the baseline."""
    found = []
    for words in drawing.items:
        if isinstance(words, Words) and words.text.strip():
            wide = look.width(words.text, words.size, words.bold)
            left = words.x - {"left": 0.0, "center": wide / 2, "right": wide}[words.align]
            high = words.size * RISE
            found.append((words.text, Rect(left, words.y - high, wide, high)))
    return found


def assert_readable(drawing: Drawing, look: ChartLook) -> None:
    """No words on each other, and none outside."""
    shown = places(drawing, look)
    for (one, here), (other, there) in combinations(shown, 2):
        assert not here.meets(there), (one, other)
    for text, rect in shown:
        assert rect.x >= -1, text
        assert rect.right <= drawing.width + 1, text
        assert rect.bottom <= drawing.height + 1, text


def some_stacks() -> list[Stack]:
    parts = [tuple(Part(s, v * f, (n, s), s) for s, v in zip(STATUSES, (5, 3, 9, 1, 0, 2, 30, 4), strict=True))
             for n, f in enumerate((1.0, 0.2, 7.3, 0.01))]  # fmt: skip
    return [Stack(name, f"{n * 12345} ha", some, n) for n, (name, some) in enumerate(zip(NAMES, parts, strict=True))]


def some_pairs() -> list[Row]:
    values = [
        Value(42000, 52100, "42–52,1 млрд ₸ · белгісілі 1/16", "a"), Value(None, None, "белгісіз · 0/16", "b"),
        Value(128800, 128800, "128,8 млрд ₸", "c"), Value(3, 3, "3 млн ₸", "d"),
    ]  # fmt: skip
    return [Row(name, values[n], values[(n + 1) % 4]) for n, name in enumerate(NAMES)]


@pytest.mark.parametrize("width", WIDTHS)
def test_words_never_lie_on_each_other(look: ChartLook, width: float) -> None:
    entries = [(status, f"{status} · 1 234,5 ha", status, "") for status in STATUSES]
    ranks = [Rank(name, Value(n * 7.5, n * 7.5, f"{n * 7.5} d · late 40 %", n)) for n, name in enumerate(NAMES)]
    years = [Column(str(y), (("actual", Value(y * 1e3, y * 1e3, f"{y} млрд ₸", y)),)) for y in range(2001, 2027)]
    sparks = [
        Spark(name, "1 234", "soft", tuple((k * n, (n, k), "") for k in range(12))) for n, name in enumerate(NAMES)
    ]
    names = ["қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.", "жел."]
    for drawing in (
        legend(entries, width, look),
        stacked(some_stacks(), width, look, summary_words.plain),
        pairs(some_pairs(), width, look, lambda value: f"{value / 1000:g} млрд ₸"),
        ranked(ranks, width, look, summary_words.plain),
        columns(years, width, look, lambda value: f"{value:g}"),
        months(sparks, names, width, look),
    ):
        assert_readable(drawing, look)


@pytest.mark.parametrize("width", [w for w in WIDTHS if w > 500])
def test_the_figures_of_the_table_stand_in_their_columns(look: ChartLook, width: float) -> None:
    heads = [*(Head(f"Word{n} and more", status) for n, status in enumerate(STATUSES)), Head("Together")]
    cells = tuple(Cell("12 345", "1 234 plots", n) for n in range(9))
    rows = [TableRow(Cell(name), cells) for name in NAMES]
    drawing = table(heads, rows, width, look)
    assert_readable(drawing, look)
    assert len(drawing.marks) == len(rows) * 9


def test_every_piece_of_a_bar_leads_to_its_own_plots(look: ChartLook) -> None:
    drawing = stacked(some_stacks(), 520, look, summary_words.plain)
    for bar in (item for item in drawing.items if isinstance(item, Bar)):
        mark = drawing.at(bar.rect.x + bar.rect.width / 2, bar.rect.y + bar.rect.height / 2)
        assert mark is not None
        assert mark.key[1] == bar.role


def test_the_lengths_of_the_bars_are_as_their_values(look: ChartLook) -> None:
    drawing = pairs([Row("a", Value(30, 30, "", 1), Value(60, 60, "", 2))], 400, look, summary_words.plain)
    one, two = (item.rect.width for item in drawing.items if isinstance(item, Bar))
    assert two == pytest.approx(2 * one)


def test_the_unknown_is_hollow_and_is_no_bar_of_length_zero(look: ChartLook) -> None:
    drawing = pairs([Row("a", Value(None, None, "?", 1), Value(5, 5, "5", 2))], 400, look, summary_words.plain)
    unknown, known = (item for item in drawing.items if isinstance(item, Bar))
    assert unknown.role == "unknown"
    assert unknown.rect.width > 10
    assert known.role == "actual"


def test_what_sources_disagree_about_goes_on_dashed_from_the_lowest_to_the_highest(look: ChartLook) -> None:
    drawing = pairs([Row("a", Value(42, 52.1, "42–52", 1), Value(52.1, 52.1, "", 2))], 400, look, summary_words.plain)
    low, between, whole = (item for item in drawing.items if isinstance(item, Bar))
    assert (low.role, between.role, whole.role) == ("promised", "between", "actual")
    assert between.rect.x == pytest.approx(low.rect.right)
    assert between.rect.right == pytest.approx(whole.rect.right)


def test_a_year_between_two_known_ones_stands_there_as_unknown(look: ChartLook) -> None:
    years = [Column(str(y), (("actual", Value(v, v, "", y)),)) for y, v in ((2018, 1.2), (2019, None), (2020, 12.5))]
    drawing = columns(years, 300, look, summary_words.plain)
    assert [item.role for item in drawing.items if isinstance(item, Bar)] == ["actual", "unknown", "actual"]


def test_a_single_plot_can_be_seen_and_clicked_beside_ten_thousand(look: ChartLook) -> None:
    stack = Stack("a", "", (Part("free", 1e6, "many", ""), Part("refused", 0.5, "one", "")))
    drawing = stacked([stack], 400, look, summary_words.plain)
    assert next(mark.rect.width for mark in drawing.marks if mark.key == "one") >= 2


@given(st.floats(1e-3, 1e12), st.integers(1, 8))
def test_ticks_are_round_and_reach_beyond_the_largest_value(most: float, count: int) -> None:
    made = scale(most, 100, count)
    assert len(made.ticks) <= count + 1
    assert made.most >= most * (1 - 1e-6)
    digits = f"{round_step(most, count):.3e}".split("e")[0]
    assert digits in ("1.000", "2.000", "2.500", "5.000")


@settings(deadline=None)
@given(st.floats(0, 1e9), st.floats(60, 2000), st.floats(5, 80))
def test_the_words_of_the_ticks_have_their_room(most: float, length: float, width: float) -> None:
    made = fitting(most, length, lambda _: width)
    assert made.most >= most * (1 - 1e-6)
    if len(made.ticks) > 2:
        assert made.at(made.ticks[1]) >= width


def test_statuses_differ_in_black_and_white_too(qapp: object) -> None:
    """The greys and hatches of the eight statuses on paper: no two print alike."""
    prints = []
    for status in STATUSES:
        image = QImage(120, 40, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        with QPainter(image) as painter:
            paint(painter, Drawing(120, 40, (Bar(Rect(0, 0, 120, 40), status),)), on_paper())
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(40, -1)[6:34, 6:114].astype(float)
        prints.append((pixels.mean(), pixels.std()))
    for (one, here), (other, there) in combinations(zip(STATUSES, prints, strict=True), 2):
        assert abs(here[0] - there[0]) > 6 or abs(here[1] - there[1]) > 4, (one, other)
