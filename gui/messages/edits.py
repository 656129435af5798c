"""The names of edits, as they stand in the history, after Undo and after “Saved”: ``edit_`` and the name in the journal."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "edit_new_plot": QT_TRANSLATE_NOOP("messages", "New plot"),
    "edit_change_boundary": QT_TRANSLATE_NOOP("messages", "Change of boundary"),
    "edit_retire_plot": QT_TRANSLATE_NOOP("messages", "Plot retired"),
    "edit_new_zone": QT_TRANSLATE_NOOP("messages", "New zone"),
    "edit_change_zone_boundary": QT_TRANSLATE_NOOP("messages", "Change of the zone's boundary"),
    "edit_new_project": QT_TRANSLATE_NOOP("messages", "New project"),
    "edit_new_party": QT_TRANSLATE_NOOP("messages", "New investor"),
    "edit_link_project": QT_TRANSLATE_NOOP("messages", "Plot linked to a project"),
    "edit_unlink_project": QT_TRANSLATE_NOOP("messages", "Plot unlinked from its project"),
    "edit_add_document": QT_TRANSLATE_NOOP("messages", "Paper added"),
    # the passport, a field at a time
    "edit_change_plot": QT_TRANSLATE_NOOP("messages", "Change of the plot's passport"),
    "edit_change_zone": QT_TRANSLATE_NOOP("messages", "Change of the zone's record"),
    "edit_change_project": QT_TRANSLATE_NOOP("messages", "Change of the project"),
    "edit_change_party": QT_TRANSLATE_NOOP("messages", "Change of the investor's record"),
    "edit_change_plot_project": QT_TRANSLATE_NOOP("messages", "Change of the link to a project"),
    "edit_change_lineage": QT_TRANSLATE_NOOP("messages", "Change of the plot's origin"),
    "edit_change_registration": QT_TRANSLATE_NOOP("messages", "Change of the registration"),
    "edit_change_stage": QT_TRANSLATE_NOOP("messages", "Change of the stage's record"),
    "edit_change_document": QT_TRANSLATE_NOOP("messages", "Change of a paper"),
    "edit_change_restriction": QT_TRANSLATE_NOOP("messages", "Change of a restriction"),
    "edit_change_context": QT_TRANSLATE_NOOP("messages", "Change of a reference shape"),
    "edit_change_calendar": QT_TRANSLATE_NOOP("messages", "Change of the calendar"),
    "edit_set_calendar_day": QT_TRANSLATE_NOOP("messages", "Day of the working calendar"),
    "edit_set_fact": QT_TRANSLATE_NOOP("messages", "New figure"),
    "edit_change_fact": QT_TRANSLATE_NOOP("messages", "Figure corrected"),
    "edit_remove_fact": QT_TRANSLATE_NOOP("messages", "Figure taken out"),
    # registration
    "edit_open_registration": QT_TRANSLATE_NOOP("messages", "Registration opened"),
    "edit_plan_stage": QT_TRANSLATE_NOOP("messages", "Stage planned again"),
    "edit_start_stage": QT_TRANSLATE_NOOP("messages", "Stage started"),
    "edit_finish_stage": QT_TRANSLATE_NOOP("messages", "Stage finished"),
    "edit_suspend_stage": QT_TRANSLATE_NOOP("messages", "Stage suspended"),
    "edit_resume_stage": QT_TRANSLATE_NOOP("messages", "Stage resumed"),
    "edit_return_stage": QT_TRANSLATE_NOOP("messages", "Papers returned for correction"),
    "edit_refuse_stage": QT_TRANSLATE_NOOP("messages", "Stage refused"),
    "edit_skip_stage": QT_TRANSLATE_NOOP("messages", "Stage not required"),
    "edit_end_right": QT_TRANSLATE_NOOP("messages", "Right ended"),
    "edit_release_plot": QT_TRANSLATE_NOOP("messages", "Plot released"),
    # from elsewhere
    "edit_demo": QT_TRANSLATE_NOOP("messages", "Demo register"),
    "edit_import_file": QT_TRANSLATE_NOOP("messages", "Import from a file"),
    "edit_foreign_edit": QT_TRANSLATE_NOOP("messages", "Changes by another program"),
}
