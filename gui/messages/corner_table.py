"""What the table of corners says: refusals, and what it asks before it changes many corners."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "bad_side_length": QT_TRANSLATE_NOOP("messages", "A side cannot be {length} m long."),
    "corner_too_far": QT_TRANSLATE_NOOP("messages", "That would be {km:.0f} km away; the corner stays where it is."),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "messages", "{rows} rows were copied, but from this corner on there are only {room}."
    ),
    "bad_pasted_line": QT_TRANSLATE_NOOP("messages", "Line {line} of the copied text is no coordinate: “{text}”."),
    "paste_into_xy": QT_TRANSLATE_NOOP("messages", "Choose a cell under X or Y: that is where a column can go."),
    "paste_same": QT_TRANSLATE_NOOP("messages", "The copied coordinates are those that stand here already."),
    "same_order": QT_TRANSLATE_NOOP("messages", "The corners stand in this order already."),
    "order_does_not_fit": QT_TRANSLATE_NOOP("messages", "The plot has other corners by now; look at the table again."),
    "why_first_corner": QT_TRANSLATE_NOOP("messages", "This is the first corner already."),
    "why_no_corner": QT_TRANSLATE_NOOP("messages", "Choose a corner in the table first."),
    "why_end_of_table": QT_TRANSLATE_NOOP("messages", "The corner stands at the end of its boundary."),
}
