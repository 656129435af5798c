"""The desk behind the map with a whole region in it: 100,000 plots and 1,000,000 stage rows."""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.bench import board, deadlines, summary, tables
from tests.bench.child import run_program
from tests.bench.office import make_office


def figures_of(path: Path, app: Any) -> dict[str, Any]:
    """Milliseconds of the pages, tables and the search over that register; seconds and MiB of its workbook."""
    found: dict[str, Any] = {"board": board.board_figures(path), "deadlines": deadlines.deadline_figures(path)}
    found["deadlines"] |= deadlines.page_figures(path)
    found["summary"] = summary.figures_of(path, app)
    found["tables"] = tables.table_figures(path)
    found["search"] = tables.search_figures(path)
    with tempfile.TemporaryDirectory() as folder:
        done = run_program(["--quiet", "report", str(path), str(Path(folder) / "all.xlsx"), "--json"])
    return found | {"workbook_s": round(done.seconds, 1), "workbook_peak_mib": done.peak_mib}


def main(argv: list[str] | None = None) -> int:
    """Print one JSON object of figures, of that register or of one that is made for it."""
    from gui.app import application

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("register", type=Path, nargs="?")
    parser.add_argument("--plots", type=int, default=100_000)
    args = parser.parse_args(argv)
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        path = args.register or Path(folder) / "office.gpkg"
        if args.register is None:
            make_office(path, args.plots)
        print(json.dumps(figures_of(path, app), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
