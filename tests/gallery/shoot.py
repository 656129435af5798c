"""All pictures of one language at one scale: ``python -m tests.gallery.shoot LANGUAGE SCALE FOLDER [ONLY]``."""

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.gallery.studio import Studio

SIZES = {
    "1.0": {"1920x1080": (1920, 1080), "1366x768": (1366, 768)},
    "1.5": {"1920x1080": (1280, 720), "1366x768": (911, 512)},
}
TABS = ("plot", "project", "stages", "papers", "corners", "history")
BRICKS, FREE = "10-156-999-001", "10-156-999-002"


def main(language: str, scale: str, folder: Path, only: str = "") -> int:
    """Take the pictures whose names begin with ``only``."""
    studio = Studio(language)
    for size, (width, height) in SIZES[scale].items():
        studio.window.resize(width, height)
        studio.settle()
        for name, take in WINDOWS.items():
            if name.startswith(only):
                take(studio)
                studio.settle()
                studio.shoot(studio.window, folder / f"{name}-{size}.png")
                tidy(studio)
    for name, make in dialogs(studio).items():
        if f"dialog-{name}".startswith(only):
            shoot_dialog(studio, make(), folder / f"dialog-{name}.png")
    if "sheet".startswith(only[:5]) and scale == "1.0":
        shoot_sheet(studio, language, folder / "sheet-plan.png")
    studio.program.dress("dark")
    studio.session.select([studio.plot(BRICKS)])
    studio.settle()
    if "dark".startswith(only[:4]):
        studio.shoot(studio.window, folder / "dark.png")
    studio.close()
    return 0


def tidy(studio: Studio) -> None:
    """Back to the idle map."""
    window = studio.window
    for _ in range(6):
        window.map.belt.box.undo()
    window.map.belt.take_up("select")
    if window.snapping.card is not None:
        window.snapping.card.close()
    window.top.search.hide_results()
    window.top.search.clear()
    window.map.messages.dismiss()
    window.map.set_filter(None)
    window.plots.set_statuses(None)
    window.rail.buttons["map"].click()
    studio.session.select(())


def idle(studio: Studio) -> None:
    """The zone."""
    studio.window._go(studio.session.zones[0].id)


def everything(studio: Studio) -> None:
    """All zones and the region around them."""
    studio.window._go(None)


def passport(tab: str):
    """The passport of a plot in registration, at that tab."""

    def take(studio: Studio) -> None:
        late = next(status for status in studio.session.statuses.values() if status.overdue and status.project_id)
        studio.session.select([late.id], zoom=tab == "corners")
        studio.window.desk.show_passport(tab)

    return take


def several(studio: Studio) -> None:
    """Three plots chosen."""
    studio.session.select(list(studio.session.statuses)[:3])


def search(studio: Studio) -> None:
    """The search box with what it found."""
    box = studio.window.top.search
    box.setFocus()
    box.setText("шыны")
    box.search()


def filtered(studio: Studio) -> None:
    """Late plots alone, by the legend."""
    studio.window.map.set_filter(frozenset({"overdue"}))
    studio.window.plots.set_statuses(frozenset({"overdue"}))


def drawing(studio: Studio) -> None:
    """A sketch of three corners and the side that is being drawn."""
    canvas = studio.window.map.canvas
    studio.window.desk.take_up("draw")
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    for dx, dy in ((-90, 60), (-70, -70), (60, -80)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=(middle + QPointF(dx, dy)).toPoint())
        QTest.qWait(20)
    QTest.mouseMove(canvas, (middle + QPointF(110, 40)).toPoint())


def known_points(studio: Studio) -> None:
    """A corner from two known points: both circles, and the solution on the side of the pointer."""
    canvas = studio.window.map.canvas
    canvas.zoom_to_plots([studio.plot(FREE)], False)
    studio.window.desk.take_up("draw")
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=(middle + QPointF(-160, -60)).toPoint())
    QTest.keyClick(canvas, Qt.Key.Key_I)
    for dx, pixels in ((-70, 130.0), (90, 110.0)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=(middle + QPointF(dx, 40)).toPoint())
        QTest.keyClicks(canvas, f"{pixels * canvas.scale():.2f}")
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        QTest.qWait(20)
    QTest.mouseMove(canvas, (middle + QPointF(40, -90)).toPoint())


def corners(studio: Studio) -> None:
    """The corners of a plot being edited."""
    studio.session.select([studio.plot(BRICKS)], zoom=True)
    studio.settle()
    studio.window.desk.take_up("edit_corners")


def snapping(studio: Studio) -> None:
    """The card of the snapping radius over the map, with its ring."""
    canvas = studio.window.map.canvas
    canvas.zoom_to_plots([studio.plot(FREE)], False)
    studio.window.desk.take_up("draw")
    QTest.mouseMove(canvas, QPointF(canvas.width() / 2, canvas.height() / 2).toPoint())
    card = studio.window.snapping.open()
    card.slider.setValue(18)


def checks(studio: Studio) -> None:
    """The findings of the whole register, the first of them chosen."""
    window = studio.window
    window.rail.buttons["checks"].click()
    window.checking.look()
    studio.settle(until=lambda: window.checking.findings is not None)
    window.findings.list.setCurrentIndex(window.findings.model.index(0, 0))


def message(studio: Studio) -> None:
    """An act with its way back."""
    studio.window.desk.say("said_saved")


WINDOWS = {
    "map": idle,
    "region": everything,
    **{f"passport-{tab}": passport(tab) for tab in TABS},
    "several": several,
    "search": search,
    "filtered": filtered,
    "drawing": drawing,
    "known-points": known_points,
    "corners": corners,
    "snapping": snapping,
    "checks": checks,
    "message": message,
}


def dialogs(studio: Studio) -> dict:
    """Every dialog, made when its picture is taken."""
    from data.model import Plot
    from data.registration.tracks import track
    from gis.errors import TelimError
    from gui.dialogs import (
        about,
        import_file,
        key_card,
        link_project,
        new_party,
        new_project,
        new_register,
        new_zone,
        retire_plot,
        set_fact,
        stage_step,
    )
    from gui.dialogs.frame import Dialog
    from gui.i18n import translate
    from gui.messages import error_sentence
    from gui.panels.stage_words import stage_name

    session, window = studio.session, studio.window
    plot = session.register.get(Plot, studio.plot(BRICKS))

    def zone_typed() -> QDialog:
        dialog = new_zone.NewZoneDialog(window, session)
        dialog.show_way("typed")
        dialog.typed.text.setPlainText(
            "4 970 000,00 11 698 000,00\n4 970 000,00 11 698 400,00\n4 969 700,00 11 698 400,00"
        )
        return dialog

    return {
        "new_register": lambda: new_register.NewRegisterDialog(window, studio.folder),
        "new_zone": lambda: new_zone.NewZoneDialog(window, session),
        "new_zone_typed": zone_typed,
        "new_project": lambda: new_project.NewProjectDialog(window, session),
        "new_party": lambda: new_party.NewPartyDialog(window, session),
        "link_project": lambda: link_project.LinkProjectDialog(window, session, plot),
        "retire_plot": lambda: retire_plot.RetirePlotDialog(window, session, plot),
        "set_fact": lambda: set_fact.SetFactDialog(window, ("project", "x")),
        "stage_step": lambda: stage_step.StageStepDialog(
            window, session, "suspend", stage_name(track("allotment"), "commission")
        ),
        "key_card": lambda: key_card.KeyCardDialog(window),
        "about": lambda: about.AboutDialog(window),
        "trouble": lambda: Dialog(
            None,
            translate("Trouble", "The register does not open"),
            error_sentence(TelimError("damaged_register", path="Kyzylorda.gpkg"), translate),
            ok=translate("Trouble", "Open the demo register"),
        ),
        "print_sheet": lambda: print_dialog(studio, plot),
        "split_plot": lambda: split_dialog(studio),
        "split_point": lambda: split_dialog(studio, "point"),
        "split_equal": lambda: split_dialog(studio, "equal"),
        "merge_plots": lambda: merge_dialog(studio),
        "change_stage": lambda: stage_dialog(studio),
        "paste_corners": lambda: paste_dialog(studio),
        "traverse": lambda: route_dialog(studio),
        "import_file": lambda: import_file.ImportDialog(window, session),
    }


def print_dialog(studio: Studio, plot) -> QDialog:
    """The print dialog over one plot."""
    from gui.sheets import preview

    return preview.PrintSheetDialog(studio.window, studio.session, [plot.id])


def split_dialog(studio: Studio, way: str = "area") -> QDialog:
    """A free plot, a fifth of a hectare of it cut off or in equal parts, with a road."""
    from data.model import Plot
    from gui.dialogs.split_plot import SplitPlotDialog

    plot = studio.session.register.get(Plot, studio.plot(FREE))
    dialog = SplitPlotDialog(studio.window, studio.session, plot)
    dialog.area.show_value(2000.0)
    dialog.reserve.show_value(12.0)
    dialog.show_way(way)
    return dialog


def merge_dialog(studio: Studio) -> QDialog:
    """Two free neighbours as one."""
    from data.model import Plot
    from gui.dialogs.merge_plots import MergePlotsDialog

    register = studio.session.register
    plot = register.get(Plot, studio.plot(FREE))
    states = studio.session.statuses
    near = (
        one for one in register.plots_near(plot.geom, 0.01) if one.id != plot.id and states[one.id].status == "free"
    )
    return MergePlotsDialog(studio.window, studio.session, [plot, *list(near)[:1]])


def beside(studio: Studio) -> tuple[float, float]:
    """Easting and northing of free ground north-east of the plots of the place, in its CRS."""
    import shapely

    from data.frame import frame_of
    from data.model import Plot

    session, place = studio.session, studio.session.place
    frame = frame_of(session.register, place)
    shapes = [frame.to_working(one.geom) for one in session.register.all(Plot) if one.zone_id == place.id]
    east, north = shapely.total_bounds(shapes)[2:].tolist()
    return round(east) + 40.0, float(round(north))


def paste_dialog(studio: Studio) -> QDialog:
    """Four corners out of a letter."""
    from gui.dialogs.paste_corners import PasteCornersDialog

    east, north = beside(studio)
    ring = ((0, 0), (60, 5), (55, -70), (-4, -60))
    text = "\n".join(f"{k}\t{north + dy:.3f}\t{east + dx:.3f}" for k, (dx, dy) in enumerate(ring, 1))
    return PasteCornersDialog(studio.window, studio.session, text)


def route_dialog(studio: Studio) -> QDialog:
    """A route that closes within two centimetres."""
    from gui.dialogs.traverse import TraverseDialog
    from tests.gui.panels.office import write

    dialog = TraverseDialog(studio.window, studio.session)
    for field, value in zip((dialog.y, dialog.x), beside(studio), strict=True):
        write(field, f"{value:.2f}".replace(".", ","))
    dialog.cells.paste("90\t60,00\n180\t40,00\n270\t60,00\n0\t39,98")
    return dialog


def stage_dialog(studio: Studio) -> QDialog:
    """A stage that is corrected."""
    from data.model import Stage
    from gui.dialogs.change_record import ChangeRecordDialog
    from gui.i18n import translate

    stage = next(one for one in studio.session.register.all(Stage) if one.status == "done")
    return ChangeRecordDialog(studio.window, stage, translate("Passport", "Correct a stage"))


def shoot_dialog(studio: Studio, dialog: QDialog | QWidget, file: Path) -> None:
    """A picture of the dialog as it stands on the screen."""
    dialog.show()
    studio.settle()
    QTest.qWait(250)
    studio.shoot(dialog, file)
    dialog.close()


def shoot_sheet(studio: Studio, language: str, file: Path) -> None:
    """The plan of a plot, from its PDF."""
    from gui.sheets.export import write_sheet

    pdf = file.with_suffix(".pdf")
    languages = {"kk": ("kk", "ru"), "ru": ("ru",), "en": ("en",)}[language]
    plot = studio.session.register.find_plot(BRICKS)
    report = write_sheet(studio.session.register, pdf, [plot], languages=languages, who="akbota")
    assert report.ok, report.problems
    document = QPdfDocument()
    document.load(str(pdf))
    size = document.pagePointSize(0) * (130 / 72)
    document.render(0, QSize(round(size.width()), round(size.height()))).save(str(file))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), *sys.argv[4:5]))
