"""What the tools say: the status line, menus, words on the map, and refusals."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "hint_none": QT_TRANSLATE_NOOP("messages", "Choose a tool."),
    "hint_select": QT_TRANSLATE_NOOP(
        "messages",
        "Click a plot. Shift adds, Ctrl adds or removes, dragging draws a box. Enter: last tool again.",
    ),
    "hint_select_box": QT_TRANSLATE_NOOP(
        "messages",
        "Let go to select what the box meets. Ctrl: only what lies inside. Shift adds. Esc: no box.",
    ),
    "hint_draw_plot": QT_TRANSLATE_NOOP(
        "messages",
        "Click the first corner of the plot, or type X and Y. Ctrl: no snapping. Esc: leave.",
    ),
    "hint_draw_zone": QT_TRANSLATE_NOOP(
        "messages",
        "Click the first corner of the zone, or type X and Y. Ctrl: no snapping. Esc: leave.",
    ),
    "hint_draw_next": QT_TRANSLATE_NOOP(
        "messages",
        "Click the next corner, or type a length. Shift: right angle. Backspace: one back. Esc: pause.",
    ),
    "hint_draw_closable": QT_TRANSLATE_NOOP(
        "messages",
        "Click the next corner. Enter, double click or corner 1 finishes. Backspace: one back. Shift: right angle.",
    ),
    "hint_draw_guided": QT_TRANSLATE_NOOP(
        "messages",
        "Click on the line that is held, or type a length. Esc lets it go. F8: right angles on and off.",
    ),
    "hint_draw_crosses": QT_TRANSLATE_NOOP(
        "messages",
        "Not here: the side would cross the boundary. Choose another place, or Backspace.",
    ),
    "hint_draw_paused": QT_TRANSLATE_NOOP(
        "messages",
        "Paused. Enter or a click: draw on. Delete: discard. Backspace: one back. Esc: leave, the sketch is kept.",
    ),
    "hint_typing_length": QT_TRANSLATE_NOOP(
        "messages",
        "Length in metres. Enter puts the corner towards the pointer, Tab: azimuth. Esc: drop it.",
    ),
    "hint_typing_azimuth": QT_TRANSLATE_NOOP(
        "messages",
        "Azimuth from north: 90,5 or 90 30 15. Enter holds it, Tab: length. Esc: drop it.",
    ),
    "hint_typing_x": QT_TRANSLATE_NOOP("messages", "X, to the north. Enter or Tab: then Y. Esc: drop it."),
    "hint_typing_y": QT_TRANSLATE_NOOP(
        "messages",
        "Y, to the east. Enter puts the corner when X is known. Esc: drop it.",
    ),
    "hint_corners_pick": QT_TRANSLATE_NOOP("messages", "Click the plot whose corners you want to change. Esc: leave."),
    "hint_corners_idle": QT_TRANSLATE_NOOP(
        "messages",
        "{plot}: drag a corner, or click it and its new place. Double click on a side: new corner. Esc: other plot.",
    ),
    "hint_corners_chosen": QT_TRANSLATE_NOOP(
        "messages",
        "Click the new place. Arrows: 0,1 m (Shift: 1 m). Delete: take it out. [ ]: the next one. X, Y: type it.",
    ),
    "hint_corners_dragging": QT_TRANSLATE_NOOP(
        "messages",
        "Let go where the corner should be. Ctrl: no snapping. Shift: along its side. Esc puts it back.",
    ),
    "hint_corners_carrying": QT_TRANSLATE_NOOP(
        "messages",
        "Click where the corner should be, or type X, Y or a length. Ctrl: no snapping. Esc puts it back.",
    ),
    "hint_measure_first": QT_TRANSLATE_NOOP("messages", "Click the first point. Ctrl: no snapping. Esc: leave."),
    "hint_measure_next": QT_TRANSLATE_NOOP(
        "messages",
        "Click the next point. Enter or double click ends. Backspace: one back. Shift: right angle. Esc: clear.",
    ),
    "hint_measure_done": QT_TRANSLATE_NOOP("messages", "A click measures anew. Backspace: go on. Esc: clear."),
    "menu_finish": QT_TRANSLATE_NOOP("messages", "Finish"),
    "menu_finish_measuring": QT_TRANSLATE_NOOP("messages", "End measuring"),
    "menu_take_back": QT_TRANSLATE_NOOP("messages", "Take the last corner back"),
    "menu_extend": QT_TRANSLATE_NOOP("messages", "On the line of this side"),
    "menu_parallel": QT_TRANSLATE_NOOP("messages", "Parallel to this side"),
    "menu_perpendicular": QT_TRANSLATE_NOOP("messages", "Square to this side"),
    "menu_pause": QT_TRANSLATE_NOOP("messages", "Pause"),
    "menu_resume": QT_TRANSLATE_NOOP("messages", "Resume"),
    "menu_discard": QT_TRANSLATE_NOOP("messages", "Discard"),
    "menu_clear": QT_TRANSLATE_NOOP("messages", "Clear"),
    "menu_stop": QT_TRANSLATE_NOOP("messages", "Leave the tool"),
    "menu_delete_corner": QT_TRANSLATE_NOOP("messages", "Delete the corner"),
    "menu_insert_corner": QT_TRANSLATE_NOOP("messages", "New corner here"),
    "snap_corner": QT_TRANSLATE_NOOP("messages", "corner {number} of {plot}"),
    "snap_side": QT_TRANSLATE_NOOP("messages", "side of {plot}"),
    "snap_start": QT_TRANSLATE_NOOP("messages", "first corner: closes the boundary"),
    "label_length": QT_TRANSLATE_NOOP("messages", "{length} m"),
    "label_side": QT_TRANSLATE_NOOP("messages", "{length} m  {azimuth}"),
    "label_total": QT_TRANSLATE_NOOP("messages", "together {length} m"),
    "label_area": QT_TRANSLATE_NOOP("messages", "{hectares} ha ({metres} m²)"),
    "typed_length": QT_TRANSLATE_NOOP("messages", "Length, m"),
    "typed_azimuth": QT_TRANSLATE_NOOP("messages", "Azimuth"),
    "typed_x": QT_TRANSLATE_NOOP("messages", "X (north)"),
    "typed_y": QT_TRANSLATE_NOOP("messages", "Y (east)"),
    "typed_x_relative": QT_TRANSLATE_NOOP("messages", "X from the last corner"),
    "typed_y_relative": QT_TRANSLATE_NOOP("messages", "Y from the last corner"),
    "side_crosses": QT_TRANSLATE_NOOP("messages", "Not possible: the boundary would cross itself at X {x}, Y {y}."),
    "need_three_corners": QT_TRANSLATE_NOOP("messages", "A boundary needs at least three corners."),
    "keep_three_corners": QT_TRANSLATE_NOOP("messages", "The corner stays: a boundary needs at least three."),
    "need_first_corner": QT_TRANSLATE_NOOP("messages", "Put the first corner first: a length starts there."),
    "sketch_not_saved": QT_TRANSLATE_NOOP(
        "messages",
        "The sketch cannot be written to disk; it is kept only while the program runs.",
    ),
    "snapping_on": QT_TRANSLATE_NOOP("messages", "Snapping is on."),
    "snapping_off": QT_TRANSLATE_NOOP("messages", "Snapping is off; F3 turns it on."),
}
