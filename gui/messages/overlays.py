"""Words on the map of what panels and dialogs show there."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "label_past_plot": QT_TRANSLATE_NOOP("messages", "{number} · {status}"),
    "label_part": QT_TRANSLATE_NOOP("messages", "{size} m²"),
    "label_reading": QT_TRANSLATE_NOOP("messages", "{name}"),
    "label_other_reading": QT_TRANSLATE_NOOP("messages", "{name}?"),
}
