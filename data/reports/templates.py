"""Where templates of letters lie: the program's own, and those that the office has made in its folder."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from data.paths import documents_folder
from data.reports.letter import KINDS, template_of
from gis.errors import TelimError

FOLDER = "letters"


@dataclass(frozen=True, slots=True)
class Template:
    """A template; ``kind`` names one of the program's own, else it is a file of the office."""

    path: Path
    kind: str | None = None


def office_folder() -> Path:
    """The folder of the office's templates, in the documents of the user; made when it is not there."""
    folder = documents_folder() / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def templates(language: str) -> list[Template]:
    """The program's own in that language, then the Word files of the office's folder by name."""
    own = [Template(template_of(kind, language), kind) for kind in KINDS]
    found = sorted(path for path in office_folder().glob("*.docx") if not path.name.startswith("~$"))
    return own + [Template(path) for path in found]


def copy_to_edit(template: Template, name: str) -> Template:
    """A copy in the office's folder under that name, with a number where the name is taken. Raises file_not_written."""
    folder = office_folder()
    target, count = folder / f"{name}.docx", 2
    while target.exists():
        target, count = folder / f"{name} {count}.docx", count + 1
    try:
        shutil.copyfile(template.path, target)
    except OSError as error:
        raise TelimError("file_not_written", file=target.name, why=error.strerror or "") from error
    return Template(target)
