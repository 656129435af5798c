"""What is said about routes, intersections, and the ways to draw a shape."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "legs_no_heading": QT_TRANSLATE_NOOP(
        "messages",
        "The first line must name the columns: bearing or angle, and distance; it is “{text}”.",
    ),
    "bad_leg_row": QT_TRANSLATE_NOOP("messages", "Line {row} is no leg: “{text}”."),
    "few_legs": QT_TRANSLATE_NOOP("messages", "A route around a plot needs at least three legs; this one has {legs}."),
    "bad_length": QT_TRANSLATE_NOOP("messages", "The length of leg {leg} cannot be {length} m."),
    "leg_open": QT_TRANSLATE_NOOP("messages", "Leg {leg} has neither bearing nor angle."),
    "bad_start": QT_TRANSLATE_NOOP("messages", "--start wants E,N such as 500000,4970000, not {text}."),
    "traverse_open": QT_TRANSLATE_NOOP(
        "messages", "The route does not close: it misses by {miss} m, allowed are {most} m."
    ),
    "traverse_angles": QT_TRANSLATE_NOOP(
        "messages", "The angles do not close: they miss by {miss}″, allowed are {most}″."
    ),
    "traverse_no_start": QT_TRANSLATE_NOOP("messages", "Say where corner 1 stands: its X and Y."),
    "traverse_take_anyway": QT_TRANSLATE_NOOP("messages", "{why} Press the button once more to record it as it is."),
    "traverse_suspect": QT_TRANSLATE_NOOP("messages", "Look at leg {leg} first: its direction is that of the miss."),
    "arcs_apart": QT_TRANSLATE_NOOP(
        "messages",
        "The points are {apart:.2f} m apart: distances of {first:.2f} m and {second:.2f} m do not meet.",
    ),
    "same_point": QT_TRANSLATE_NOOP("messages", "Both measures begin at the same point."),
    "bearings_parallel": QT_TRANSLATE_NOOP("messages", "The two bearings run side by side and never meet."),
    "bearings_apart": QT_TRANSLATE_NOOP("messages", "The two bearings meet only behind one of the points."),
    "ray_misses": QT_TRANSLATE_NOOP("messages", "No place on this bearing is {distance:.2f} m from the second point."),
    "reading_doubtful": QT_TRANSLATE_NOOP("messages", "The numbers can be read in {ways} ways: choose the right one."),
    "bad_size": QT_TRANSLATE_NOOP("messages", "No shape has the size {size}."),
    "way_begins_anew": QT_TRANSLATE_NOOP("messages", "This shape begins anew: finish or discard what is drawn first."),
    "way_needs_corner": QT_TRANSLATE_NOOP("messages", "Put a corner first: the line goes on from there."),
    "trace_needs_boundary": QT_TRANSLATE_NOOP(
        "messages",
        "The last corner is on no boundary: begin tracing at a corner or side of a plot.",
    ),
    "trace_no_way": QT_TRANSLATE_NOOP("messages", "No boundary leads from the last corner to the first one."),
    "complete_needs_ends": QT_TRANSLATE_NOOP(
        "messages",
        "To close along the neighbours, the first and the last corner must be on boundaries of plots.",
    ),
    "hint_rectangle_first": QT_TRANSLATE_NOOP(
        "messages", "Rectangle: click its first corner. R: corner by corner. Esc: back."
    ),
    "hint_rectangle_side": QT_TRANSLATE_NOOP(
        "messages",
        "Click the end of the first side, or type width, Tab, height, Tab, azimuth. Enter: done. R: corner by corner.",
    ),
    "hint_rectangle_depth": QT_TRANSLATE_NOOP(
        "messages",
        "Move to the depth and click, or type it and press Enter. Backspace: one back. R: corner by corner.",
    ),
    "hint_circle_centre": QT_TRANSLATE_NOOP(
        "messages", "Circle: click its centre, or type X and Y. O: corner by corner. Esc: back."
    ),
    "hint_circle_radius": QT_TRANSLATE_NOOP(
        "messages",
        "Click a point of the circle, or type the radius. Tab: number of corners of a regular shape. Esc: back.",
    ),
    "hint_arc_middle": QT_TRANSLATE_NOOP(
        "messages", "Arc: click a point that it passes. G: straight again. Esc: back."
    ),
    "hint_arc_end": QT_TRANSLATE_NOOP(
        "messages", "Click the end of the arc; corner 1 closes. Backspace: one back. G: straight."
    ),
    "hint_trace": QT_TRANSLATE_NOOP(
        "messages",
        "Point at the boundary to follow and click; corner 1 closes. T: the other way round. Esc: straight again.",
    ),
    "hint_trace_none": QT_TRANSLATE_NOOP(
        "messages",
        "No boundary leads there: point at a plot that touches the one where the last corner is. Esc: straight again.",
    ),
    "hint_complete": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or a click closes the plot along its neighbours. T: the other way round. Esc: back.",
    ),
    "menu_complete": QT_TRANSLATE_NOOP("messages", "Close along the neighbours"),
    "typed_width": QT_TRANSLATE_NOOP("messages", "Width, m"),
    "typed_height": QT_TRANSLATE_NOOP("messages", "Height, m"),
    "typed_radius": QT_TRANSLATE_NOOP("messages", "Radius, m"),
    "typed_corners": QT_TRANSLATE_NOOP("messages", "Number of corners"),
    "hint_typing_width": QT_TRANSLATE_NOOP(
        "messages", "Width in metres. Tab: height. Enter: then the height. Esc: drop it."
    ),
    "hint_typing_height": QT_TRANSLATE_NOOP(
        "messages",
        "Height in metres. Enter makes the rectangle on the side of the pointer. Tab: azimuth. Esc: drop it.",
    ),
    "hint_typing_radius": QT_TRANSLATE_NOOP(
        "messages", "Radius in metres. Enter makes the circle. Tab: number of corners. Esc: drop it."
    ),
    "hint_typing_corners": QT_TRANSLATE_NOOP(
        "messages", "How many corners the regular shape has. Tab: radius. Enter: done. Esc: drop it."
    ),
    "hint_intersection_point_a": QT_TRANSLATE_NOOP(
        "messages",
        "Click the known point A, or type its X and Y. I: corner by corner. Esc: back.",
    ),
    "hint_intersection_measure_a": QT_TRANSLATE_NOOP(
        "messages",
        "Type the distance from A and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.",
    ),
    "hint_intersection_point_b": QT_TRANSLATE_NOOP(
        "messages",
        "Click the known point B, or type its X and Y. Backspace: one back. Esc: back.",
    ),
    "hint_intersection_measure_b": QT_TRANSLATE_NOOP(
        "messages",
        "Type the distance from B and press Enter. Tab: the azimuth instead. Backspace: one back. Esc: back.",
    ),
    "hint_intersection_two": QT_TRANSLATE_NOOP(
        "messages",
        "Point to the right one of two places; a click or Enter puts the corner. Backspace: one back. Esc: back.",
    ),
    "hint_intersection_one": QT_TRANSLATE_NOOP(
        "messages",
        "A click or Enter puts the corner here. Backspace: one back. Esc: back.",
    ),
    "hint_intersection_none": QT_TRANSLATE_NOOP(
        "messages",
        "The measures do not meet. Backspace: one back. Esc: back.",
    ),
    "hint_typing_distance": QT_TRANSLATE_NOOP(
        "messages", "Distance from the known point in metres. Enter: take it. Tab: azimuth. Esc: drop it."
    ),
    "hint_typing_bearing": QT_TRANSLATE_NOOP(
        "messages", "Azimuth from the known point: 90.5 or 90 30 00. Enter: take it. Tab: distance. Esc: drop it."
    ),
    "typed_distance": QT_TRANSLATE_NOOP("messages", "Distance, m"),
    "typed_bearing": QT_TRANSLATE_NOOP("messages", "Azimuth"),
    "intersection_measure_first": QT_TRANSLATE_NOOP(
        "messages", "Type what was measured from {point}: a distance, or an azimuth after Tab."
    ),
    "intersection_is_last": QT_TRANSLATE_NOOP("messages", "The measures lead to the last corner itself."),
    "intersection_open": QT_TRANSLATE_NOOP(
        "messages", "The corner from two known points is not put yet: go on, or press Esc to leave it."
    ),
    "menu_intersection": QT_TRANSLATE_NOOP("messages", "Corner from two known points"),
    "snap_corner_own": QT_TRANSLATE_NOOP("messages", "own corner {number}"),
    "label_known": QT_TRANSLATE_NOOP("messages", "{name}"),
    "label_known_distance": QT_TRANSLATE_NOOP("messages", "{name}: {value} m"),
    "label_known_bearing": QT_TRANSLATE_NOOP("messages", "{name}: {value}"),
    "label_total_solution": QT_TRANSLATE_NOOP("messages", "X {x}  Y {y}"),
    "label_total_arc": QT_TRANSLATE_NOOP("messages", "R {radius} m, {chords} chords, off by {off} m at most"),
}
