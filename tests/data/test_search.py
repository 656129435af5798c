"""One box finds plots, zones, projects, investors and commands, however they are typed."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.search import Entry, SearchIndex, folded

PLOTS = [Entry(f"plot:{n}", "plot", f"10-156-999-{n:03d}") for n in range(1, 130)]
NAMED = [
    Entry("plot:shieli", "plot", "10-154-999-012"),
    Entry("zone:city", "zone", "Қызылорда индустриялық аймағы", ("Индустриальная зона Кызылорда",)),
    Entry("project:brick", "project", "Кірпіш зауыты", ("Кирпичный завод", "кірпіш", "кирпич")),
    Entry("project:fibre", "project", "Шыны талшық өндірісі", ("Производство стекловолокна", "композит", "композиты")),
    Entry("project:glass", "project", "Шыны зауыты", ("Стекольный завод", "табақша шыны", "листовое стекло")),
    Entry("project:wool", "project", "Түйе жүнін өңдеу", ("Переработка верблюжьей шерсти",)),
    Entry("project:feed", "project", "Құрама жем", ("Комбикорм", "жём",)),
    Entry("party:eco", "party", "Ecoglass ЖШС", ("ТОО Ecoglass", "070140001234")),
    Entry("party:aral", "party", "Арал тұз ЖШС", ("ТОО Аралтуз",)),
    Entry("action:print_sheet", "command", "Парақты басып шығару", ("Print sheet",)),
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex([*NAMED, *PLOTS])


def keys(index: SearchIndex, text: str, limit: int = 8) -> Sequence[str]:
    return [hit.key for hit in index.find(text, limit)]


@pytest.mark.parametrize(
    "typed",
    ["10-156-999-012", "10156999012", "10 156 999 012", "10 156 999 12", "10:156:999:012", "156-999-012", "156 999 12"],
)
def test_a_plot_number_is_found_with_and_without_its_dashes_and_zeros(index: SearchIndex, typed: str) -> None:
    assert keys(index, typed)[0] == "plot:12"


@pytest.mark.parametrize("typed", ["012", "12", "999012", "999-012", "999 12"])
def test_the_end_of_a_number_finds_the_plots_that_end_so_and_no_others_before_them(
    index: SearchIndex, typed: str
) -> None:
    assert set(keys(index, typed)[:2]) == {"plot:12", "plot:shieli"}


def test_the_beginning_of_a_number_lists_its_plots_in_order(index: SearchIndex) -> None:
    assert keys(index, "10-156", 3) == ["plot:1", "plot:2", "plot:3"]
    assert keys(index, "10-154") == ["plot:shieli"]


def test_a_part_from_the_middle_of_a_number_is_found(index: SearchIndex) -> None:
    assert keys(index, "54999") == ["plot:shieli"]


def test_a_number_that_no_plot_has_finds_nothing_rather_than_a_like_one(index: SearchIndex) -> None:
    assert keys(index, "10-156-999-777") == []


def test_an_investor_is_found_by_the_business_number(index: SearchIndex) -> None:
    assert keys(index, "070140001234") == ["party:eco"]
    assert keys(index, "0701400") == ["party:eco"]


def test_numbers_of_foreign_registers_with_letters_are_found_too() -> None:
    index = SearchIndex([Entry("a", "plot", "HRV-335541-12/3"), Entry("b", "plot", "HRV-335541-12/4")])
    assert keys(index, "335541-12/4") == ["b"]
    assert keys(index, "hrv") == ["a", "b"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("кірпіш", "project:brick"), ("КИРПИЧ", "project:brick"), ("кирпиш", "project:brick"),
        ("кызылорда", "zone:city"), ("Қызылорда", "zone:city"), ("Qyzylorda", "zone:city"), ("Kyzylorda", "zone:city"),
        ("туйе жунин ондеу", "project:wool"), ("түйе жүнін өңдеу", "project:wool"), ("tüie jünin", "project:wool"),
        ("курама жем", "project:feed"), ("жём", "project:feed"), ("экогласс", "party:eco"), ("ecoglass", "party:eco"),
        ("арал туз", "party:aral"), ("shyny talshyq", "project:fibre"), ("шыны талшык", "project:fibre"),
        ("print", "action:print_sheet"), ("басып", "action:print_sheet"), ("верблюж", "project:wool"),
    ],
)  # fmt: skip
def test_letter_variants_and_latin_spellings_find_the_name(index: SearchIndex, typed: str, wanted: str) -> None:
    assert keys(index, typed)[0] == wanted


def test_latin_look_alikes_within_a_cyrillic_word_are_read_as_what_they_look_like(index: SearchIndex) -> None:
    latin_c, latin_o = "\x63", "\x6f"
    assert keys(index, f"{latin_c}текл{latin_o}волокн{latin_o}")[0] == "project:fibre"
    assert keys(index, "\x61\x70ал")[0] == "party:aral"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("rbhgbx", "project:brick"), ("r3hg3i", "project:brick"), ("cntrkj", "project:glass"),
        ("усщпдфыы", "party:eco"), ("зкште", "action:print_sheet"), ("fhfk", "party:aral"),
        ('"қө"ғ,өұұұөқ"ә', "plot:12"), ('ұұұөқ"ә', "plot:12"),
    ],
)  # fmt: skip
def test_what_was_typed_on_the_wrong_keyboard_layout_is_found(index: SearchIndex, typed: str, wanted: str) -> None:
    assert wanted in keys(index, typed)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("киприч", "project:brick"), ("кирпч", "project:brick"), ("кирррпич", "project:brick"),
        ("стеклаволакно", "project:fibre"), ("композыд", "project:fibre"), ("ecoglasz", "party:eco"),
        ("верблужей", "project:wool"), ("индустрльная", "zone:city"),
    ],
)  # fmt: skip
def test_a_typing_slip_is_forgiven(index: SearchIndex, typed: str, wanted: str) -> None:
    assert keys(index, typed)[0] == wanted


def test_three_letters_are_too_few_for_a_slip(index: SearchIndex) -> None:
    assert keys(index, "жюм") == []


def test_the_whole_name_comes_before_a_beginning_and_a_beginning_before_the_inside() -> None:
    index = SearchIndex(
        [
            Entry("inside", "project", "Агрокирпич"),
            Entry("word", "project", "Арал кирпич"),
            Entry("start", "project", "Кирпичный завод"),
            Entry("whole", "project", "Кирпич"),
        ]
    )
    assert keys(index, "кирпич") == ["whole", "start", "word", "inside"]


def test_a_word_that_is_there_is_not_drowned_in_words_that_are_like_it() -> None:
    index = SearchIndex([Entry("a", "project", "Цемент"), Entry("b", "project", "Клемент")])
    assert keys(index, "цемент") == ["a"]


def test_all_words_must_be_met_in_any_order_and_from_any_of_its_names(index: SearchIndex) -> None:
    assert keys(index, "завод кирпичный") == ["project:brick"]
    assert keys(index, "зауыты листовое") == ["project:glass"]
    assert keys(index, "кирпич верблюжья") == []


def test_equals_stand_plots_first_then_zones_projects_investors_and_commands() -> None:
    kinds = ("command", "party", "project", "zone", "plot")
    index = SearchIndex([Entry(kind, kind, "Арал") for kind in kinds])
    assert keys(index, "арал") == list(reversed(kinds))


def test_no_more_are_listed_than_asked_for_and_each_once(index: SearchIndex) -> None:
    assert len(keys(index, "1", 5)) == 5
    many = keys(index, "999", 50)
    assert len(many) == len(set(many)) == 50


@pytest.mark.parametrize("typed", ["", "   ", "-", "«»", "\n", "*", "ъ"])
def test_nothing_is_found_for_nothing(index: SearchIndex, typed: str) -> None:
    assert keys(index, typed) == []


def test_an_empty_register_can_be_searched() -> None:
    assert keys(SearchIndex([]), "завод") == []
    assert keys(SearchIndex([]), "12") == []


def test_among_a_hundred_thousand_plots_the_one_is_found() -> None:
    index = SearchIndex(
        [*NAMED, *(Entry(str(n), "plot", f"10-157-{n // 1000:03d}-{n % 1000:03d}") for n in range(10**5))]
    )
    assert keys(index, "10-157-098-012")[0] == "98012"
    assert keys(index, "98012")[0] == "98012"
    assert keys(index, "кирпч") == ["project:brick"]


def test_letters_with_the_same_sound_fold_to_one() -> None:
    assert folded("Ғәңқөүұһі") == folded("гаНкоУуХи")
    assert folded("Щётка «Ёлка»") == folded("щетка елка")
    assert folded("  10-156—999 ") == "10 156 999"


@given(st.lists(st.text(max_size=20), max_size=8), st.text(max_size=20), st.integers(1, 5))
def test_whatever_is_typed_the_best_come_first_and_nothing_breaks(names: list[str], typed: str, limit: int) -> None:
    index = SearchIndex([Entry(str(at), "project", name, (name[::-1],)) for at, name in enumerate(names)])
    hits = index.find(typed, limit)
    assert len(hits) <= limit
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@given(st.text(max_size=30))
def test_folded_words_stand_apart_by_one_space_whatever_the_text(text: str) -> None:
    once = folded(text)
    assert once.split() == [word for word in once.split(" ") if once]


@given(st.text("абвгдеәғқңөұүһі АБВ-1234", min_size=1, max_size=12))
def test_a_name_finds_itself(name: str) -> None:
    hits = SearchIndex([Entry("it", "project", name), Entry("other", "party", "Басқа")]).find(name, 2)
    assert not folded(name) or hits[0].key == "it"
