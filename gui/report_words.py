"""The words of a report in one language, whatever the program itself speaks."""

from collections.abc import Callable

from gui.i18n import words
from gui.messages import sentence

STATUS = {
    "status_free": "Free",
    "status_planned": "Planned",
    "status_in_progress": "In registration",
    "status_returned": "Returned for correction",
    "status_suspended": "Suspended",
    "status_refused": "Refused",
    "status_registered": "Registered",
    "status_terminated": "Right terminated",
}
STAGE_STATUS = {
    "stage_status_planned": "planned",
    "stage_status_in_progress": "in progress",
    "stage_status_done": "done",
    "stage_status_returned": "returned for correction",
    "stage_status_suspended": "suspended",
    "stage_status_refused": "refused",
    "stage_status_not_required": "not required",
}
"""Codes whose words the window has already, in the contexts Status and StageStatus."""


def say_in(language: str) -> Callable[..., str]:
    """A function of code and facts that speaks kk, ru or en."""
    translate = words(language)

    def say(code: str, **facts: object) -> str:
        if code in STATUS:
            return translate("Status", STATUS[code])
        if code in STAGE_STATUS:
            return translate("StageStatus", STAGE_STATUS[code])
        return sentence(code, translate, **facts)

    return say
