"""Cadastral numbers in all spellings, and the numbers of persons and companies with their check digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.identifiers import (
    cadastral_number,
    check_digit,
    district_doubts,
    is_person_number,
    kato_doubts,
    normal_number,
    number_doubts,
    person_doubts,
    person_kind,
    person_number,
)
from data.lists import names, with_rows
from data.model import ListEntry

COMPANIES = [
    "081140000436", "020540003431", "000140002217", "940140000385", "971240001315", "020240000555", "941240000193",
    "160440007161", "970740000838", "980640000093", "970240000816",
]  # fmt: skip
PERSONS = ["791028302728", "061211600012"]

part = st.integers(0, 999).map("{:03}".format)
plots = st.integers(0, 99999).map("{:03}".format)


@pytest.mark.parametrize(
    "written",
    [
        "10-156-999-001", "10:156:999:001", "10156999001", "10 156 999 001", " 10-156-999-001 ", "10 - 156 - 999 - 001",
        "10‐156‑999–001", "10—156−999―001", "10\u00a0156\u00a0999\u00a0001", "10-156:999 001",
    ],
)  # fmt: skip
def test_a_number_is_the_same_however_it_is_written(written):
    assert normal_number(written) == "10-156-999-001"


@given(part, part, plots, st.sampled_from(["-", ":", " ", ""]), st.integers(10, 99))
def test_every_number_comes_back_from_every_spelling(district, quarter, plot, mark, region):
    number = cadastral_number(mark.join((str(region), district, quarter, plot)))
    assert (number.region, number.district, number.quarter, number.plot) == (str(region), district, quarter, plot)
    assert str(number) == f"{region}-{district}-{quarter}-{plot}"
    assert (number.district_code, number.quarter_code) == (f"{region}-{district}", f"{region}-{district}-{quarter}")


@pytest.mark.parametrize(
    "written", ["10-156-999-01", "1-156-999-001", "10-156-999", "жоқ", "10-156-999-00a", "１０１５６９９９００１"]
)
def test_what_is_no_such_number_stays_as_it_was_typed(written):
    assert cadastral_number(written) is None
    assert normal_number(f" {written} ") == written
    assert [code for code, _ in number_doubts(written)] == ["number_format"]


def test_doubts_about_a_number_are_named_and_never_forbid_it():
    assert number_doubts(None) == number_doubts("  ") == [("no_number", {})]
    assert number_doubts("10-156-999-001", "10-156") == number_doubts("10-156-999-001") == []
    assert number_doubts("10154999001", "10-156")[0][0] == "other_district"
    assert number_doubts("21-318-999-001")[0] == (
        "unknown_district",
        {"number": "21-318-999-001", "district": "21-318"},
    )
    assert list(names("district")) == [f"10-{code}" for code in (147, 148, 149, 150, 151, 153, 154, 155, 156)]
    assert all(name.kk and name.ru and name.en for name in names("district").values())
    assert normal_number("  ") is None


@pytest.mark.parametrize("number", COMPANIES + PERSONS)
def test_real_numbers_pass(number):
    assert is_person_number(number)
    assert person_kind(number) == ("bin" if number in COMPANIES else "iin")
    assert person_doubts(f" {number[:6]} {number[6:]} ") == []


def by_the_decree(eleven):
    """The check digit as the decree says it, written out."""
    rest = sum(int(eleven[n]) * (n + 1) for n in range(11)) % 11
    if rest == 10:
        rest = sum(int(eleven[n]) * ((n + 2) % 11 + 1) for n in range(11)) % 11
    return None if rest == 10 else rest


@given(st.text("0123456789", min_size=11, max_size=11))
def test_the_check_digit_is_that_of_the_decree(eleven):
    assert check_digit(eleven) == by_the_decree(eleven)


@pytest.mark.parametrize("number", COMPANIES + PERSONS)
def test_a_wrong_check_digit_is_always_found_and_another_wrong_digit_nearly_always(number):
    """Nearly: the weight of the eleventh digit is eleven, and in the second pass others fall together."""
    assert not any(is_person_number(number[:11] + digit) for digit in set("0123456789") - {number[11]})
    changed = [
        number[:place] + digit + number[place + 1 :]
        for place in range(10)
        for digit in set("0123456789") - {number[place]}
    ]
    assert sum(is_person_number(one) for one in changed) <= 0.15 * len(changed)


def test_a_wrong_check_digit_and_other_texts_are_doubtful():
    assert check_digit("13054001618") == 9
    assert person_doubts("130540016185") == [("person_number_check", {"number": "130540016185", "digit": 9})]
    for written in (
        "0811400004",
        "0811400004366",
        "08114000043a",
        "٠٨١١٤٠٠٠٠٤٣٦",
        "０８１１４００００４３６",
        "000070000000",
    ):
        assert person_doubts(written)[0][0] == "person_number_format"
    assert person_doubts(None) == person_doubts(" - ") == []
    assert person_number("0811 4000-0436") == "081140000436"


def test_codes_of_districts_and_kato_are_doubtful_by_form_or_by_the_list_of_the_office():
    assert district_doubts(None) == district_doubts(" 10-156 ") == kato_doubts("433200000") == kato_doubts("") == []
    for code in ("10156", "10-15", "١٠-١٥٦", "10-156-999"):
        assert district_doubts(code) == [("district_format", {"written": code})]
    for code in ("4332", "43320000a", "４３３２０００００"):
        assert kato_doubts(code) == [("kato_format", {"written": code})]
    assert kato_doubts("439999999") == [("unknown_code", {"written": "439999999"})]
    assert district_doubts("21-318") == [("unknown_code", {"written": "21-318"})]
    own = with_rows([ListEntry(list="district", key="21-318", name_kk="Есіл", name_ru="", name_en="", hidden=True)])
    assert district_doubts("21-318", own) == number_doubts("21-318-999-001", None, own) == []
