"""An index that was changed finds what one that is built anew finds."""

from hypothesis import given
from hypothesis import strategies as st

from data.living_index import LivingIndex
from data.paper_index import PaperIndex
from data.search import Entry, SearchIndex

WORDS = st.sampled_from(["шыны", "талшық", "кірпіш", "зауыты", "түйе", "жүні", "цемент", "Арал", "Шиелі"])
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
KEYS = st.sampled_from([f"k{n}" for n in range(12)])


def entry(key: str, name: str) -> Entry:
    return Entry(key, "project", name)


@given(st.dictionaries(KEYS, NAMES), st.dictionaries(KEYS, st.none() | NAMES), NAMES)
def test_a_changed_index_finds_what_a_new_one_finds(first, changes, text):
    index = LivingIndex(entry(key, name) for key, name in first.items())
    index.change({key: None if name is None else entry(key, name) for key, name in changes.items()})
    now = {key: name for key, name in (first | changes).items() if name is not None}
    anew = SearchIndex(entry(key, name) for key, name in now.items()).find(text, 50)
    found = index.find(text, 50)
    exact = {hit.key: hit.score for hit in anew if hit.score > 80}
    assert {hit.key: hit.score for hit in found if hit.score > 80} == exact
    assert {hit.key for hit in found} <= now.keys()


def test_an_index_that_has_changed_much_says_that_it_is_worn():
    index = LivingIndex([])
    index.change({f"k{n}": entry(f"k{n}", "шыны") for n in range(301)})
    assert index.worn


def test_a_paper_is_found_by_its_number_whole_before_its_beginning_before_its_inside():
    papers = PaperIndex([(1, "№ 112-34/5"), (2, "112"), (3, "7-112"), (4, "11")])
    assert [fid for fid, _ in papers.find("112", 8)] == [2, 1, 3]
    assert papers.find("112 34 5", 8) == [(1, 100.0)]
    assert papers.find("акт", 8) == []


def test_a_paper_with_another_number_is_found_by_the_new_one():
    papers = PaperIndex([(1, "112")])
    papers.change({"a" * 32: "225-қ", "b" * 32: None})
    assert [key for key, _ in papers.find("225", 8)] == ["a" * 32]
    assert papers.changed("b" * 32)
