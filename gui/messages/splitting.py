"""What stands against splitting, merging and reshaping plots, and what deserves a look before it is done."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # a line
    "line_too_short": QT_TRANSLATE_NOOP("messages", "A line needs at least two different points."),
    "line_unreadable": QT_TRANSLATE_NOOP(
        "messages", "“{text}” is no line; write its points as “E,N E,N”, with a dot as the decimal mark."
    ),
    "line_crosses_itself": QT_TRANSLATE_NOOP("messages", "The line crosses itself at X {at[1]:.2f}, Y {at[0]:.2f}."),
    "line_does_not_cross": QT_TRANSLATE_NOOP("messages", "The line does not cross the plot; draw it right across."),
    "line_only_touches": QT_TRANSLATE_NOOP(
        "messages", "The line only touches the boundary at X {at[1]:.2f}, Y {at[0]:.2f}; draw it right across the plot."
    ),
    "line_ends_inside": QT_TRANSLATE_NOOP(
        "messages", "The line ends inside the plot at X {at[1]:.2f}, Y {at[0]:.2f}; draw it on to the boundary."
    ),
    "line_does_not_divide": QT_TRANSLATE_NOOP(
        "messages", "The line does not divide the plot: it only leads to a hole or along the boundary."
    ),
    "line_does_not_reshape": QT_TRANSLATE_NOOP(
        "messages", "The line meets the boundary in fewer than two places; there is nothing to replace."
    ),
    # an area
    "area_missing": QT_TRANSLATE_NOOP("messages", "Write the area of the piece in hectares."),
    "area_not_positive": QT_TRANSLATE_NOOP("messages", "The area must be a number above zero."),
    "area_too_large": QT_TRANSLATE_NOOP(
        "messages", "{wanted:.2f} m² cannot be cut off: there are only {most:.2f} m², and something must be left."
    ),
    "area_not_through_point": QT_TRANSLATE_NOOP(
        "messages", "Lines through this point cut off {least:.2f} to {most:.2f} m², not {wanted:.2f} m²."
    ),
    "point_missing": QT_TRANSLATE_NOOP("messages", "Write X and Y of the point that the line leads through."),
    "point_outside_plot": QT_TRANSLATE_NOOP(
        "messages", "The point lies {away:.2f} m outside the plot; give one inside or on the boundary."
    ),
    "bad_part_count": QT_TRANSLATE_NOOP("messages", "A plot can be divided into 2 to {most} parts, not {count}."),
    "reserve_not_positive": QT_TRANSLATE_NOOP("messages", "The width of the reserve must be a number above zero."),
    "reserve_too_wide": QT_TRANSLATE_NOOP(
        "messages", "There is no room for a reserve of {width:.2f} m here; {most:.2f} m are left at most."
    ),
    "area_not_conserved": QT_TRANSLATE_NOOP(
        "messages", "The pieces would have {after:.2f} m² together and not {before:.2f} m²; nothing was changed."
    ),
    # plots
    "not_divisible": QT_TRANSLATE_NOOP(
        "messages", "The plot {plot} is indivisible by its papers; correct the passport first if they are wrong."
    ),
    "application_pending": QT_TRANSLATE_NOOP(
        "messages", "An application for the plot {plot} has been under way since {date}; finish or refuse it first."
    ),
    "rights_differ": QT_TRANSLATE_NOOP(
        "messages", "The plots {plots} have different rights; settle the rights before you merge the plots."
    ),
    "zones_differ": QT_TRANSLATE_NOOP("messages", "The plots {plots} lie in different zones; they cannot be merged."),
    "merge_needs_two": QT_TRANSLATE_NOOP("messages", "Choose at least two plots to merge."),
    "plot_twice": QT_TRANSLATE_NOOP("messages", "The plot {plot} was named twice."),
    "shapes_apart": QT_TRANSLATE_NOOP("messages", "One of the shapes shares no side with the others."),
    "shapes_overlap": QT_TRANSLATE_NOOP("messages", "Two of the shapes overlap by {area:.2f} m²."),
    "not_adjacent": QT_TRANSLATE_NOOP("messages", "The plot {plot} shares no side with the others."),
    "plots_overlap": QT_TRANSLATE_NOOP(
        "messages", "The plots {plot} and {with_plot} overlap by {area:.2f} m²; correct their boundaries first."
    ),
    "wrong_number_count": QT_TRANSLATE_NOOP("messages", "There are {plots} new plots, but {numbers} numbers for them."),
    # a boundary
    "neighbour_breaks": QT_TRANSLATE_NOOP(
        "messages", "A boundary would cross itself at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed."
    ),
    "several_neighbours": QT_TRANSLATE_NOOP(
        "messages",
        "Several neighbours meet in this part of the boundary, at X {at[1]:.2f}, Y {at[0]:.2f}: change it piece by piece, "
        "or let the neighbours stay with U.",
    ),
    "neighbour_would_break": QT_TRANSLATE_NOOP(
        "messages",
        "The boundary of {plot} would become invalid at X {at[1]:.2f}, Y {at[0]:.2f}; nothing was changed.",
    ),
    "turned_over": QT_TRANSLATE_NOOP(
        "messages", "The boundary would be turned inside out at X {at[1]:.2f}, Y {at[0]:.2f}."
    ),
    "side_cannot_slide": QT_TRANSLATE_NOOP(
        "messages", "The side cannot be pulled in parallel: a side beside it runs in the same direction."
    ),
    "offset_too_far": QT_TRANSLATE_NOOP("messages", "The side would vanish when it is pulled by {distance:.2f} m."),
    "nothing_to_square": QT_TRANSLATE_NOOP("messages", "No two sides are nearly at right angles."),
    "shift_too_large": QT_TRANSLATE_NOOP(
        "messages", "A corner would have to move {shift:.2f} m; at most {most:.2f} m are allowed."
    ),
    "tolerance_not_positive": QT_TRANSLATE_NOOP("messages", "The distance must be a number above zero."),
    "nothing_to_simplify": QT_TRANSLATE_NOOP("messages", "No corner can be left out at this distance."),
    "hole_not_inside": QT_TRANSLATE_NOOP("messages", "The hole must lie inside the plot and not touch its boundary."),
    "no_hole_there": QT_TRANSLATE_NOOP("messages", "There is no hole there."),
    "one_part_only": QT_TRANSLATE_NOOP("messages", "The plot has one part only."),
    # what deserves a look
    "parents_differ": QT_TRANSLATE_NOOP("messages", "The plots differ in {field} ({values}); it stays empty."),
    "projects_differ": QT_TRANSLATE_NOOP("messages", "The plots serve {count} projects; the new plot serves none yet."),
    "planned_registration_left": QT_TRANSLATE_NOOP(
        "messages", "The plots {plots} have different planned registrations; the new plot has none yet."
    ),
}
