"""Where the program keeps what is not in a register: settings, the log, sketches; and the clerk's documents.

Each folder can be moved by a variable of the environment: TELIM_SETTINGS, TELIM_STATE, TELIM_DOCUMENTS.
"""

import os
from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"


def settings_folder() -> Path:
    """The folder of the settings; made when it is not there."""
    return _folder("TELIM_SETTINGS", platformdirs.user_config_path("Telim", appauthor=False))


def state_folder() -> Path:
    """The folder of sketches, window state and the log; made when it is not there."""
    return _folder("TELIM_STATE", platformdirs.user_state_path("Telim", appauthor=False))


def documents_folder() -> Path:
    """The folder in which a new register and a sheet are offered to be put; made when it is not there."""
    return _folder("TELIM_DOCUMENTS", platformdirs.user_documents_path() / "Telim")


def log_file() -> Path:
    """The file into which faults are written that the program did not expect."""
    folder = state_folder() / "log"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "telim.log"


def _folder(variable: str, usual: Path) -> Path:
    folder = Path(os.environ.get(variable) or usual)
    folder.mkdir(parents=True, exist_ok=True)
    return folder
