"""What a spreadsheet gets from the clipboard: numbers as numbers, numbers of plots as text, and no formula."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale

from gui.i18n import locale_of
from gui.tables import column as make
from gui.tables.copying import as_html, as_text, harmless, table_data
from gui.tables.rows import Rows


class Party(NamedTuple):
    """A small row."""

    id: str
    name: str | None
    area: float | None


COLUMNS = (
    make.words("id", "БСН", lambda row: row.id),
    make.words("name", "Атауы", lambda row: row.name),
    make.number("area", "га", lambda row: row.area, 4),
)


@pytest.fixture
def rows():
    QLocale.setDefault(locale_of("kk"))
    parties = [Party("081140000436", '=HYPERLINK("a")', 1234.5), Party("020540003431", "Шыны\tзауыты\n«А»", None)]
    yield Rows(COLUMNS, parties, lambda row: row.id)
    QLocale.setDefault(QLocale("en_GB"))


def test_plain_text_has_a_head_line_tabs_decimal_comma_and_one_line_a_row(rows):
    assert as_text(rows, [0, 1], COLUMNS).split("\n") == [
        "БСН\tАтауы\tга",
        '081140000436\t\'=HYPERLINK("a")\t1234,5',
        "020540003431\tШыны зауыты «А»\t",
    ]


def test_the_html_says_that_a_bin_is_text_and_hectares_are_a_number(rows):
    html = as_html(rows, [0], COLUMNS)
    assert "<td style=\"mso-number-format:'\\@'\">081140000436</td>" in html
    assert 'x:num="1234.5"' in html
    assert "&#x27;=HYPERLINK(&quot;a&quot;)" in html


def test_both_forms_stand_on_the_clipboard(rows):
    data = table_data(as_text(rows, [0], COLUMNS), as_html(rows, [0], COLUMNS))
    assert data.text().startswith("БСН\t")
    assert data.hasHtml()


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-2+3", "@SUM(A1)", "  =1", "\t=cmd|' /C calc'!A0"])
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(text):
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["+7 7242 27-00-00", "10-156-999-001", "Шыны зауыты", "№ 5-қ", ""])
def test_telephones_numbers_and_words_stay_as_they_are(text):
    assert harmless(text) == text
