"""A program run as a process of its own: what it said, how long it took, and the peak of its own memory.

Linux counts a child's peak from the size of the process that forked it, so a small launcher stands between it and the bench.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LAUNCHER = """
import os, sys, time
start = time.perf_counter()
pid = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(pid, 0)
took = time.perf_counter() - start
os.write(int(sys.argv[1]), f"{os.waitstatus_to_exitcode(status)} {took} {used.ru_maxrss}".encode())
"""


@dataclass(frozen=True, slots=True)
class Child:
    """What a process left behind."""

    told: Any
    """The JSON that it printed."""
    seconds: float
    peak_mib: int


def run_program(arguments: Sequence[str]) -> Child:
    """Run ``main.py`` with these arguments. Raises RuntimeError where it fails, but not for findings (1)."""
    ours, theirs = os.pipe()
    command = [sys.executable, "-IS", "-c", LAUNCHER, str(theirs), sys.executable, "main.py", *arguments]
    with os.fdopen(ours, "rb") as answer:
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, pass_fds=(theirs,))
        os.close(theirs)
        code, seconds, peak = answer.read().split()
    if done.returncode or int(code) > 1:
        raise RuntimeError(f"{' '.join(arguments)}: {int(code)}")
    return Child(json.loads(done.stdout), float(seconds), round(int(peak) / 1024))
