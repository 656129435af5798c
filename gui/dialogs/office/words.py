"""The words of the office settings that stand on several pages."""

from gui.i18n import translate
from gui.widgets import wording

LISTS = (
    "category",
    "right",
    "party_kind",
    "zone_kind",
    "project_state",
    "fact",
    "paper",
    "ended_why",
    "acceptance_reason",
    "restriction_kind",
    "nature",
    "subject",
    "context_kind",
)
"""The lists of the page Lists, in the order in which an office needs them."""


def list_title(list_name: str) -> str:
    """What a list is called."""
    words = {
        "category": translate("OfficeLists", "Land categories"),
        "right": translate("OfficeLists", "Rights"),
        "party_kind": translate("OfficeLists", "Kinds of investors"),
        "zone_kind": translate("OfficeLists", "Kinds of zones"),
        "project_state": translate("OfficeLists", "States of projects"),
        "fact": translate("OfficeLists", "Figures and units"),
        "paper": translate("OfficeLists", "Kinds of papers"),
        "ended_why": translate("OfficeLists", "Why a right has ended"),
        "acceptance_reason": translate("OfficeLists", "Why a remark is accepted"),
        "restriction_kind": translate("OfficeLists", "Kinds of protection strips"),
        "nature": translate("OfficeLists", "Planned and actual"),
        "subject": translate("OfficeLists", "What a figure is about"),
        "context_kind": translate("OfficeLists", "Kinds of reference shapes"),
        "district": translate("OfficeLists", "Districts of the cadastre"),
        "kato": translate("OfficeLists", "KATO codes"),
    }
    return words.get(list_name, list_name)


def languages() -> tuple[tuple[str, str], ...]:
    """The three languages of a name, by their own names."""
    return (
        ("kk", translate("OfficeLists", "In Kazakh")),
        ("ru", translate("OfficeLists", "In Russian")),
        ("en", translate("OfficeLists", "In English")),
    )


def working_days(days: int | None) -> str:
    """A limit: "10 working days", or that no day is fixed."""
    if days is None:
        return translate("OfficeTracks", "no fixed limit")
    return translate("OfficeTracks", "%n working days", "", days)


def shown_name(text: str) -> str:
    """A name as lists show it."""
    return wording.capital(text) or wording.DASH
