"""Registers, files and paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from data.paths import documents_folder
from gui.actions.action import Action, Desk, writing
from gui.i18n import QT_TRANSLATE_NOOP, translate
from gui.jobs import Progress

if TYPE_CHECKING:
    from gui.dialogs.report import Report


def _new_register(desk: Desk) -> None:
    from gui.dialogs import new_register

    answer = new_register.ask(desk.parent, documents_folder())
    if answer is not None:
        desk.open(answer.path, create=answer.crs, name=answer.name)


def _open_register(desk: Desk) -> None:
    path, _ = QFileDialog.getOpenFileName(
        desk.parent, translate("Actions", "Open a register"), str(documents_folder()), "GeoPackage (*.gpkg)"
    )
    if path:
        desk.open(path)


def _import_file(desk: Desk) -> None:
    from gui.dialogs import import_file

    import_file.ask(desk.parent, desk.session)


def _export_file(desk: Desk) -> None:
    from data.export_file import export_file

    session = desk.session
    path, _ = QFileDialog.getSaveFileName(
        desk.parent, translate("Actions", "Export the register"), str(_beside(session.register.address)),
        "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)",
    )  # fmt: skip
    if path:
        session.jobs.read(
            lambda progress: export_file(session.register, Path(path)),
            lambda _: desk.say("said_exported", path=path),
            title=translate("Actions", "Export"),
        )


def _beside(address: str) -> Path:
    place = Path(address)
    return documents_folder() / f"{place.stem if place.suffix else 'telim'}-export.gpkg"


def _print_sheet(desk: Desk) -> None:
    from gui.sheets import preview

    preview.ask(desk.parent, desk.session)


def _report(desk: Desk) -> None:
    from gui.dialogs import report

    answer = report.ask(desk.parent, desk.session)
    if answer is not None:
        write_report_file(desk, answer)


def _week_sheet(desk: Desk) -> None:
    from gui.dialogs import report

    answer = report.ask(desk.parent, desk.session, "week")
    if answer is not None:
        write_report_file(desk, answer)


def write_report_file(desk: Desk, answer: "Report") -> None:
    """Write the report in the background, and offer to open it."""
    from data.reports.report_file import write_report
    from gui.dialogs.report import open_file
    from gui.report_words import say_in

    session = desk.session

    def write(progress: Progress) -> None:
        plots = [session.register.find_plot(plot_id) for plot_id in answer.plots]
        write_report(
            session.register, answer.path, say_in(answer.language), answer.language, plots=plots,
            template=answer.template, progress=progress,
        )  # fmt: skip

    def told(_: object) -> None:
        facts = {"path": answer.path.name}
        session.offered.emit("said_exported", facts, "choice_open", lambda: open_file(answer.path))

    session.jobs.read(write, told, title=translate("Actions", "Report"))


def _plots(desk: Desk) -> str | None:
    return None if desk.session.selection else "why_no_plot_sheet"


ACTIONS = (
    Action("new_register", QT_TRANSLATE_NOOP("Actions", "New register…"), "new", _new_register, "Ctrl+N"),
    Action("open_register", QT_TRANSLATE_NOOP("Actions", "Open a register…"), "open", _open_register, "Ctrl+O"),
    Action("import_file", QT_TRANSLATE_NOOP("Actions", "Import a file…"), "import", _import_file, "Ctrl+I", writing, True),
    Action("export_file", QT_TRANSLATE_NOOP("Actions", "Export…"), "export", _export_file, "Ctrl+E"),
    Action("report", QT_TRANSLATE_NOOP("Actions", "Report…"), "summary", _report, "Ctrl+R"),
    Action("week_sheet", QT_TRANSLATE_NOOP("Actions", "Sheet of the week…"), "calendar", _week_sheet),
    Action("print_sheet", QT_TRANSLATE_NOOP("Actions", "Print sheet…"), "print", _print_sheet, "Ctrl+P", _plots, True),
    Action(
        "save", QT_TRANSLATE_NOOP("Actions", "Save"), "save", lambda desk: desk.say("said_saved"), "Ctrl+S",
    ),
    Action("leave", QT_TRANSLATE_NOOP("Actions", "Close"), "exit", lambda desk: desk.leave(), "Ctrl+Q", apart=True),
)  # fmt: skip
