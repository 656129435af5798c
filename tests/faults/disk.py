"""Disks that are small, locked or forbidden, and programs that may do less than we may."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WITHOUT_RIGHTS = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-all")
"""Starts a program for which the rights of files count, also where we are root."""


def less_rights() -> tuple[str, ...]:
    """What to put before a command so that a folder without the right to write is one."""
    return WITHOUT_RIGHTS if hasattr(os, "geteuid") and os.geteuid() == 0 else ()


def small_files(size: int) -> tuple[str, ...]:
    """What to put before a command so that the disk is full when a file reaches that size in bytes."""
    return ("prlimit", f"--fsize={size}")


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path | None]:
    """A disk of that size mounted at the folder; None where this system does not let us mount one."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    mounted = shutil.which("mount") is not None and subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program that holds the register locked, as one that writes for long does."""
    script = (
        "import sqlite3, sys; base = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "base.execute('BEGIN EXCLUSIVE'); print('locked', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdin is not None
    assert other.stdout is not None
    try:
        other.stdout.readline()
        yield
    finally:
        other.stdin.close()
        other.wait()
        other.stdout.close()
