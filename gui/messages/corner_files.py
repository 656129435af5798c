"""What stands against a file of corners."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "workbook_locked": QT_TRANSLATE_NOOP(
        "messages", "{file} is locked with a password: open it in Excel, take the password off and save it."
    ),
    "workbook_old": QT_TRANSLATE_NOOP("messages", "{file} is an old Excel file (.xls): save it as .xlsx in Excel."),
    "sheet_too_long": QT_TRANSLATE_NOOP(
        "messages", "{file} has more than {most} rows: that is no table of corners. Copy the corners out of it."
    ),
    "no_corners_in_file": QT_TRANSLATE_NOOP(
        "messages", "{file} holds no corners: two columns with X and Y of at least three corners are needed."
    ),
}
