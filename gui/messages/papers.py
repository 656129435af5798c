"""Papers and their files: why a file is not taken, what became of a copy, and what the edits were called."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    # a file that is to become a paper
    "paper_gone": QT_TRANSLATE_NOOP(
        "messages", "“{file}” is no longer there: it was moved, or its network folder is gone."
    ),
    "paper_is_folder": QT_TRANSLATE_NOOP("messages", "“{file}” is a folder: drop the files that are in it."),
    "paper_is_no_file": QT_TRANSLATE_NOOP("messages", "“{file}” is not a file that can be kept."),
    "paper_empty": QT_TRANSLATE_NOOP("messages", "“{file}” is empty: scan or save it again."),
    "paper_too_big": QT_TRANSLATE_NOOP(
        "messages",
        "“{file}” has {megabytes} MB; at most {most} MB are kept. Scan it in grey or with fewer dots per inch.",
    ),
    "paper_runs": QT_TRANSLATE_NOOP("messages", "“{file}” is a program or a script and is not kept as a paper."),
    "paper_locked": QT_TRANSLATE_NOOP(
        "messages", "“{file}” is open in another program: close it there and add it again."
    ),
    "paper_unreadable": QT_TRANSLATE_NOOP("messages", "“{file}” cannot be read: {why}."),
    "paper_changing": QT_TRANSLATE_NOOP(
        "messages", "“{file}” was still being written while it was read: add it again in a moment."
    ),
    "paper_already_here": QT_TRANSLATE_NOOP("messages", "“{file}” stands here already; nothing was added."),
    "paper_same_version": QT_TRANSLATE_NOOP(
        "messages", "“{file}” is the same as the version that is kept; nothing was added."
    ),
    "paper_not_a_file": QT_TRANSLATE_NOOP(
        "messages", "What was dropped is not a file of this computer: save it as a file first."
    ),
    # its bytes in the register, and copies of them
    "attachment_missing": QT_TRANSLATE_NOOP(
        "messages", "The file of this paper is missing in the register: add the same file again, or restore a copy."
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "messages", "The file of this paper is damaged in the register: add the same file again, or restore a copy."
    ),
    "copy_failed": QT_TRANSLATE_NOOP("messages", "The file could not be written into {path}: {why}."),
    "no_program_for_paper": QT_TRANSLATE_NOOP(
        "messages", "No program of this computer opens “{file}”: save it and look."
    ),
    "paper_copy_changed": QT_TRANSLATE_NOOP(
        "messages", "“{file}” was changed in another program. The register still has it as it was."
    ),
    "choice_keep_version": QT_TRANSLATE_NOOP("messages", "Keep as a new version"),
    # scans
    "scan_folder_gone": QT_TRANSLATE_NOOP("messages", "The folder of the scanner cannot be opened: {folder}."),
    "scan_not_moved": QT_TRANSLATE_NOOP(
        "messages", "“{file}” was filed, but it could not be moved out of the scanner's folder."
    ),
    # the check of all papers
    "said_papers_whole": QT_TRANSLATE_NOOP("messages", "The files of all papers are whole ({count})."),
    "said_papers_faulty": QT_TRANSLATE_NOOP("messages", "Damaged or missing files of papers: {papers}."),
    # edits
    "edit_attach_document": QT_TRANSLATE_NOOP("messages", "Paper filed"),
    "edit_new_version": QT_TRANSLATE_NOOP("messages", "New version of a paper"),
    "edit_remove_document": QT_TRANSLATE_NOOP("messages", "Paper removed"),
    "edit_remove_version": QT_TRANSLATE_NOOP("messages", "Version of a paper removed"),
    "edit_move_document": QT_TRANSLATE_NOOP("messages", "Paper moved"),
}
