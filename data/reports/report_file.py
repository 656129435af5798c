"""A report under its name: the workbook, a letter, the sheet of the week or the agenda, as the suffix says."""

from collections.abc import Sequence
from pathlib import Path

from data.model import Plot
from data.register import Register
from data.reports.agenda import write_agenda
from data.reports.letter import write_letter
from data.reports.tables import Say, Words
from data.reports.week import write_week
from data.reports.workbook import Progress, write_workbook
from data.whole_file import check_place, write_whole
from gis.errors import TelimError

SUFFIXES = (".xlsx", ".docx", ".ics")


def write_report(
    register: Register,
    path: Path,
    say: Say,
    language: str,
    *,
    plots: Sequence[Plot] = (),
    template: Path | None = None,
    progress: Progress | None = None,
) -> int:
    """Write it whole or not at all; gives how many plots, letters or days it tells of.

    A .docx of a plot is a letter, one without a plot the sheet of the week; a template is for letters. Raises TelimError
    unknown_report, one_plot_a_letter, template_without_letter, and what the kinds raise.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise TelimError("unknown_report", suffix=path.suffix or path.name)
    if template is not None and suffix != ".docx":
        raise TelimError("template_without_letter", file=template.name)
    check_place(register, path)
    words, ids = Words(say, language), [plot.id for plot in plots] or None
    if suffix == ".xlsx":
        return write_whole(path, lambda place: write_workbook(register, place, words, plots=ids, progress=progress))
    if suffix == ".ics":
        return write_whole(path, lambda place: write_agenda(register, place, words, ids))
    if not plots:
        return write_whole(path, lambda place: write_week(register, place, words, template))
    if len(plots) > 1:
        raise TelimError("one_plot_a_letter")
    write_whole(path, lambda place: write_letter(register, plots[0], template, place, words))
    return 1
