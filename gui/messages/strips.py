"""Protection strips: what stands against one, what the tools say, and the names of edits."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "strip_needs_line": QT_TRANSLATE_NOOP("messages", "The middle line of a strip needs two different points."),
    "strip_needs_width": QT_TRANSLATE_NOOP("messages", "Write how wide the strip is: a line is only its middle."),
    "strip_needs_kind": QT_TRANSLATE_NOOP("messages", "Choose what the strip protects."),
    "strip_width": QT_TRANSLATE_NOOP("messages", "A strip cannot be {width} m wide; up to {most} m can be written."),
    "edit_new_restriction": QT_TRANSLATE_NOOP("messages", "New protection strip"),
    "edit_delete_restriction": QT_TRANSLATE_NOOP("messages", "Protection strip deleted"),
    "hint_draw_strip": QT_TRANSLATE_NOOP(
        "messages",
        "Click the first corner of the strip's area, or type X and Y. R: rectangle, O: circle. Ctrl: no snapping. Esc: leave.",
    ),
    "hint_strip_first": QT_TRANSLATE_NOOP(
        "messages", "Click where the middle of the strip begins, or type X and Y. Ctrl: no snapping. Esc: leave."
    ),
    "hint_strip_next": QT_TRANSLATE_NOOP(
        "messages",
        "Click the next point, or type a length. Enter: done. Shift: right angle. Backspace: one back. Esc: pause.",
    ),
    "label_strip_total": QT_TRANSLATE_NOOP("messages", "{length} m long, {width} m wide"),
    "menu_strip": QT_TRANSLATE_NOOP("messages", "Protection strip: {name}…"),
    "said_strip": QT_TRANSLATE_NOOP("messages", "Protection strip: {name}."),
}
