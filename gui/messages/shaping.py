"""What is said when a plot is squared up or simplified, when holes are cut and filled, and about plots of several parts."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # square up
    "hint_square_up_pick": QT_TRANSLATE_NOOP("messages", "Click the plot that is to be squared up. Esc: leave."),
    "hint_square_up": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or a click on the plot squares it up. A number: largest shift allowed, in m. Esc: other plot.",
    ),
    "hint_square_up_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or a click on the plot squares it up; {count} neighbours go along, U lets them stay. A number: largest shift.",
    ),
    "hint_square_up_not": QT_TRANSLATE_NOOP(
        "messages", "Nothing to do like this: type another largest shift, or click another plot. Esc: back."
    ),
    "hint_typing_shift": QT_TRANSLATE_NOOP(
        "messages", "Largest shift allowed, in metres. Enter takes it. Esc: drop it."
    ),
    "typed_shift": QT_TRANSLATE_NOOP("messages", "Largest shift, m"),
    "menu_square_up": QT_TRANSLATE_NOOP("messages", "Square up the plot"),
    "label_total_largest_shift": QT_TRANSLATE_NOOP("messages", "largest shift {shift} m"),
    "already_square": QT_TRANSLATE_NOOP("messages", "The plot is square already: no corner would move by 1 mm."),
    # simplify
    "hint_simplify_pick": QT_TRANSLATE_NOOP("messages", "Click the plot that is to be simplified. Esc: leave."),
    "hint_simplify": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or a click on the plot simplifies it. A number: deviation in m, usually 0,1. Esc: other plot.",
    ),
    "hint_simplify_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or a click on the plot simplifies it; {count} neighbours go along. A number: deviation in m. Esc: other plot.",
    ),
    "hint_simplify_not": QT_TRANSLATE_NOOP(
        "messages", "Nothing to do like this: type another deviation in metres, or click another plot. Esc: back."
    ),
    "hint_typing_tolerance": QT_TRANSLATE_NOOP(
        "messages", "Corners nearer than this to the simpler boundary go, in metres. Enter takes it. Esc: drop it."
    ),
    "typed_tolerance": QT_TRANSLATE_NOOP("messages", "Deviation, m"),
    "menu_simplify": QT_TRANSLATE_NOOP("messages", "Simplify the boundary"),
    "label_total_corners": QT_TRANSLATE_NOOP("messages", "corners {before} → {after}"),
    "label_total_off": QT_TRANSLATE_NOOP("messages", "off by {off} m at most"),
    "label_area_difference": QT_TRANSLATE_NOOP("messages", "{difference} m²"),
    # holes
    "hint_cut_hole_pick": QT_TRANSLATE_NOOP("messages", "Click the plot that gets a hole. Esc: leave."),
    "hint_cut_hole_first": QT_TRANSLATE_NOOP(
        "messages",
        "Click the first corner of the hole inside the plot. R: rectangle, O: circle. Ctrl: no snapping. Esc: other plot.",
    ),
    "hint_cut_hole_closable": QT_TRANSLATE_NOOP(
        "messages", "Next corner; Enter or corner 1 cuts the hole. Shift: right angle. Backspace: one back. Esc: pause."
    ),
    "menu_cut_hole": QT_TRANSLATE_NOOP("messages", "Cut the hole"),
    "label_area_hole": QT_TRANSLATE_NOOP("messages", "hole {hole} m², left {rest} m²"),
    "label_area_hole_outside": QT_TRANSLATE_NOOP("messages", "not inside the plot"),
    "hint_fill_hole": QT_TRANSLATE_NOOP("messages", "Point into a hole of a plot. Esc: leave."),
    "hint_fill_hole_here": QT_TRANSLATE_NOOP("messages", "Click or Enter fills this hole. Esc: leave."),
    "hint_fill_hole_taken": QT_TRANSLATE_NOOP(
        "messages", "Other plots lie in this hole; it can be filled once they are merged or retired. Esc: leave."
    ),
    "menu_fill_hole": QT_TRANSLATE_NOOP("messages", "Fill the hole"),
    "label_area_hole_number": QT_TRANSLATE_NOOP("messages", "hole {number} of {plot}: {metres} m²"),
    "label_area_hole_taken": QT_TRANSLATE_NOOP(
        "messages", "hole {number} of {plot}: {metres} m², other plots have {taken} m² of it"
    ),
    "hole_taken": QT_TRANSLATE_NOOP(
        "messages",
        "The hole stays: filling it would cover {area:.2f} m² of {plots}. Merge or retire what lies there first.",
    ),
    # parts
    "why_no_hole": QT_TRANSLATE_NOOP("messages", "The plot has no hole."),
}
