"""Sentences about sheets: what cannot be printed, what a verification found."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "bad_scale": QT_TRANSLATE_NOOP("messages", "A scale is 1 to a number above zero, such as 1:1000; {scale} is none."),
    "scale_does_not_fit": QT_TRANSLATE_NOOP(
        "messages", "At 1:{scale} the plot does not fit on the page; it fits at 1:{fits}."
    ),
    "plot_too_large": QT_TRANSLATE_NOOP("messages", "The plot is too large for a sheet at any scale."),
    "unknown_paper": QT_TRANSLATE_NOOP("messages", "There is no paper {paper}; choose one of {papers}."),
    "paper_too_small": QT_TRANSLATE_NOOP("messages", "On {paper} no room is left for the map; choose a larger paper."),
    "unknown_language": QT_TRANSLATE_NOOP("messages", "A sheet speaks kk, ru or en, not {languages}."),
    "not_flat": QT_TRANSLATE_NOOP(
        "messages", "A plan at an exact scale needs a coordinate system in metres that keeps areas; {crs} is none."
    ),
    "kind_not_yet": QT_TRANSLATE_NOOP("messages", "Sheets of the kind {kind} cannot be printed yet."),
    "sheet_of_retired_plot": QT_TRANSLATE_NOOP("messages", "{plot} is retired; a plan shows living plots."),
    "no_plots_for_sheet": QT_TRANSLATE_NOOP("messages", "Choose at least one plot for the sheet."),
    "sheet_folder_missing": QT_TRANSLATE_NOOP("messages", "The folder {folder} does not exist."),
    "sheet_folder_read_only": QT_TRANSLATE_NOOP("messages", "Nothing may be written into the folder {folder}."),
    "sheet_file_open": QT_TRANSLATE_NOOP(
        "messages", "{path} is open in another program; close it there or choose another name."
    ),
    "sheet_disk_full": QT_TRANSLATE_NOOP("messages", "The disk is full: {path} was not written."),
    "sheet_is_a_folder": QT_TRANSLATE_NOOP("messages", "{path} is a folder; give the name of a PDF file."),
    "sheet_not_written": QT_TRANSLATE_NOOP("messages", "{path} was not written: {reason}."),
    "no_pdf": QT_TRANSLATE_NOOP("messages", "There is no file {path}."),
    "damaged_pdf": QT_TRANSLATE_NOOP("messages", "{path} is damaged or no PDF."),
    "not_a_sheet": QT_TRANSLATE_NOOP("messages", "{path} is a PDF, but not a plot plan of this program."),
    # what a verification finds
    "page_size": QT_TRANSLATE_NOOP("messages", "Page {page}: {width} × {height} mm is no standard paper size."),
    "no_scale": QT_TRANSLATE_NOOP("messages", "Page {page}: no scale is printed."),
    "scales_differ": QT_TRANSLATE_NOOP("messages", "Page {page}: different scales are printed: {found}."),
    "no_crs": QT_TRANSLATE_NOOP("messages", "Page {page}: no coordinate system is printed."),
    "crs_differs": QT_TRANSLATE_NOOP("messages", "Page {page}: different coordinate systems are printed: {found}."),
    "scale_differs": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the drawing is not at 1:{printed}; it errs by {mm} mm over its length."
    ),
    "corner_count": QT_TRANSLATE_NOOP("messages", "Page {page}: {drawn} corners are drawn, {listed} are listed."),
    "corner_moved": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: corner {number} is drawn {mm} mm away from its coordinates."
    ),
    "corner_number": QT_TRANSLATE_NOOP("messages", "Page {page}: corner {number} is listed where {expected} belongs."),
    "corner_label": QT_TRANSLATE_NOOP("messages", "Page {page}: the number {number} does not stand beside its corner."),
    "table_not_closed": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the table of corners does not return to its first corner ({number})."
    ),
    "length_differs": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the side from corner {number} measures {computed} m, {printed} m is printed."
    ),
    "azimuth_differs": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the azimuth from corner {number} does not agree with the coordinates."
    ),
    "grid_moved": QT_TRANSLATE_NOOP("messages", "Page {page}: the grid lies {mm} mm away from round coordinates."),
    "no_georeference": QT_TRANSLATE_NOOP("messages", "Page {page}: the map has no georeference."),
    "georeference_differs": QT_TRANSLATE_NOOP("messages", "Page {page}: the georeference errs by {metres} m."),
    "unreadable_letters": QT_TRANSLATE_NOOP("messages", "Page {page}: some letters cannot be read back."),
    "no_check_sum": QT_TRANSLATE_NOOP("messages", "Page {page}: no check sum is printed."),
    "check_sum": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: letters were lost or changed: the check sum is {computed}, {printed} is printed."
    ),
    "label_missing": QT_TRANSLATE_NOOP("messages", "Page {page}: the words “{label}” are missing."),
    "annotations": QT_TRANSLATE_NOOP("messages", "Page {page}: notes were laid over the page."),
    "page_turned": QT_TRANSLATE_NOOP("messages", "Page {page}: the page was turned."),
    "page_cropped": QT_TRANSLATE_NOOP("messages", "Page {page}: the page was cropped."),
    "foreign_objects": QT_TRANSLATE_NOOP("messages", "Page {page}: something was added to the page."),
    "hidden_text": QT_TRANSLATE_NOOP("messages", "Page {page}: there are hidden words."),
    "raster_images": QT_TRANSLATE_NOOP("messages", "The file holds {count} raster images; a plan has none."),
    "font_not_embedded": QT_TRANSLATE_NOOP("messages", "A font is not embedded."),
    "plot_not_in_register": QT_TRANSLATE_NOOP("messages", "Page {page}: the plot {plot} is not in the register."),
    "retired_meanwhile": QT_TRANSLATE_NOOP("messages", "Page {page}: the plot {plot} was retired on {on}."),
    "crs_not_the_plots": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the sheet is in {printed}, the plot's official system is {register}."
    ),
    "plot_changed": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the boundary of {plot} has changed; it has {corners} corners now."
    ),
    "corner_not_the_registers": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: corner {number} lies {metres} m away from the register's."
    ),
    "recipe_unusable": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the sheet cannot be composed again to compare its words."
    ),
    "page_count": QT_TRANSLATE_NOOP("messages", "The sheet has {printed} pages, it should have {expected}."),
    "words_differ": QT_TRANSLATE_NOOP(
        "messages", "Page {page}: the register says something else now: {expected} instead of {printed}."
    ),
}
