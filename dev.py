#!/usr/bin/env python3
"""Everything a newcomer types: `dev.py run` starts Telim, `dev.py test` proves it; the rest are habits of its makers.

    run [-- ARGS]     start the program (everything after -- goes to main.py); without a screen: the same journey off-screen
    test [ARGS]       lint, types, import contracts and all tests; ARGS go to pytest; --long adds the slow ones
    lint              ruff, mypy and the import contracts alone
    bench             speed and memory against QGIS, as ratios of one run
    gallery           every screen and sheet as PNG into out/gallery
    faults [--long]   kill, fill and lock; then compare the register with what was confirmed
    i18n              gather the sentences for the translators and compile resources/i18n
    lock              write requirements.lock anew

Runs under any Python from 3.9 on with nothing but its standard library; it finds or fetches the Python that Telim needs.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

WANTED = ("3.13", "3.12", "3.14")  # in this order; PySide6 loses references on 3.11 and pyproj 3.8 needs 3.12
SYSTEM = [
    "libglib2.0-0",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
    "libbrotli1",
    "libgssapi-krb5-2",
]
SCREEN = [
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
]
READERS = ["poppler-utils", "qpdf", "gdal-bin", "python3-gdal"]
QGIS = ["python3-qgis"]


def main():
    command, rest = (sys.argv[1] if len(sys.argv) > 1 else ""), sys.argv[2:]
    habits = {
        "run": run,
        "test": test,
        "lint": lint,
        "bench": bench,
        "gallery": gallery,
        "faults": faults,
        "i18n": i18n,
        "lock": lock,
    }
    if command not in habits:
        print(__doc__)
        return 0 if command in ("", "-h", "--help", "help") else 2
    os.chdir(ROOT)
    return habits[command](rest)


def run(rest):
    """The program; without a screen and without arguments the same journey off-screen."""
    arguments = rest[1:] if rest[:1] == ["--"] else rest
    prepare()
    if arguments or has_screen():
        install_system(SYSTEM + (SCREEN if has_screen() else []))
        return call([PYTHON, "main.py", *arguments])
    install_system(SYSTEM)
    print("No screen here: the journey is made off-screen, its pictures are in out/.", flush=True)
    today = os.environ.get("TELIM_TODAY") or date.today().isoformat()
    return call([PYTHON, "-m", "gui.journey", "out"], QT_QPA_PLATFORM="offscreen", TELIM_TODAY=today)


def test(rest):
    """Lint and every test; as root on Debian the independent readers of PDF and GeoPackage are installed first."""
    prepare()
    install_system(SYSTEM)
    if is_root():
        install_system(READERS + (QGIS if os.environ.get("CI") else []))
    long_form, arguments = "--long" in rest, [a for a in rest if a != "--long"]
    if not arguments and lint([]) != 0:
        return 1
    if not arguments:
        arguments = ["-n", str(min(os.cpu_count() or 2, 4))]
    slow = [] if long_form or any(a == "-m" for a in arguments) else ["-m", "not slow"]
    return call([PYTHON, "-m", "pytest", *slow, *arguments], QT_QPA_PLATFORM="offscreen")


def lint(_rest):
    """What needs no test run: style, types of gis and data, one direction of imports."""
    prepare()
    checks = (
        [PYTHON, "-m", "ruff", "check", "."],
        [PYTHON, "-m", "mypy"],
        [PYTHON, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
    )
    return max(call(check) for check in checks)


def bench(rest):
    prepare()
    return call([PYTHON, "-m", "tests.bench", *rest], QT_QPA_PLATFORM="offscreen")


def gallery(rest):
    prepare()
    return call([PYTHON, "-m", "tests.gallery", *rest], QT_QPA_PLATFORM="offscreen")


def faults(rest):
    prepare()
    return call([PYTHON, "-m", "tests.faults", *rest], QT_QPA_PLATFORM="offscreen")


def i18n(rest):
    prepare()
    return call([PYTHON, "-m", "tests.translations", *rest])


def lock(_rest):
    """Resolve pyproject.toml for every platform into hashes; the lock names no host."""
    prepare()
    call([PYTHON, "-m", "pip", "install", "-q", "uv"])
    return call(
        [
            PYTHON,
            "-m",
            "uv",
            "pip",
            "compile",
            "--universal",
            "--generate-hashes",
            "--all-extras",
            "--no-header",
            "-q",
            "--python-version",
            "3.12",
            "pyproject.toml",
            "-o",
            str(LOCK),
        ]
    )


def prepare():
    """Make .venv from requirements.lock; nothing to do when it is of the same lock and Python still runs."""
    stamp, mark = hashlib.sha256(LOCK.read_bytes()).hexdigest(), VENV / "telim.json"
    if mark.exists() and PYTHON.exists() and json.loads(mark.read_text())["lock"] == stamp and runs([str(PYTHON)]):
        return
    python = find_python() or fetch_python()
    print("Preparing .venv (the first time takes a few minutes) ...", flush=True)
    if VENV.exists() and not runs([str(PYTHON)]):
        shutil.rmtree(VENV)
    if not VENV.exists():
        must([*python, "-m", "venv", str(VENV)])
    must([PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes", "-r", LOCK])
    mark.write_text(json.dumps({"lock": stamp}))


def find_python():
    """The command of a Python that Telim can use, or None: this one, PATH, the py launcher, pyenv's versions."""
    found = [[sys.executable]] + [[name] for v in WANTED for name in [shutil.which("python" + v)] if name]
    if WINDOWS and shutil.which("py"):
        found += [["py", "-" + version] for version in WANTED]
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / (".pyenv/pyenv-win" if WINDOWS else ".pyenv"))
    for version in WANTED:
        for folder in sorted((pyenv / "versions").glob(version + ".*"), reverse=True):
            found.append([str(folder / ("python.exe" if WINDOWS else "bin/python"))])
    found += [[name] for name in (shutil.which("python3"), shutil.which("python")) if name]
    return next((command for command in found if runs(command)), None)


def runs(command):
    """Does that command start a Python of 3.12 or newer that can make a virtual environment?"""
    ask = "import sys, venv, ensurepip, sqlite3, ssl; sys.exit(not (3, 12) <= sys.version_info[:2] < (3, 16))"
    try:
        return subprocess.run([*command, "-c", ask], capture_output=True, timeout=60).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def fetch_python():
    """No Python 3.12 here: fetch one through uv, which comes as a package; it stays in .uv beside this file."""
    print("Telim needs Python 3.12 or newer and found none; fetching Python 3.13 with uv ...", flush=True)
    folder = ROOT / ".uv"
    own = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
    must([sys.executable, "-m", "venv", str(folder)])
    must([own, "-m", "pip", "install", "-q", "--disable-pip-version-check", "uv"])
    environment = dict(os.environ, UV_PYTHON_INSTALL_DIR=str(folder / "python"))
    must([own, "-m", "uv", "python", "install", "3.13"], environment)
    where = subprocess.run(
        [str(own), "-m", "uv", "python", "find", "3.13"], capture_output=True, text=True, env=environment, check=True
    )
    return [where.stdout.strip()]


def install_system(packages):
    """On Debian and Ubuntu: install what is missing as root, else print the one command; elsewhere nothing."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n"], capture_output=True, text=True
    )
    here = {line.split()[0] for line in shown.stdout.splitlines() if line.endswith(" installed")}
    missing = [name for name in packages if not {name, name + "t64"} & here]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    if not is_root():
        print("Missing system libraries; please run once:  sudo " + " ".join(command), flush=True)
        return
    print("Installing " + " ".join(missing) + " ...", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": dict(os.environ, DEBIAN_FRONTEND="noninteractive")}
    if subprocess.run(command, stderr=subprocess.DEVNULL, **quiet).returncode:
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        if subprocess.run(command, **quiet).returncode:
            print("Could not install them; some tests or windows may miss them.", flush=True)


def is_root():
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_screen():
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(command, **environment):
    return subprocess.run([str(part) for part in command], env=dict(os.environ, **environment)).returncode


def must(command, environment=None):
    if subprocess.run([str(part) for part in command], env=environment).returncode:
        sys.exit("This step failed: " + " ".join(str(part) for part in command))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
