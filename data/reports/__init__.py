"""What leaves the register as a report: a workbook, a letter, the agenda of a calendar, the sheet of the week."""
