"""``python -m tests.faults [--long]``: kill, fill and lock, then a table of what was confirmed and what was lost."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.kills import Figures, kill_edits, kill_sketches
from tests.faults.troubles import full_disk, locked_register, register_gone

SHORT, LONG = 20, 200


def main(arguments: list[str]) -> int:
    """0 when nothing that was confirmed was lost, else 1."""
    kills = LONG if "--long" in arguments else SHORT
    seed = int(time.time()) % 1_000_000
    trials: dict[str, Callable[[Path], Figures]] = {
        "killed amid edits": lambda folder: kill_edits(folder, kills, seed),
        "killed amid a sketch": lambda folder: kill_sketches(folder, kills, seed),
        "disk full": full_disk,
        "register locked": locked_register,
        "register gone": register_gone,
    }
    print(f"seed {seed}\n{'':22}{'kills':>7}{'confirmed':>11}{'ahead':>7}{'lost':>6}{'seconds':>9}", flush=True)
    lost: list[str] = []
    for name, trial in trials.items():
        start = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="telim-faults-") as folder:
            found = trial(Path(folder))
        row = f"{name:22}{found.kills:7}{found.confirmed:11}{found.ahead:7}{len(found.lost):6}"
        print(f"{row}{time.monotonic() - start:9.0f}", flush=True)
        lost += [f"{name}: {what}" for what in found.lost]
    print("\n".join(lost) if lost else "Nothing that was confirmed was lost.")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
