"""How `split` and `merge` answer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gui.commands.context import Context

if TYPE_CHECKING:
    from data.acts.succession import Succession
    from data.model import Plot


def tell(plan: "Succession", as_json: bool, context: Context) -> int:
    """Parents, children and areas; what deserves a look goes beside it."""
    parents, children = _numbers(plan.parents), _numbers(plan.children)
    for code, facts in plan.doubts:
        context.note(context.sentence(code, **facts))
    if as_json:
        areas = {"area_before_m2": round(plan.area_before_m2, 4), "area_after_m2": round(plan.area_after_m2, 4)}
        context.json({"parents": parents, "children": children, **areas, "edit": plan.edit.id})
        return 0
    text = context.translate("Commands", "{name}: {parents} → {children}, {before} m² before, {after} m² after")
    context.say(
        text.format(
            name=context.edit_name(plan.edit.name),
            parents=", ".join(parents),
            children=", ".join(children),
            before=context.number(plan.area_before_m2, 2),
            after=context.number(plan.area_after_m2, 2),
        )
    )
    return 0


def _numbers(plots: Iterable["Plot"]) -> list[str]:
    """The number of each plot, its id where it has none."""
    return [plot.cadastral_no or plot.id for plot in plots]
