"""What the window says: reasons of grey actions, hints of pointing, and what was done."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "hint_summary": QT_TRANSLATE_NOOP(
        "messages", "Click a number or a bar for its plots. Tab: the next number. Enter: its plots. PDF saves the page."
    ),
    "hint_records": QT_TRANSLATE_NOOP(
        "messages",
        "Click a row for its plots. Enter: the record. Shift+click on a head sorts within. Right click: only this value.",
    ),
    "why_later": QT_TRANSLATE_NOOP("messages", "This place comes with a later version."),
    "why_few_plots": QT_TRANSLATE_NOOP("messages", "Choose the plots that become one: Shift+click adds a plot."),
    "why_past": QT_TRANSLATE_NOOP(
        "messages", "The map shows a day of the past. Close its bar (Esc) to change something."
    ),
    "why_read_only": QT_TRANSLATE_NOOP("messages", "This register is open for reading only."),
    "why_no_plot": QT_TRANSLATE_NOOP("messages", "Choose a plot first: click it on the map or in the list."),
    "why_many_plots": QT_TRANSLATE_NOOP("messages", "Several plots are chosen; choose one."),
    "why_no_plot_sheet": QT_TRANSLATE_NOOP("messages", "Choose the plot whose plan is to be printed."),
    "why_no_zone": QT_TRANSLATE_NOOP("messages", "There is no zone yet; make one first."),
    "why_no_project": QT_TRANSLATE_NOOP("messages", "No project is linked to this plot."),
    "why_nothing_to_undo": QT_TRANSLATE_NOOP("messages", "There is nothing of yours to undo."),
    "why_nothing_to_redo": QT_TRANSLATE_NOOP("messages", "Nothing was undone."),
    "why_no_registration": QT_TRANSLATE_NOOP(
        "messages", "This plot has no registration yet; start one in its passport."
    ),
    "why_registration_over": QT_TRANSLATE_NOOP("messages", "The registration of this plot has ended."),
    "why_stage_stands": QT_TRANSLATE_NOOP("messages", "The present stage does not allow this step now."),
    "hint_pick_plot": QT_TRANSLATE_NOOP("messages", "Click the plot that the project gets. Esc leaves it as it is"),
    "hint_pick_project": QT_TRANSLATE_NOOP(
        "messages", "Click a plot of the project that this plot gets too. Esc leaves it as it is"
    ),
    "said_saved": QT_TRANSLATE_NOOP("messages", "Everything is saved already: every change is on the disk at once."),
    "said_exported": QT_TRANSLATE_NOOP("messages", "Exported: {path}"),
    "said_no_project_there": QT_TRANSLATE_NOOP("messages", "That plot has no project; click one that has."),
    "said_undone": QT_TRANSLATE_NOOP("messages", "Undone: {name}"),
    "said_redone": QT_TRANSLATE_NOOP("messages", "Done again: {name}"),
    "said_done": QT_TRANSLATE_NOOP("messages", "Saved: {name}"),
    "said_outside": QT_TRANSLATE_NOOP("messages", "Somebody else has changed the register; you see the new state."),
    "said_demo": QT_TRANSLATE_NOOP("messages", "This is a copy of the demo register: try whatever you like."),
    "conflict_undo": QT_TRANSLATE_NOOP("messages", "Somebody else has changed this since; it cannot be undone."),
    "unexpected": QT_TRANSLATE_NOOP("messages", "Something unexpected happened: {what}"),
    "sketch_waits": QT_TRANSLATE_NOOP("messages", "A half-drawn shape is waiting from last time."),
    "no_such_record": QT_TRANSLATE_NOOP("messages", "This record is no longer in the register."),
}
