"""Whom a clerk may be writing twice, and which phones and addresses look strange."""

import pytest

from data.contacts import email_doubts, phone_doubts
from data.duplicates import PartyIndex, bare_name
from data.model import Party

ARAL = Party(name_kk="«Арал талшық» ЖШС", name_ru="ТОО «Арал талшык»", number="081140000436")
UZAQ = Party(name_kk="«Ұзақов» ЖК", name_ru="ИП «Узаков»", kind="sole_proprietor")


@pytest.mark.parametrize(
    "name", ["Арал талшық", "ТОО Арал талшық", "«АРАЛ  ТАЛШЫҚ» жшс", "Aral talshyq LLP", 'АО "Арал талшык"']
)
def test_one_name_in_other_letters_and_another_legal_form_is_found(name):
    assert [(one.party, one.by) for one in PartyIndex([UZAQ, ARAL]).alike(None, [name])] == [(ARAL, "name")]


def test_the_same_number_comes_before_the_same_name_and_a_record_is_not_like_itself():
    found = PartyIndex([UZAQ, ARAL]).alike("0811 4000-0436", ["Ұзақов"])
    assert [(one.party, one.by) for one in found] == [(ARAL, "number"), (UZAQ, "name")]
    assert PartyIndex([ARAL]).alike("081140000436", ["Арал талшық"], but=ARAL.id) == []
    assert PartyIndex([ARAL, UZAQ]).alike(None, ["", None]) == []
    assert PartyIndex([ARAL, UZAQ]).alike(None, ["ЖШС"]) == [], "a legal form alone is no name"
    assert bare_name("ЖШС") == ""


@pytest.mark.parametrize(
    "phone", ["+7 (724) 227-00-00", "87242270000", "27-00-00", "+7 701 123 45 67, 8 724 2 27 00 00", None, ""]
)
def test_usual_phones_are_not_doubtful(phone):
    assert phone_doubts(phone) == []


@pytest.mark.parametrize(
    ("phone", "code"), [("қоңырау", "phone_format"), ("12", "phone_length"), ("19876543210", "phone_country")]
)
def test_strange_phones_are(phone, code):
    assert [one for one, _ in phone_doubts(phone)] == [code]


def test_an_address_without_a_place_is_doubtful():
    assert email_doubts("office@aral.kz; info@qyzylorda.gov.kz") == []
    assert [facts["email"] for _, facts in email_doubts("office@aral, жоқ")] == ["office@aral", "жоқ"]
