"""The last step of composing: the check sum is put into its place."""

from dataclasses import replace

from gui.sheets.check_sum import BLANK, check_sum
from gui.sheets.sheet import Page, Text


def sealed(page: Page) -> Page:
    """The page with the check sum of its own words."""
    made = check_sum(text.text for text in page.texts)
    items = (replace(i, text=made) if isinstance(i, Text) and i.text == BLANK else i for i in page.items)
    return replace(page, items=tuple(items))
