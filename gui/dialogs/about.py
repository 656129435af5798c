"""What this program is, its version, and whom it thanks."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.cards import Card

THANKS = (
    ("Qt", qVersion()),
    ("Shapely", "shapely"),
    ("PROJ", "pyproj"),
    ("SQLAlchemy", "sqlalchemy"),
    ("pyogrio", "pyogrio"),
    ("Roboto", ""),
)


def program_version() -> str:
    """The version of the program as it is installed, or of its source."""
    try:
        return version("telim")
    except PackageNotFoundError:
        return "0.1.0"


class AboutDialog(Dialog):
    """A short word about the program."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent, "Telim",
            translate("About", "The desk of a land-office clerk: map, record, registration and printed plan of industrial-zone plots."),
            ok=translate("About", "Close"), width=440,
        )  # fmt: skip
        self.cancel.hide()
        self.body.addWidget(
            labels.Value(translate("About", "Version {number}").format(number=program_version()), "strong")
        )
        card = Card()
        card.body.addWidget(labels.heading(translate("About", "Built with")))
        card.body.addWidget(
            labels.Value(" · ".join(f"{name} {_version(package)}".strip() for name, package in THANKS), "quiet")
        )
        self.body.addWidget(card)
        self.body.addWidget(
            labels.Value(
                translate(
                    "About",
                    "Map data of the region: GSHHG and WDB II, GeoNames (CC BY 4.0). Prints are not official documents.",
                ),
                "quiet",
            )
        )


def _version(package: str) -> str:
    if not package or package[0].isdigit():
        return package
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def ask(parent: QWidget | None) -> None:
    """Show the word about the program."""
    AboutDialog(parent).exec()
