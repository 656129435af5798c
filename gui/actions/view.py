"""How the map is looked at, the tools of looking, language and theme."""

from gui.actions.action import Action, Desk
from gui.i18n import QT_TRANSLATE_NOOP


def _selection(desk: Desk) -> str | None:
    return None if desk.session.selection else "why_no_plot"


def _turn_reminders(desk: Desk) -> None:
    """The word on the desktop once a day, on or off."""
    settings = desk.session.settings
    settings.keep("reminders", not settings.flag("reminders", True))
    desk.say("said_reminders_on" if settings.flag("reminders", True) else "said_reminders_off")


ACTIONS = (
    Action("zoom_in", QT_TRANSLATE_NOOP("Actions", "Zoom in"), "zoom_in", lambda desk: desk.zoom("in"), "Ctrl++"),
    Action("zoom_out", QT_TRANSLATE_NOOP("Actions", "Zoom out"), "zoom_out", lambda desk: desk.zoom("out"), "Ctrl+-"),
    Action("zoom_zone", QT_TRANSLATE_NOOP("Actions", "Whole zone"), "zone", lambda desk: desk.zoom("zone"), "Ctrl+0"),
    Action("zoom_all", QT_TRANSLATE_NOOP("Actions", "Everything"), "zoom_all", lambda desk: desk.zoom("all"), "Ctrl+9"),
    Action(
        "zoom_to", QT_TRANSLATE_NOOP("Actions", "To the chosen plot"), "zoom_to", lambda desk: desk.zoom("selection"),
        "Ctrl+J", _selection,
    ),
    Action("select", QT_TRANSLATE_NOOP("Actions", "Select"), "select", lambda desk: desk.take_up("select"), apart=True),
    Action("measure", QT_TRANSLATE_NOOP("Actions", "Measure"), "measure", lambda desk: desk.take_up("measure")),
    Action(
        "past_map", QT_TRANSLATE_NOOP("Actions", "The map as of a date"), "past", lambda desk: desk.turn_past(), "Ctrl+T",
        apart=True,
    ),
    Action("snapping", QT_TRANSLATE_NOOP("Actions", "Snapping…"), "snap", lambda desk: desk.show_snapping()),
    Action("kazakh", QT_TRANSLATE_NOOP("Actions", "Language: Kazakh"), "language", lambda desk: desk.speak("kk"), apart=True),
    Action("russian", QT_TRANSLATE_NOOP("Actions", "Language: Russian"), "language", lambda desk: desk.speak("ru")),
    Action("english", QT_TRANSLATE_NOOP("Actions", "Language: English"), "language", lambda desk: desk.speak("en")),
    Action("theme_system", QT_TRANSLATE_NOOP("Actions", "Theme: as the system"), "theme", lambda desk: desk.dress("system"), apart=True),
    Action("theme_light", QT_TRANSLATE_NOOP("Actions", "Theme: light"), "theme", lambda desk: desk.dress("light")),
    Action("theme_dark", QT_TRANSLATE_NOOP("Actions", "Theme: dark"), "theme", lambda desk: desk.dress("dark")),
    Action("reminders", QT_TRANSLATE_NOOP("Actions", "Reminders on the desktop"), "late", _turn_reminders, apart=True),
)  # fmt: skip
