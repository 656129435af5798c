"""What can be wrong with shapes, coordinates and numbers."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "unknown_crs": QT_TRANSLATE_NOOP("messages", "No coordinate system is called {crs}."),
    "no_operation": QT_TRANSLATE_NOOP(
        "messages",
        "No conversion with a stated accuracy is known for the coordinate system {crs}.",
    ),
    "not_convertible": QT_TRANSLATE_NOOP(
        "messages",
        "Some coordinates lie too far away to be converted from {source} to {crs}.",
    ),
    "not_finite": QT_TRANSLATE_NOOP("messages", "A corner of the boundary has no coordinates."),
    "too_few_corners": QT_TRANSLATE_NOOP(
        "messages",
        "A boundary needs at least three different corners; this one has {corners}.",
    ),
    "zero_area": QT_TRANSLATE_NOOP(
        "messages",
        "The corners of the boundary lie on one line, so that it encloses nothing.",
    ),
    "self_crossing": QT_TRANSLATE_NOOP("messages", "The boundary crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}."),
    "rings_cross": QT_TRANSLATE_NOOP(
        "messages",
        "Parts or holes of the boundary cross each other at X {at[1]:.2f}, Y {at[0]:.2f}.",
    ),
    "not_a_number": QT_TRANSLATE_NOOP("messages", "“{text}” is not a number."),
    "not_an_azimuth": QT_TRANSLATE_NOOP(
        "messages",
        "“{text}” is not an azimuth; write degrees such as 90,5 or 90 30 15.",
    ),
    "not_a_leg": QT_TRANSLATE_NOOP("messages", "“{text}” is not a length with azimuth; write 25 or @25<90."),
    "no_points": QT_TRANSLATE_NOOP("messages", "The text holds no coordinates: each line needs two numbers."),
}
