"""What is said about foreign files: why one cannot be read or written, and what became of its rows."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES = {
    "no_such_file": QT_TRANSLATE_NOOP("messages", "There is no file {file}."),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "messages", "{file} cannot be read: the file is damaged or is not what its name says."
    ),
    "file_crashed": QT_TRANSLATE_NOOP("messages", "{file} cannot be read: the file is damaged. Nothing was changed."),
    "file_too_slow": QT_TRANSLATE_NOOP(
        "messages", "{file} was given up after {seconds} seconds: it could not be read."
    ),
    "file_too_big": QT_TRANSLATE_NOOP("messages", "{file} needs more memory than it may have."),
    "bad_json": QT_TRANSLATE_NOOP("messages", "The file is not valid JSON: line {line}, column {column}."),
    "too_deep": QT_TRANSLATE_NOOP(
        "messages", "The file is not usable JSON: it is nested too deep or has impossible numbers."
    ),
    "no_features": QT_TRANSLATE_NOOP("messages", "The file holds nothing that could be imported."),
    "esri_json": QT_TRANSLATE_NOOP(
        "messages", "This is Esri JSON, which cannot be read; save it as GeoJSON or Shapefile."
    ),
    "no_layers": QT_TRANSLATE_NOOP("messages", "The file has no layer with shapes."),
    "no_such_layer": QT_TRANSLATE_NOOP("messages", "There is no layer {layer}; the file has: {names}."),
    "several_layers": QT_TRANSLATE_NOOP("messages", "The file has several layers; say which with --layer: {names}."),
    "several_sets": QT_TRANSLATE_NOOP(
        "messages", "The archive holds several data sets; say which with --layer: {names}."
    ),
    "nothing_inside": QT_TRANSLATE_NOOP("messages", "The archive {file} holds no data set that can be read."),
    "bad_archive": QT_TRANSLATE_NOOP("messages", "The archive {file} is damaged or packed in an unknown way."),
    "archive_too_big": QT_TRANSLATE_NOOP("messages", "The archive {file} would become too large when unpacked."),
    "unsafe_xml": QT_TRANSLATE_NOOP("messages", "{file} declares XML entities, which may do harm; it was not read."),
    "only_a_part": QT_TRANSLATE_NOOP("messages", "{file} is a part of a Shapefile; name {wanted}."),
    "unknown_format": QT_TRANSLATE_NOOP("messages", "The format of {file} is not known."),
    "format_later": QT_TRANSLATE_NOOP("messages", "Files of the kind {suffix} come with a later version."),
    "unknown_encoding": QT_TRANSLATE_NOOP("messages", "There is no encoding {encoding}."),
    "crs_needed": QT_TRANSLATE_NOOP(
        "messages", "{file} does not say its coordinate system; say it, such as --crs EPSG:28411."
    ),
    "no_such_field": QT_TRANSLATE_NOOP("messages", "There is no field {field}; there are: {names}."),
    "no_such_column": QT_TRANSLATE_NOOP("messages", "There is no column {column}; the file has: {names}."),
    "file_not_written": QT_TRANSLATE_NOOP("messages", "{file} cannot be written: {why}."),
    "export_onto_register": QT_TRANSLATE_NOOP("messages", "{file} is a register; choose another name for the export."),
    "nothing_to_export": QT_TRANSLATE_NOOP("messages", "The register has no plots to export."),
    # rows that were refused
    "refused_no_shape": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: it has no shape."),
    "refused_unreadable_shape": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: its shape cannot be read."),
    "refused_bad_coordinates": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: its coordinates are wrong."),
    "refused_not_finite": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: a coordinate is no number."),
    "refused_not_an_area": QT_TRANSLATE_NOOP(
        "messages", "Row {row} was refused: it is a point or a line, not an area."
    ),
    "refused_too_few_corners": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: a boundary needs three corners."),
    "refused_zero_area": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: the boundary encloses nothing."),
    "refused_self_crossing": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: the boundary crosses itself."),
    "refused_rings_cross": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: its boundaries cross each other."),
    "refused_outside_world": QT_TRANSLATE_NOOP("messages", "Row {row} was refused: it lies outside the world."),
    "refused_outside_projection": QT_TRANSLATE_NOOP(
        "messages", "Row {row} was refused: it lies too far away for the coordinate system of the register."
    ),
    # rows that were taken after something was mended
    "mended_self_crossing": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: the boundary crossed itself."),
    "mended_rings_cross": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: its boundaries crossed each other."),
    "mended_too_few_corners": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: a part without area was dropped."),
    "mended_part_dropped": QT_TRANSLATE_NOOP(
        "messages", "Row {row} was mended: a part or hole without area was dropped."
    ),
    "mended_repeated_corners": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: repeated corners were dropped."),
    "mended_ring_closed": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: the boundary was not closed."),
    "mended_height_dropped": QT_TRANSLATE_NOOP("messages", "Row {row} was mended: heights were dropped."),
    "mended_mixed_shape": QT_TRANSLATE_NOOP(
        "messages", "Row {row} was mended: points and lines beside the area were dropped."
    ),
    # remarks about a whole file
    "note_crs_assumed": QT_TRANSLATE_NOOP(
        "messages", "The file does not say its coordinate system; {crs} (WGS 84) was taken."
    ),
    "note_register_crs_chosen": QT_TRANSLATE_NOOP(
        "messages", "The new register is in {crs}, the UTM zone of the file's centre."
    ),
    "note_register_not_made": QT_TRANSLATE_NOOP(
        "messages", "No row could be taken, so the register {file} was not made."
    ),
    "note_letters_guessed": QT_TRANSLATE_NOOP(
        "messages", "The letters were read as {encoding}; if they look wrong, say --encoding."
    ),
    "note_kept_in_note": QT_TRANSLATE_NOOP("messages", "These columns were kept in the plots' notes: {names}."),
    "note_columns_left_out": QT_TRANSLATE_NOOP("messages", "These columns were left out: {names}."),
    "note_notes_cut": QT_TRANSLATE_NOOP("messages", "{n} notes were too long and were cut."),
    "note_letters_lost": QT_TRANSLATE_NOOP(
        "messages", "{n} texts lost letters that {encoding} does not have; UTF-8 and KZ1048 have all Kazakh letters."
    ),
    "note_text_cut": QT_TRANSLATE_NOOP("messages", "{n} texts were longer than a Shapefile holds and were cut."),
}
