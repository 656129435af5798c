"""The plot plan as other programs read it: page, fonts, letters, vectors, and a scale that a ruler confirms."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely

from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import corners
from gis.errors import TelimError
from gui.i18n import words as words_in
from gui.messages import sentence
from gui.sheets import fonts
from gui.sheets.export import write_sheet
from gui.sheets.papers import PAPERS
from gui.sheets.plan import compose
from gui.sheets.sheet import HAIR, OUTLINE, Page, Polyline, Text
from gui.sheets.verify import verify_pdf
from gui.sheets.words import said
from tests.sheets import measuring
from tests.sheets.land import MIDDLE, TODAY, neighbourhood
from tests.sheets.strange_land import LONG, STRANGE

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
LANGUAGES = [("kk",), ("ru",), ("en",), ("kk", "ru")]


def ground(register: Register, plot: Plot) -> tuple[str, np.ndarray]:
    """The official system of a plot, and its corners there, E,N."""
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    return frame.crs, np.concatenate(corners(frame.to_working(plot.geom)))


def assert_to_scale(reader, path: Path, register: Register, plot: Plot, scale: int) -> None:
    """Each drawn corner lies where the register says, by ruler on the paper and by georeference on the ground."""
    crs, places = ground(register, plot)
    paper = np.concatenate(measuring.drawn_boundary(path))
    assert len(paper) == len(places)
    wanted = (places - places[0]) * (1, -1) * 1000 / scale
    assert np.hypot(*(paper - paper[0] - wanted).T).max() <= 0.05, "millimetres on paper"
    if measuring.pages(reader, path) == 1:  # GDAL looks at one page at a time
        name, on_ground = measuring.georeference(reader, path)
        assert f"zone_{crs[-2:]}".replace("45", "11").replace("46", "12") in name
        off = np.hypot(*(on_ground(paper) - places).T).max()
        assert off <= 0.05 * scale / 1000 + 0.002, "metres on the ground"


@pytest.mark.parametrize("languages", LANGUAGES, ids="+".join)
@pytest.mark.parametrize("landscape", [False, True], ids=["upright", "on its side"])
@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_every_language_on_every_paper(
    register: Register, tmp_path: Path, reader, paper: str, landscape: bool, languages: tuple[str, ...]
) -> None:
    out = tmp_path / "жоспар.pdf"
    report = write_sheet(
        register, out, [MIDDLE], paper=paper, landscape=landscape, languages=languages, who="Әлия", today=TODAY
    )
    assert report.ok, report.problems
    size = PAPERS[paper][::-1] if landscape else PAPERS[paper]
    assert measuring.page_size(reader, out) == pytest.approx(size, abs=0.01)
    measuring.is_clean(reader, out)
    scale = report.pages[0].scale
    assert scale is not None
    assert_to_scale(reader, out, register, MIDDLE, scale)
    text = measuring.words(reader, out)
    for language in languages:
        assert words_in(language)("PlotPlan", "Land plot plan") in text
        assert words_in(language)("PlotPlan", "This sheet is not an official document.") in text
    assert "10-156-999-002" in text
    assert "4 970 459,96" in text.replace(".", ",")


def test_the_same_order_gives_the_same_bytes(register: Register, tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert write_sheet(register, tmp_path / name, [MIDDLE], today=TODAY).ok
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_every_kazakh_letter_can_be_copied_from_the_sheet(new_register, tmp_path: Path, reader) -> None:
    from dataclasses import replace

    strange = replace(MIDDLE, purpose_kk=KAZAKH, purpose_ru="ЁёЪъЫыЭэ № ₸ «»")
    register = new_register(*(strange if one is MIDDLE else one for one in neighbourhood()))
    out = tmp_path / "plan.pdf"
    assert write_sheet(register, out, [strange], who="Һ. Үмбетәлі", today=TODAY).ok
    text = measuring.words(reader, out)
    for wanted in (KAZAKH, "ЁёЪъЫыЭэ № ₸ «»", "Һ. Үмбетәлі", "«Арал талшық» ЖШС", "Өндіріс көшесі"):
        assert wanted in text


@pytest.mark.parametrize("name", STRANGE)
def test_strange_plots_have_right_sheets_too(name: str, new_register, tmp_path: Path, reader) -> None:
    records, plot = STRANGE[name]()
    register = new_register(*records)
    out = tmp_path / "plan.pdf"
    report = write_sheet(register, out, [plot], today=TODAY)
    assert report.ok, report.problems
    measuring.is_clean(reader, out)
    assert report.pages[0].scale is not None
    assert_to_scale(reader, out, register, plot, report.pages[0].scale)


def apart(page: Page) -> list[str]:
    """The pairs of words on a page that touch, and words that leave its frame."""
    quads = np.array([shapely.Polygon(text.quad()) for text in page.texts])
    frame = shapely.box(20, 5, page.width - 5, page.height - 5)
    faults = [f"{text.text} leaves the sheet" for text, quad in zip(page.texts, quads, strict=True)
              if text.text.strip() and not shapely.contains(frame, quad)]  # fmt: skip
    for a, b in shapely.STRtree(quads).query(quads, predicate="intersects").T.tolist():
        if a < b and shapely.area(shapely.intersection(quads[a], quads[b])) > 0.05:
            faults.append(f"{page.texts[a].text} on {page.texts[b].text}")
    return faults


def _ink(text: Text) -> shapely.Polygon:
    """The space of the words; that of figures ends at their baseline."""
    a, b, c, d = np.array(text.quad())
    if not re.search(r"[^\d\W]", text.text):
        c, d = (
            b + (c - b) * fonts.CAPITAL / (fonts.CAPITAL + 0.22),
            a + (d - a) * fonts.CAPITAL / (fonts.CAPITAL + 0.22),
        )
    return shapely.Polygon([a, b, c, d])


def crossed(page: Page) -> list[str]:
    """The words on a page that a line of the boundary, of the frames or of a table runs through."""
    lines = [
        shapely.LineString([*item.points, item.points[0]] if item.closed else item.points)
        for item in page.items
        if isinstance(item, Polyline) and (item.pen == OUTLINE or (item.pen.width >= HAIR and len(item.points) < 5))
        and item.pen.colour in (OUTLINE.colour, "#1A1A1A")
    ]  # fmt: skip
    tree = shapely.STRtree(lines)
    texts = [text for text in page.texts if text.text.strip()]
    quads = np.array([shapely.buffer(_ink(text), -0.15) for text in texts])
    return [texts[n].text for n in sorted(set(tree.query(quads, predicate="intersects")[0].tolist()))]


@pytest.mark.parametrize("languages", [("kk", "ru"), ("ru",)], ids="+".join)
@pytest.mark.parametrize("landscape", [False, True], ids=["upright", "on its side"])
@pytest.mark.parametrize("name", ["neighbourhood", *STRANGE])
def test_no_words_touch_each_other_or_a_line(
    name: str, landscape: bool, languages: tuple[str, ...], new_register
) -> None:
    records, plot = (neighbourhood(), MIDDLE) if name == "neighbourhood" else STRANGE[name]()
    register = new_register(*records)
    sheet = compose(register, plot, landscape=landscape, languages=languages, who="Әлия", today=TODAY)
    for page in sheet.pages:
        assert apart(page) == []
        assert crossed(page) == []


def test_a_scale_at_which_the_plot_does_not_fit_names_the_one_that_does(new_register, tmp_path: Path) -> None:
    records, plot = STRANGE["four_hundred_hectares"]()
    register = new_register(*records)
    with pytest.raises(TelimError) as caught:
        write_sheet(register, tmp_path / "plan.pdf", [plot], scale=1000, today=TODAY)
    assert (caught.value.code, caught.value.facts) == ("scale_does_not_fit", {"scale": 1000, "fits": 20000})
    assert "20000" in sentence(caught.value.code, words_in("en"), **caught.value.facts)
    assert not (tmp_path / "plan.pdf").exists()
    assert write_sheet(register, tmp_path / "plan.pdf", [plot], scale=20000, today=TODAY).ok
    assert write_sheet(register, tmp_path / "A0.pdf", [plot], scale=5000, paper="A0", today=TODAY).ok


@pytest.mark.parametrize("landscape", [False, True])
def test_three_hundred_corners_go_on_over_pages_each_once_and_in_order(
    landscape: bool, new_register, tmp_path: Path, reader
) -> None:
    records, plot = STRANGE["three_hundred_corners"]()
    register = new_register(*records)
    out = tmp_path / "plan.pdf"
    report = write_sheet(register, out, [plot], landscape=landscape, languages=("en",), today=TODAY)
    assert report.ok
    count = measuring.pages(reader, out)
    assert count == len(report.pages) > 2
    listed = []
    for number in range(1, count + 1):
        text = measuring.words(reader, out, "-layout", "-f", str(number), "-l", str(number))
        assert "X (north), m" in text, "every page has the heading of the table"
        assert f"{number}/{count}" in text.replace(" ", "")
        rows = [
            re.findall(r"(\d+) +(\d \d{3} \d{3}\.\d\d) +(\d\d \d{3} \d{3}\.\d\d)", line) for line in text.splitlines()
        ]
        across = max(map(len, rows))
        for column in range(across):
            listed += [found[column] for found in rows if len(found) > column]
    assert [int(number) for number, _, _ in listed] == [*range(1, 301), 1]
    _, places = ground(register, plot)
    printed = [(float(y.replace(" ", "")), float(x.replace(" ", ""))) for _, x, y in listed[:-1]]
    assert np.abs(np.array(printed) - places).max() <= 0.005 + 1e-9


def test_forty_neighbours_are_described_from_letter_to_letter(new_register, tmp_path: Path, reader) -> None:
    records, plot = STRANGE["forty_neighbours"]()
    register = new_register(*records)
    out = tmp_path / "plan.pdf"
    assert write_sheet(register, out, [plot], languages=("ru",), today=TODAY).ok
    text = measuring.words(reader, out, "-layout")
    found = re.findall(r"([А-Я]\d?)\b[^\n\d]*?\b([А-Я]\d?) +(10-156-999-2\d\d)", text)
    assert Counter(number for _, _, number in found) == {f"10-156-999-{n}": 1 for n in range(200, 240)}
    assert all(one[1] == following[0] for one, following in pairwise([*found, found[0]]))


def test_names_of_two_hundred_letters_are_printed_whole(new_register, tmp_path: Path, reader) -> None:
    records, plot = STRANGE["long_names"]()
    register = new_register(*records)
    out = tmp_path / "plan.pdf"
    assert write_sheet(register, out, [plot], languages=("kk", "ru"), today=TODAY).ok
    text = re.sub(r"\s+", " ", measuring.words(reader, out))
    for wanted in (LONG, LONG.upper(), LONG.lower(), LONG[::-1], f"«{LONG}» ЖШС", f"ТОО «{LONG}»"):
        assert wanted in text


def test_what_is_not_known_is_said_to_be_unknown(new_register, tmp_path: Path, reader) -> None:
    records, plot = STRANGE["with_nothing_known"]()
    register = new_register(*records)
    out = tmp_path / "plan.pdf"
    assert write_sheet(register, out, [plot], languages=("kk",), today=TODAY).ok
    lines = [line.strip() for line in measuring.words(reader, out, "-layout").splitlines()]
    for key, value in (("number", said(("kk",), "no_number")[0]), ("purpose", said(("kk",), "not_stated")[0])):
        assert any(line.startswith(said(("kk",), key)[0]) and line.endswith(value) for line in lines)
    assert any(re.search(rf"{re.escape(said(('kk',), 'project')[0])} +—$", line) for line in lines)
    assert said(("kk",), "made_up")[0] not in "\n".join(lines)


def test_made_up_plots_say_so_on_every_page(new_register) -> None:
    records, plot = STRANGE["three_hundred_corners"]()
    register = new_register(*records)
    for page in compose(register, plot, today=TODAY).pages:
        everything = " ".join(text.text for text in page.texts)
        for word in said(("kk", "ru"), "made_up"):
            assert word in everything


def test_a_sheet_that_another_program_has_saved_again_is_still_right(plan: Path, register: Register, reader) -> None:
    again = plan.with_name("again.pdf")
    reader("qpdf", "--linearize", "--object-streams=generate", plan, again)
    assert verify_pdf(again, register).ok


def test_the_sheet_of_a_retired_plot_is_refused(new_register, tmp_path: Path) -> None:
    from dataclasses import replace
    from datetime import date

    gone = replace(MIDDLE, retired_on=date(2026, 11, 1), retired_reason="split")
    register = new_register(*(gone if one is MIDDLE else one for one in neighbourhood()))
    with pytest.raises(TelimError) as caught:
        write_sheet(register, tmp_path / "plan.pdf", [gone], today=TODAY)
    assert caught.value.code == "sheet_of_retired_plot"
