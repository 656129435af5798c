"""`dev.py bench [--plots N]`: every promise about speed and memory beside its figure, against QGIS in the same run."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.bench import checks, desk, frames, office, pointer, records, sheet, start
from tests.bench.fabric import fabric

MEMORY_MIB = 1024


@dataclass(frozen=True)
class Line:
    """One promise: what, our figure, QGIS's, what is promised, and whether it is kept (None: no yardstick here)."""

    what: str
    ours: str
    theirs: str
    promised: str
    kept: bool | None


def main() -> int:
    """Run all benches and print a table that README can take; 1 where a promise is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plots", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    figures = measure(args.plots, app)
    lines = list(promises(figures))
    print(json.dumps(figures, indent=1) if args.json else table(lines))
    return 0 if all(line.kept is not False for line in lines) else 1


def measure(count: int, app: Any) -> dict[str, Any]:
    """All figures of one run."""
    made = fabric(count)
    figures: dict[str, Any] = {"plots": count, "qgis": frames.qgis_figures(made), "start": start.start_figures()}
    figures["ours"] = frames.our_figures(made, 5)
    figures["ratios"] = frames.ratios(figures)
    figures["window"] = frames.window_figures(made, app)
    figures["sheet"] = sheet.sheet_figures()
    with tempfile.TemporaryDirectory() as folder:
        figures["records"] = records.import_figures(count, Path(folder))
        figures["checks"] = checks.check_figures(Path(folder))
        figures["records"] |= records.edit_figures(Path(folder) / "register.gpkg")
        figures["pointer"] = pointer.figures_of(Path(folder) / "register.gpkg")
        office.make_office(Path(folder) / "office.gpkg", count)
        figures["desk"] = desk.figures_of(Path(folder) / "office.gpkg", app)
    return figures


def promises(figures: dict[str, Any]) -> Iterator[Line]:
    """Every promise of the README with what this run measured."""
    theirs, ours, window, kept = figures["qgis"], figures["ours"], figures["window"], figures["records"]
    for style, words in (("plain", "eight fills"), ("full_style", "full style")):
        for name, wanted in frames.WANTED.items():
            mine, other = ours[style][f"frame_{name}_s"], theirs and theirs[f"frame_{name}_s"]
            promised = f"at least {wanted:g} times" if style == "plain" else "for comparison"
            met = None if other is None or style != "plain" else other / mine >= wanted
            ratio = f" ({other / mine:.1f} times)" if other else ""
            yield Line(f"frame, {name}, {words}", f"{mine:.3f} s{ratio}", _seconds(other), promised, met)
    hold, pan = window["longest_hold_ms"], max(window["pan_ms"].values())
    yield Line("window held while a frame is painted", f"{hold:.1f} ms", "", "at most 12 ms", hold <= frames.HOLD_MS)
    yield Line("panning shows the moved image", f"{pan:.1f} ms", "", "at most 16 ms", pan <= frames.PAN_MS)
    begun, other = figures["start"]["start_s"], theirs and theirs["start_s"]
    yield Line("start to first painted map", f"{begun:.2f} s", _seconds(other), "no slower", other and begun <= other)
    plan = figures["sheet"]["plan_s"]
    yield Line("plan PDF, verified", f"{plan:.2f} s", "", "0.3 s", plan <= 0.3)
    took, peak, edit = kept["import_s"], kept["import_peak_mib"], kept["edit_ms"]
    yield Line("import", f"{took:.1f} s", "", "under 15 s", took < 15)
    yield Line("memory of the import", f"{peak:.0f} MiB", "", "under 1 GiB", peak < MEMORY_MIB)
    full, near = figures["checks"], figures["checks"]["local_check_worst_ms"]
    took, peak, other = full["check_s"], full["check_peak_mib"], checks.QGIS_SECONDS
    promised, met = "under 10 s, 20 times faster", took < 10 and other / took >= 20
    yield Line("full check of 81,225 plots", f"{took:.1f} s ({other / took:.0f} times)", f"{other} s", promised, met)
    yield Line("memory of the full check", f"{peak:.0f} MiB", "", "under 1 GiB", peak < MEMORY_MIB)
    yield Line("check around one plot of 100,000", f"{near:.0f} ms", "", "50 ms", near <= 50)
    yield from _pointer_lines(figures["pointer"])
    yield from _desk_lines(figures["desk"])
    yield Line("one edit, durable", f"{edit:.0f} ms", "", "50 ms", edit <= 50)


def _pointer_lines(found: dict[str, float]) -> Iterator[Line]:
    """What the hand feels at 100,000 plots: median and 95th percentile of the window's own time."""
    for name, words, most in (
        ("draw_move", "a move while drawing, snapping and rules", 8),
        ("drag_frame", "a frame while a corner of four plots is dragged", 16),
    ):
        median, slow = found[f"{name}_ms"], found[f"{name}_p95_ms"]
        yield Line(words, f"{median:.1f} ms, 95 % in {slow:.1f} ms", "", f"at most {most} ms", median <= most)
    worst = found["split_area_worst_ms"]
    yield Line("split by area, also through a point", f"{worst:.0f} ms", "", "under 20 ms", worst < 20)


def _desk_lines(found: dict[str, Any]) -> Iterator[Line]:
    """What the pages over all applications feel like with ten stages a plot."""
    tables, search, summary = found["tables"], found["search"], found["summary"]
    board = found["board"]["board_build_ms"] + found["board"]["board_paint_ms"]
    for words, took, most in (
        ("filter of a table of all plots", tables["filter_ms"], 50),
        ("search, exact", search["exact_ms"], 50),
        ("search, by a beginning (median)", search["prefix_median_ms"], 50),
        ("search with typos", search["typo_ms"], 150),
        ("summary page, after an edit", summary["page_ms"], 300),
        ("board of all applications", board, 200),
        ("late list, opened", found["deadlines"]["page_first_ms"], 100),
        ("late list, opened again after an edit", found["deadlines"]["page_ms"], 100),
        ("frame of a scrolled table (95 %)", tables["frame_p95_ms"], 16),
    ):
        yield Line(words, f"{took:.0f} ms", "", f"at most {most} ms", took <= most)
    took, peak = found["workbook_s"], found["workbook_peak_mib"]
    yield Line("workbook of everything", f"{took:.1f} s", "", "under 20 s", took < 20)
    yield Line("memory of the workbook", f"{peak:.0f} MiB", "", "under 1 GiB", peak < MEMORY_MIB)


def table(lines: list[Line]) -> str:
    """The lines as a table in Markdown."""
    rows = [("what", "Telim", "QGIS", "promised", "kept"), ("---",) * 5]
    for line in lines:
        kept = {True: "yes", False: "**no**", None: ""}[None if line.kept is None else bool(line.kept)]
        rows.append((line.what, line.ours, line.theirs, line.promised, kept))
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.3f} s"


if __name__ == "__main__":
    sys.exit(main())
