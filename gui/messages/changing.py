"""What the tools say that move, turn, scale, reshape and pull: the status line, words on the map, refusals."""

from gui.messages.marking import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "hint_change_pick": QT_TRANSLATE_NOOP("messages", "Click the plot that is to change. Esc: leave."),
    # move
    "hint_move_0": QT_TRANSLATE_NOOP(
        "messages",
        "Click the base point, or drag. Or type dX;dY or a length. Arrows: 0,1 m, with Shift 1 m. U: neighbours stay. Esc: leave.",
    ),
    "hint_move_1": QT_TRANSLATE_NOOP(
        "messages", "Click where the base point goes. Or type dX;dY, X Y or a length. Shift: along the grid. Esc: back."
    ),
    "hint_move_1_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Click where the base point goes. {count} neighbours go along, U lets them stay. Or type dX;dY, X Y or a length. Esc: back.",
    ),
    "hint_move_typing": QT_TRANSLATE_NOOP(
        "messages", "How far: dX;dY, or a length, Tab: azimuth; or the place: X Y. Enter moves. Esc: drop it."
    ),
    "label_total_shift": QT_TRANSLATE_NOOP("messages", "dX {north}  dY {east}  {length} m"),
    "place_too_far": QT_TRANSLATE_NOOP(
        "messages", "X {at[1]:.0f}, Y {at[0]:.0f} is on no map of the region; nothing was changed."
    ),
    # rotate
    "hint_rotate_0": QT_TRANSLATE_NOOP(
        "messages", "Turn: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave."
    ),
    "hint_rotate_1": QT_TRANSLATE_NOOP(
        "messages", "Click the direction to turn from. Or type the angle, clockwise. Backspace, Esc: back."
    ),
    "hint_rotate_2": QT_TRANSLATE_NOOP(
        "messages", "Click the new direction. Or type the angle; Tab: new azimuth. Shift: steps of 15°. Esc: back."
    ),
    "hint_rotate_2_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Click the new direction. {count} neighbours go along, U lets them stay. Or type the angle; Tab: new azimuth. Esc: back.",
    ),
    "hint_rotate_typing": QT_TRANSLATE_NOOP(
        "messages", "Angle clockwise, 12,5 or 12 30 00, with a minus the other way. Enter turns. Esc: drop it."
    ),
    "typed_turn": QT_TRANSLATE_NOOP("messages", "Turn by"),
    "label_azimuth_turn": QT_TRANSLATE_NOOP("messages", "turned by {turn}"),
    "label_azimuth_now": QT_TRANSLATE_NOOP("messages", "direction {azimuth}"),
    # scale
    "hint_scale_0": QT_TRANSLATE_NOOP(
        "messages", "Scale: click the point that stays, or type its X Y. U: neighbours stay. Esc: leave."
    ),
    "hint_scale_1": QT_TRANSLATE_NOOP(
        "messages", "Type the factor, such as 1,25. Or click the end of a length from the fixed point. Esc: back."
    ),
    "hint_scale_2": QT_TRANSLATE_NOOP(
        "messages",
        "Click how long it becomes. Or type the factor; Tab: the new length. Backspace: one back. Esc: back.",
    ),
    "hint_scale_2_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Click how long it becomes. {count} neighbours go along, U lets them stay. Or type the factor; Tab: the new length.",
    ),
    "hint_scale_typing": QT_TRANSLATE_NOOP(
        "messages", "A number above zero: below 1 smaller, above 1 larger. Enter does it. Esc: drop it."
    ),
    "typed_factor": QT_TRANSLATE_NOOP("messages", "Factor"),
    "label_total_factor": QT_TRANSLATE_NOOP("messages", "× {factor}"),
    "factor_not_positive": QT_TRANSLATE_NOOP("messages", "The factor must be a number above zero."),
    # reshape
    "hint_reshape_0": QT_TRANSLATE_NOOP(
        "messages", "New boundary: click where the line begins on the boundary. U: neighbours stay. Esc: leave."
    ),
    "hint_reshape_1": QT_TRANSLATE_NOOP(
        "messages",
        "Click on to the boundary. Enter or double click: change it. Shift: right angle. Backspace: one back. Esc: clear.",
    ),
    "hint_reshape_1_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Enter or double click: change the boundary. {count} neighbours go along, U lets them stay. Backspace: one back. Esc: clear.",
    ),
    "menu_reshape_here": QT_TRANSLATE_NOOP("messages", "Boundary along this line"),
    "label_area_change": QT_TRANSLATE_NOOP("messages", "{before} → {after} m² ({difference})"),
    # offset
    "hint_offset_0": QT_TRANSLATE_NOOP(
        "messages",
        "Press on a side and pull, or click it. Or point at it and type the metres. U: neighbours stay. Esc: leave.",
    ),
    "hint_offset_1": QT_TRANSLATE_NOOP(
        "messages",
        "Let go or click where the side goes. Or type the metres: minus is inwards. Ctrl: no snapping. Esc: back.",
    ),
    "hint_offset_1_shared": QT_TRANSLATE_NOOP(
        "messages",
        "Let go or click where the side goes. {count} neighbours go along, U lets them stay. Or type the metres. Esc: back.",
    ),
    "hint_offset_typing": QT_TRANSLATE_NOOP(
        "messages", "Metres outwards, with a minus inwards. Enter pulls the side. Esc: drop it."
    ),
    "typed_pull": QT_TRANSLATE_NOOP("messages", "Outwards, m"),
    "label_total_pull": QT_TRANSLATE_NOOP("messages", "{length} m"),
    "offset_needs_side": QT_TRANSLATE_NOOP("messages", "Point at a side first: the metres are about it."),
}
