"""What the status line says on the board."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "hint_board": QT_TRANSLATE_NOOP(
        "messages",
        "Drag a card to another stage. Arrows walk, Ctrl+→ advances, Ctrl+← takes back, Space and Shift choose more, "
        "Enter opens the passport; type a number to find its card.",
    ),
    "hint_board_read_only": QT_TRANSLATE_NOOP(
        "messages",
        "This register is open for reading only. Arrows walk, Enter opens the passport; type a number to find its card.",
    ),
    "hint_board_empty": QT_TRANSLATE_NOOP("messages", "No application stands here."),
    "hint_board_carry": QT_TRANSLATE_NOOP(
        "messages", "Let go over a stage or over the strip at the foot. Esc puts the card back."
    ),
    "hint_board_drag": QT_TRANSLATE_NOOP("messages", "{what}. Let go to be asked for the day; Esc puts the card back."),
    "hint_board_found": QT_TRANSLATE_NOOP(
        "messages", "Number {digits}: found. Type on, or Backspace; Enter opens the passport."
    ),
    "hint_board_not_found": QT_TRANSLATE_NOOP(
        "messages", "Number {digits}: no card has it. Backspace takes the last digit back."
    ),
    "hint_pick_applied": QT_TRANSLATE_NOOP(
        "messages", "Click the plot that is applied for: its passport starts the registration. Esc leaves it."
    ),
}
