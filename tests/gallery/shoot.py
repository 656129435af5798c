"""All pictures of one language at one scale: ``python -m tests.gallery.shoot LANGUAGE SCALE FOLDER [ONLY]``."""

import sys
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from tests.gallery.board import BOARD
from tests.gallery.changes import CHANGES, change_menu
from tests.gallery.deadlines import DEADLINES, right_dialogs
from tests.gallery.office import office_pages
from tests.gallery.papers import PAPERS
from tests.gallery.past import PAST, retired_story
from tests.gallery.record_pages import PAGES, record_dialogs
from tests.gallery.records import RECORDS, change_many_dialog, name_dialog
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
        if "rivals".startswith(only):
            rivals(studio)
            shoot_together(studio, folder / f"rivals-{size}.png")
            tidy(studio)
    for name, make in dialogs(studio).items():
        if f"dialog-{name}".startswith(only):
            shoot_dialog(studio, make(), folder / f"dialog-{name}.png")
    if "sheet".startswith(only[:5]) and scale == "1.0":
        shoot_sheet(studio, language, folder / "sheet-plan.png")
    if "summary".startswith(only[:7]) and scale == "1.0":
        shoot_summary(studio, folder)
    studio.program.dress("dark")
    studio.session.select([studio.plot(BRICKS)])
    studio.settle()
    if "dark".startswith(only[:4]):
        studio.shoot(studio.window, folder / "dark.png")
    if "summary".startswith(only[:7]):
        summary()(studio)
        studio.settle()
        studio.shoot(studio.window, folder / "summary-dark.png")
    studio.close()
    return 0


def tidy(studio: Studio) -> None:
    """Back to the idle map."""
    window = studio.window
    window.map.past.close()
    for _ in range(6):
        window.map.belt.box.undo()
    window.map.belt.take_up("select")
    if studio.session.undo_name == "new_plot":
        studio.session.undo()
        studio.settle()
    if window.snapping.card is not None:
        window.snapping.card.close()
    window.top.search.hide_results()
    window.top.search.clear()
    window.map.messages.dismiss()
    window.map.set_filter(None)
    window.plots.set_statuses(None)
    window.rail.buttons["map"].click()
    studio.session.select(())
    window.passport.records.leave()
    window.passport.show_selection()


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
    """A sketch of three corners and the side that is being drawn, over plots of others: the rules have their say."""
    canvas, checking = studio.window.map.canvas, studio.window.checking
    studio.settle(until=lambda: checking.ground is not None)
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


def corners_pasted(studio: Studio) -> None:
    """A column in the clipboard, and what it would move."""
    corners(studio)
    table = studio.window.passport.tab_corners.table
    table.setFocus()
    table.choose(1, "x")
    first = studio.window.passport.tab_corners.model.corners
    studio.window.passport.tab_corners.paste("\n".join(f"{one.x + 12.5:.2f}" for one in first[:2]))


def corners_typed(studio: Studio) -> None:
    """A cell that is being changed, and a complaint about the one before."""
    corners(studio)
    tab = studio.window.passport.tab_corners
    tab.table.setFocus()
    tab.edits.write_value(tab.model.corners[1].ref, "length", "0")
    tab.table.choose(2, "y")
    tab.edits.write_value(tab.model.corners[1].ref, "length", "0")
    tab.table.open_field()


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


def accepted(studio: Studio) -> None:
    """A finding that is to be left as it is: the reason is asked for in place."""
    checks(studio)
    card = studio.window.findings.card
    card.acceptance.accept.click()


def fix(studio: Studio) -> None:
    """What the fix of an overlap would change, on the map and in words."""
    import shapely

    from data.acts.new_plot import new_plot

    window, session = studio.window, studio.session
    east, north = beside(studio)
    for shift in (0.0, 38.0):
        square = shapely.box(east + shift, north - 60, east + shift + 40, north - 15)
        session.do(lambda register, square=square: new_plot(register, session.place, square))
        studio.settle()
    window.rail.buttons["checks"].click()
    window.checking.look()
    studio.settle(until=lambda: window.checking.findings is not None)
    model = window.findings.model
    row = next(row for row in range(model.rowCount()) if model.finding(row).fix == "cut_overlap")
    window.findings.list.setCurrentIndex(model.index(row, 0))
    window.findings.card.mend.click()
    studio.settle()
    window.map.messages.dismiss()


def strip(studio: Studio) -> None:
    """A protection strip that was clicked on: outlined, told, with what can be done."""
    window = studio.window
    idle(studio)
    studio.settle()
    canvas = window.map.canvas
    one = max(canvas.scene.strips, key=lambda strip: strip.geom.length)
    west, south, east, north = one.geom.bounds
    canvas.zoom_to((west + 0.55 * (east - west), south, west + 0.8 * (east - west), north), animate=False)
    window.map.strips.tell(one.id)


def strip_drawn(studio: Studio) -> None:
    """A strip of 24 m while it is drawn along its middle."""
    idle(studio)
    studio.settle()
    canvas = studio.window.map.canvas
    canvas.set_scale(4000)
    studio.window.desk.take_up(
        "draw_strip_line", kind="gas_pipe", name_kk="Газ құбыры", name_ru="Газопровод", width_m=24.0
    )
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    for dx, dy in ((-150, 90), (-20, 20)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=(middle + QPointF(dx, dy)).toPoint())
        QTest.qWait(20)
    QTest.mouseMove(canvas, (middle + QPointF(130, 10)).toPoint())


def shaped(tool: str, ring, hole=(), *, points=(), typed: str = ""):
    """A plot on free ground with that shape (metres from there) under a tool; the pointer ends at the last point."""

    def take(studio: Studio) -> None:
        plot_id, (east, north) = loose_plot(studio, [[ring, *([hole] if hole else [])]])
        studio.session.select([plot_id], zoom=True)
        studio.settle()
        canvas = studio.window.map.canvas
        studio.window.desk.take_up(tool)
        QTest.keyClicks(canvas, typed)
        for place, (dx, dy) in enumerate(points, 1):
            spot = QPointF(*canvas.camera.point(east + dx, north + dy)).toPoint()
            if place < len(points):
                QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
            QTest.qWait(20)
            QTest.mouseMove(canvas, spot)

    return take


def loose_plot(studio: Studio, parts) -> tuple[str, tuple[float, float]]:
    """The id of a new plot of that shape, in metres from a place beside the plots, and that place."""
    from data.acts.new_plot import new_plot
    from gis.boundary import shape_of

    session, (east, north) = studio.session, beside(studio)
    known = set(session.statuses)
    shape = shape_of([[[(east + x, north + y) for x, y in ring] for ring in part] for part in parts])
    session.do(lambda register: new_plot(register, session.place, shape, cadastral_no="10-156-999-090"))
    studio.settle(until=lambda: len(session.statuses) > len(known))
    return next(iter(set(session.statuses) - known)), (east, north)


CROOKED = ((0, 2.5), (58, 0), (62.5, -41), (30, -40.3), (29.6, -62), (-1.4, -60))
WAVY = ((0, 0), (20, 1.6), (41, -1.3), (60, 0), (60, -24), (61.5, -42), (60, -60), (31, -61.4), (0, -60))
PLAIN, HOLE = ((0, 0), (60, 0), (60, -60), (0, -60)), ((20, -20), (42, -20), (42, -38), (20, -38))


def message(studio: Studio) -> None:
    """An act with its way back."""
    studio.window.desk.say("said_saved")


def summary(*, lower: bool = False, zone: bool = False):
    """The page of numbers and charts, its lower part, or that of one zone."""

    def take(studio: Studio) -> None:
        studio.window.rail.buttons["summary"].click()
        page = studio.window.middle.page
        studio.settle(until=lambda: page.reading.paces is not None)
        wanted = studio.session.zones[0].id if zone else None
        if page.reading.zone_id != wanted:
            page.segment.choose(wanted or "")
            studio.settle(until=lambda: page.reading.paces is not None)
        bar = page.page.verticalScrollBar()
        bar.setValue(bar.maximum() if lower else 0)

    return take


WINDOWS = {
    "map": idle,
    **PAST,
    "region": everything,
    **{f"passport-{tab}": passport(tab) for tab in TABS},
    "several": several,
    "search": search,
    "filtered": filtered,
    "drawing": drawing,
    "known-points": known_points,
    "corners": corners,
    "corners-pasted": corners_pasted,
    "corners-typed": corners_typed,
    **CHANGES,
    **BOARD,
    **PAGES,
    **RECORDS,
    "snapping": snapping,
    "checks": checks,
    "accepted": accepted,
    "strip": strip,
    "strip-drawn": strip_drawn,
    "fix": fix,
    "message": message,
    **DEADLINES,
    "summary": summary(),
    "summary-lower": summary(lower=True),
    "summary-zone": summary(zone=True),
    "square_up": shaped("square_up", CROOKED, points=((45, -25),)),
    "simplify": shaped("simplify", WAVY, points=((35, -30),), typed="2"),
    "cut_hole": shaped("cut_hole", PLAIN, points=((18, -16), (42, -20), (40, -41), (22, -38))),
    **PAPERS,
    "fill_hole": shaped("fill_hole", PLAIN, HOLE, points=((30, -30),)),
}


def dialogs(studio: Studio) -> dict:
    """Every dialog, made when its picture is taken."""
    from data.model import Plot, Restriction
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
        report,
        retire_plot,
        set_fact,
        stage_step,
    )
    from gui.dialogs import strip as strip_module
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

    return record_dialogs(studio) | {
        "change-many": lambda: change_many_dialog(studio),
        "view-name": lambda: name_dialog(studio),
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
        "life_story": lambda: retired_story(studio),
        "change_menu": lambda: change_menu(studio),
        "key_card": lambda: key_card.KeyCardDialog(window),
        "about": lambda: about.AboutDialog(window),
        **office_pages(studio),
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
        "doubtful_edit": lambda: doubtful_dialog(studio),
        "explode_plot": lambda: explode_dialog(studio),
        "combine_plots": lambda: combine_dialog(studio),
        "change_stage": lambda: stage_dialog(studio),
        "strip": lambda: strip_module.NewStripDialog(window, session),
        "strip_change": lambda: strip_module.ChangeStripDialog(window, session.register.all(Restriction)[0]),
        "paste_corners": lambda: paste_dialog(studio),
        "traverse": lambda: route_dialog(studio),
        "import_file": lambda: import_file.ImportDialog(window, session),
        **right_dialogs(studio),
        "report": lambda: report.ReportDialog(window, session),
        "report_letter": lambda: letter_dialog(studio),
    }


def letter_dialog(studio: Studio) -> QDialog:
    """A letter about a plot whose application is under way."""
    from gui.dialogs.report import ReportDialog

    studio.session.select([studio.plot(BRICKS)])
    return ReportDialog(studio.window, studio.session, "letter")


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


def doubtful_dialog(studio: Studio) -> QDialog:
    """A free plot pushed over its neighbours and out of its zone."""
    import numpy as np
    import shapely

    from data.acts.change_boundary import change_boundary
    from data.frame import frame_of
    from data.model import Plot, Zone
    from data.rules.weigh import weigh
    from gui.dialogs.doubtful_edit import DoubtfulEditDialog

    register = studio.session.register
    plot = register.get(Plot, studio.plot(FREE))
    frame = frame_of(register, register.get(Zone, plot.zone_id))
    moved = shapely.transform(frame.to_working(plot.geom), lambda xy: np.add(xy, (1.7, 2.1)))
    ground = studio.window.checking.standing.ground()
    found = weigh(register, ground, change_boundary(register, plot, moved))
    return DoubtfulEditDialog(studio.window, studio.session, found, {})


def explode_dialog(studio: Studio) -> QDialog:
    """A plot of three parts."""
    from data.model import Plot
    from gui.dialogs.explode_plot import ExplodePlotDialog

    parts = [[[(x + east, y + north) for x, y in PLAIN]] for east, north in ((0, 0), (90, 10), (40, -80))]
    plot_id, _ = loose_plot(studio, parts)
    return ExplodePlotDialog(studio.window, studio.session, studio.session.register.get(Plot, plot_id))


def combine_dialog(studio: Studio) -> QDialog:
    """Two free plots that do not touch as one."""
    from data.model import Plot
    from gui.dialogs.merge_plots import MergePlotsDialog

    register, states = studio.session.register, studio.session.statuses
    plot = register.get(Plot, studio.plot(FREE))
    near = {one.id for one in register.plots_near(plot.geom, 0.01)}
    free = [one for one in states.values() if one.status == "free" and one.zone_id == plot.zone_id]
    other = next(one.id for one in free if one.id not in near)
    return MergePlotsDialog(studio.window, studio.session, [plot, register.get(Plot, other)], apart=True)


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


def rivals(studio: Studio) -> None:
    """A table that can be read in two ways, both on the map beside the dialog; shot together with the window."""
    from gui.dialogs.paste_corners import PasteCornersDialog

    text = "\n".join(("500,00 300,00", "560,00 310,00", "550,00 240,00", "490,00 250,00"))
    studio.asked = PasteCornersDialog(studio.window, studio.session, text, studio.window.desk.stage())
    studio.asked.show()
    studio.settle()


def shoot_together(studio: Studio, file: Path) -> None:
    """The window with the dialog that is open over it."""
    whole = studio.window.grab()
    dialog = studio.asked
    with QPainter(whole) as painter:
        painter.drawPixmap(dialog.pos() - studio.window.pos(), dialog.grab())
    file.parent.mkdir(parents=True, exist_ok=True)
    whole.save(str(file))
    dialog.reject()


def shoot_dialog(studio: Studio, dialog: QDialog | QWidget, file: Path) -> None:
    """A picture of the dialog as it stands on the screen."""
    dialog.show()
    studio.settle()
    QTest.qWait(250)
    studio.shoot(dialog, file)
    dialog.close()


def shoot_summary(studio: Studio, folder: Path) -> None:
    """The pages of the summary on paper."""
    summary()(studio)
    studio.settle()
    file = studio.folder / "summary.pdf"
    studio.window.middle.page.write(file)
    studio.settle(until=file.exists)
    pdf = QPdfDocument()
    pdf.load(str(file))
    for page in range(pdf.pageCount()):
        pdf.render(page, QSize(1050, 1485)).save(str(folder / f"summary-paper-{page + 1}.png"))
    tidy(studio)


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
