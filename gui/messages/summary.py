"""What the summary says."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "said_no_plots_behind": QT_TRANSLATE_NOOP("messages", "{what}: no plots stand behind this number yet."),
    "said_summary_saved": QT_TRANSLATE_NOOP("messages", "The summary was saved: {path}."),
}
