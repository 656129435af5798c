"""What is said about the register itself: finding it, opening it, writing into it, and other people who write."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    # opening and making
    "no_such_register": QT_TRANSLATE_NOOP("messages", "There is no register {path}."),
    "not_a_register": QT_TRANSLATE_NOOP("messages", "{path} is not a register of this program."),
    "damaged_register": QT_TRANSLATE_NOOP(
        "messages", "The register {path} is damaged; put back the last good copy of the file."
    ),
    "damaged_geometry": QT_TRANSLATE_NOOP(
        "messages", "A shape in the register is damaged; put back the last good copy of the file."
    ),
    "not_readable": QT_TRANSLATE_NOOP("messages", "{path} may not be read; ask for the right to read it."),
    "newer_register": QT_TRANSLATE_NOOP(
        "messages", "{path} was made by a newer Telim (version {version} of the register); install the newer program."
    ),
    "old_register": QT_TRANSLATE_NOOP(
        "messages",
        "{path} is of an older version ({version}) and must be brought up to date; open it where it may be changed.",
    ),
    "register_exists": QT_TRANSLATE_NOOP("messages", "{path} exists already; choose another name."),
    "no_such_folder": QT_TRANSLATE_NOOP("messages", "There is no folder {path}."),
    "postgis_not_yet": QT_TRANSLATE_NOOP("messages", "Registers on a server come with a later version."),
    # writing
    "read_only_register": QT_TRANSLATE_NOOP("messages", "The register {path} is open for reading only."),
    "read_only_file": QT_TRANSLATE_NOOP("messages", "The file {path} is write-protected."),
    "read_only_folder": QT_TRANSLATE_NOOP(
        "messages", "Nothing may be written into the folder {path}; choose another one."
    ),
    "register_gone": QT_TRANSLATE_NOOP(
        "messages", "The file {path} is gone: it was moved, renamed, or its disk was taken away."
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "messages", "The disk of {path} is full: this was not saved. Make room and do it again."
    ),
    "too_big": QT_TRANSLATE_NOOP("messages", "One value is too long for the register {path}; this was not saved."),
    "storage_fault": QT_TRANSLATE_NOOP(
        "messages", "{path} cannot be read or written; this was not saved. The system says: {reason}"
    ),
    # other people
    "locked": QT_TRANSLATE_NOOP(
        "messages", "Another program is writing into the register right now; wait a moment and do it again."
    ),
    "conflict": QT_TRANSLATE_NOOP(
        "messages", "Somebody else has changed this first, so your change was not saved; you see the new state."
    ),
    "record_gone": QT_TRANSLATE_NOOP("messages", "Somebody else has taken this record out of the register."),
    # finding and taking back
    "no_such_plot": QT_TRANSLATE_NOOP("messages", "There is no plot {number} in the register."),
    "several_plots": QT_TRANSLATE_NOOP(
        "messages", "Several plots have the number {number}; say which one by its id: {ids}."
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("messages", "There is nothing of yours to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("messages", "There is nothing to do again: nothing was undone."),
}
