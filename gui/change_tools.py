"""The tools that change the shape of plots, as lines of the toolbar's menu; a new one of the kind is one line more."""

from gui.i18n import translate
from gui.map.tool_button import ToolEntry


def change_shape(reason: str | None) -> ToolEntry:
    """The button of the group; ``reason`` says why nothing can be changed."""
    return ToolEntry(
        "change_shape",
        "change_shape",
        translate("Tools", "Change the shape"),
        reason,
        members=(
            ToolEntry("move", "move", translate("Tools", "Move"), reason, "M"),
            ToolEntry("rotate", "rotate", translate("Tools", "Turn"), reason, "R"),
            ToolEntry("scale", "scale", translate("Tools", "Scale"), reason, "S"),
            ToolEntry("reshape", "reshape", translate("Tools", "Boundary along a line"), reason, "W"),
            ToolEntry("offset", "offset", translate("Tools", "Pull a side"), reason, "O"),
            ToolEntry("square_up", "square_up", translate("Actions", "Square up"), reason, "Q"),
            ToolEntry("simplify", "simplify", translate("Actions", "Simplify"), reason),
            ToolEntry("cut_hole", "cut_hole", translate("Actions", "Cut a hole"), reason),
            ToolEntry("fill_hole", "fill_hole", translate("Actions", "Fill a hole"), reason),
        ),
    )
