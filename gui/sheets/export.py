"""Writes sheets into a PDF file: composed, painted, finished, verified, and only then put into its place."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from uuid import uuid4

from data.model import Plot
from data.register import Register
from gis.errors import TelimError
from gui.sheets import page
from gui.sheets.order import Order
from gui.sheets.pdf_finish import finish
from gui.sheets.plan import compose
from gui.sheets.report import VerifyReport
from gui.sheets.sheet import Sheet
from gui.sheets.verify import verify_pdf

KINDS = ("plan",)
Progress = Callable[[int, int], None]


def write_sheet(
    register: Register,
    out: str | Path,
    plots: Sequence[Plot],
    *,
    kind: str = "plan",
    scale: int | None = None,
    paper: str = "A4",
    landscape: bool = False,
    languages: Sequence[str] = ("kk", "ru"),
    who: str | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> VerifyReport:
    """The plans of the plots in one PDF, one after the other. What does not verify is not kept: see ``report.ok``.

    Raises TelimError: kind_not_yet, no_plots_for_sheet, what ``compose`` raises, and sheet_folder_missing,
    sheet_folder_read_only, sheet_file_open, sheet_disk_full, sheet_is_a_folder, sheet_not_written. Whatever goes wrong,
    the file that stood there stays.
    """
    if kind not in KINDS:
        raise TelimError("kind_not_yet", kind=kind)
    if not plots:
        raise TelimError("no_plots_for_sheet")
    order = Order(scale, paper, landscape, tuple(languages), who, today or register.today, kind)
    sheets: list[Sheet] = []
    for done, plot in enumerate(plots):
        if progress:
            progress(done, len(plots) + 1)
        sheets.append(compose(register, plot, order=order))
    if progress:
        progress(len(plots), len(plots) + 1)
    return keep(finish(page.pdf(sheets), sheets, order.today), Path(out), register)


def keep(content: bytes, out: Path, register: Register | None) -> VerifyReport:
    """Write beside the target, read back, verify, and move into place if all is well."""
    reports: list[VerifyReport] = []

    def holds(waiting: Path) -> bool:
        reports.append(verify_pdf(waiting, register))
        return reports[-1].ok

    put(content, out, holds)
    return reports[-1]


def put(content: bytes, out: Path, holds: Callable[[Path], bool]) -> None:
    """Write beside the target, and move into place what ``holds`` finds good; else the file that stood there stays."""
    if not out.parent.is_dir():
        raise TelimError("sheet_folder_missing", folder=str(out.parent))
    if out.is_dir():
        raise TelimError("sheet_is_a_folder", path=str(out))
    waiting = out.with_name(f".{uuid4().hex[:12]}.part")
    try:
        with _told(out):
            with open(waiting, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if holds(waiting):
                os.replace(waiting, out)
    finally:
        with suppress(OSError):
            waiting.unlink(missing_ok=True)


@contextmanager
def _told(out: Path) -> Iterator[None]:
    """What the system says about files, as our codes."""
    try:
        yield
    except PermissionError as error:
        if os.access(out.parent, os.W_OK) and out.exists():
            raise TelimError("sheet_file_open", path=str(out)) from error
        raise TelimError("sheet_folder_read_only", folder=str(out.parent)) from error
    except OSError as error:
        if error.errno == errno.EROFS:
            raise TelimError("sheet_folder_read_only", folder=str(out.parent)) from error
        if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG):
            raise TelimError("sheet_disk_full", path=str(out)) from error
        raise TelimError("sheet_not_written", path=str(out), reason=error.strerror or str(error)) from error
