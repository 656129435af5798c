"""Ways to spoil a finished sheet, each as a change of its operators or objects."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import ContentStreamInstruction as Instruction
from pikepdf import Dictionary, Name, Operator

from gui.sheets.pdf_read import read_page
from gui.sheets.sheet import OUTLINE

RED = tuple(round(int(OUTLINE.colour[n : n + 2], 16) / 255, 3) for n in (1, 3, 5))
DOTS = 1200 / 25.4


def operators(path: Path, change: Callable[[list[Any]], list[Any]]) -> None:
    """Change the operators of the first page."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        page = pdf.pages[0]
        made = change([list(one) for one in pikepdf.parse_content_stream(page)])
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream([Instruction(a, b) for a, b in made]))
        pdf.save(path)


def objects(path: Path, change: Callable[[pikepdf.Pdf], None]) -> None:
    """Change the objects of the file."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(path)


def outline_range(found: list[Any]) -> tuple[int, int]:
    """Where the operators of the boundary begin and end."""
    for n, (operands, operator) in enumerate(found):
        if str(operator) == "SCN" and tuple(round(float(v), 3) for v in operands) == RED:
            rest = [str(one) for _, one in found[n:]]
            width = next(o for o, name in found[n:] if str(name) == "w")[0]
            if abs(float(width) - OUTLINE.width) < 0.01:
                return n + rest.index("m"), n + rest.index("S")
    raise AssertionError("no boundary")


def move_corner(number: int, by: float) -> Callable[[list[Any]], list[Any]]:
    """Draw that corner so many millimetres further east."""

    def change(found: list[Any]) -> list[Any]:
        start, end = outline_range(found)
        here = list(found[start + number - 1][0])
        for one in found[start:end]:
            if list(one[0]) == here:  # the way comes back to the first corner
                one[0] = [float(here[0]) + by, here[1]]
        return found

    return change


def scale_outline(factor: float) -> Callable[[list[Any]], list[Any]]:
    """Draw the boundary larger, around its first corner."""

    def change(found: list[Any]) -> list[Any]:
        start, end = outline_range(found)
        x0, y0 = (float(v) for v in found[start][0])
        for one in found[start:end]:
            if len(one[0]) == 2:
                x, y = (float(v) for v in one[0])
                one[0] = [x0 + (x - x0) * factor, y0 + (y - y0) * factor]
        return found

    return change


def scale_page(factor: float) -> Callable[[list[Any]], list[Any]]:
    """Paint the whole page larger, as a printer's driver does."""

    def change(found: list[Any]) -> list[Any]:
        return [[[factor, 0, 0, factor, 0, 0], Operator("cm")], *found]

    return change


def swap_lines(path: Path, first: str, second: str) -> None:
    """Exchange the lines of the table that begin with these numbers: every word of one goes to the height of the other."""
    with pikepdf.open(path) as pdf:
        runs = read_page(pdf.pages[0]).runs
    heights = {}
    for run in runs:
        others = [one for one in runs if abs(one.y - run.y) < 0.05 and one.x > run.x]
        if run.text in (first, second) and len(others) >= 4 and run.size < 2.5:
            heights[run.text] = run.y
    a, b = heights[first], heights[second]

    def change(found: list[Any]) -> list[Any]:
        for one in found:
            if str(one[1]) == "cm" and len(one[0]) == 6:
                y = float(one[0][5]) / DOTS
                for here, there in ((a, b), (b, a)):
                    if abs(y - here) < 0.05 and float(one[0][4]) / DOTS < 112:
                        one[0] = [*list(one[0])[:5], there * DOTS]
                        break
        return found

    operators(path, change)


def drop_letter(nth: int) -> Callable[[list[Any]], list[Any]]:
    """Leave out one glyph."""

    def change(found: list[Any]) -> list[Any]:
        shown = [n for n, one in enumerate(found) if str(one[1]) == "Tj"]
        del found[shown[nth]]
        return found

    return change


def paste_image(pdf: pikepdf.Pdf) -> None:
    """Lay a small picture over the page."""
    picture = pdf.make_stream(b"\xff\x00\x00", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1,
                              ColorSpace=Name.DeviceRGB, BitsPerComponent=8)  # fmt: skip
    page = pdf.pages[0]
    page.Resources.XObject = Dictionary(Im0=picture)
    page.contents_add(b"q 20 0 0 20 100 100 cm /Im0 Do Q")


def grow_box(pdf: pikepdf.Pdf) -> None:
    """Make the page half a millimetre taller."""
    box = [float(value) for value in pdf.pages[0].MediaBox]
    pdf.pages[0].MediaBox = pikepdf.Array([box[0], box[1] - 0.5 * 72 / 25.4, box[2], box[3]])


def strip_font(pdf: pikepdf.Pdf) -> None:
    """Take the letters of one font out of the file."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]
