"""What a sheet was asked for, and how that is kept in the PDF so that the sheet can be composed again."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from gis.errors import TelimError
from gui.i18n import LANGUAGES


@dataclass(frozen=True, slots=True)
class Order:
    """Scale None means the largest round one that fits."""

    scale: int | None = None
    paper: str = "A4"
    landscape: bool = False
    languages: tuple[str, ...] = ("kk", "ru")
    who: str | None = None
    today: date = date(1970, 1, 1)
    kind: str = "plan"

    def __post_init__(self) -> None:
        if not self.languages or any(language not in LANGUAGES for language in self.languages):
            raise TelimError("unknown_language", languages="+".join(self.languages))


def recipe(order: Order, plot_id: str, number: str | None, scale: int) -> dict[str, Any]:
    """Plain values for the PDF."""
    values = asdict(replace(order, scale=scale))
    plain = {"languages": "+".join(order.languages), "today": order.today.isoformat()}
    return {**values, **plain, "plot": plot_id, "number": number}


def from_recipe(values: dict[str, Any]) -> Order:
    """The order of a recipe; KeyError or ValueError where it is none."""
    return Order(
        scale=int(values["scale"]),
        paper=str(values["paper"]),
        landscape=bool(values["landscape"]),
        languages=tuple(str(values["languages"]).split("+")),
        who=values["who"],
        today=date.fromisoformat(values["today"]),
        kind=str(values["kind"]),
    )
