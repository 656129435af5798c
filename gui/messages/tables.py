"""What tables and their saved views say, and the names of their edits."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "view_needs_name": QT_TRANSLATE_NOOP("messages", "Give the view a name."),
    "view_exists": QT_TRANSLATE_NOOP("messages", "There is a view “{name}” already; choose another name."),
    "nothing_chosen": QT_TRANSLATE_NOOP("messages", "Choose the rows first."),
    "nothing_to_change": QT_TRANSLATE_NOOP("messages", "None of the chosen rows would change."),
    "said_no_rows_with_plots": QT_TRANSLATE_NOOP("messages", "No plot belongs to these rows."),
    "edit_save_view": QT_TRANSLATE_NOOP("messages", "View of a table saved"),
    "edit_change_saved_view": QT_TRANSLATE_NOOP("messages", "Change of a table's view"),
    "edit_rename_view": QT_TRANSLATE_NOOP("messages", "View of a table renamed"),
    "edit_delete_view": QT_TRANSLATE_NOOP("messages", "View of a table deleted"),
    "edit_change_many_plot": QT_TRANSLATE_NOOP("messages", "Plots changed together"),
    "edit_change_many_project": QT_TRANSLATE_NOOP("messages", "Projects changed together"),
}
