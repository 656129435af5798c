"""`dev.py i18n`: gather the sentences of gui/ into resources/i18n/*.ts and compile them to *.qm."""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("kk", "ru", "en")
PLURAL_ONLY = {"en": ("-pluralonly",)}  # the sources are English already
TOOLS = Path(PySide6.__file__).parent


def tool(name: str) -> str:
    """The path of a Qt translation tool that comes with PySide6-Essentials."""
    inside = TOOLS / (f"{name}.exe" if sys.platform == "win32" else name)
    if not inside.exists():
        inside = TOOLS / "Qt" / "libexec" / name
    return str(inside)


def gather(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the sources; sentences that are gone are dropped."""
    sources = sorted(str(path) for path in (ROOT / "gui").rglob("*.py"))
    for language in LANGUAGES:
        subprocess.run(
            [
                *(tool("lupdate"), *sources, "-locations", "none", "-no-obsolete", "-silent"),
                *(
                    "-source-language",
                    "en",
                    "-target-language",
                    language,
                    *PLURAL_ONLY.get(language, ()),
                    "-ts",
                    str(folder / f"{language}.ts"),
                ),
            ],
            check=True,
        )


def compile_all(folder: Path = FOLDER, into: Path = FOLDER) -> None:
    """Compile every .ts of the folder."""
    for language in LANGUAGES:
        subprocess.run(
            [tool("lrelease"), "-silent", str(folder / f"{language}.ts"), "-qm", str(into / f"{language}.qm")],
            check=True,
        )


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    gather()
    compile_all()
