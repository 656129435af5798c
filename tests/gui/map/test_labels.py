"""Words on the map yield to each other."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from gui.map.labels import Label, Room, box_of, placed

labels = st.lists(
    st.builds(
        Label,
        text=st.text("0123456789-", min_size=1, max_size=13),
        x=st.floats(0, 500),
        y=st.floats(0, 300),
        size=st.floats(8, 20),
        colour=st.just("#000000"),
        halo=st.just(""),
        rank=st.floats(0, 100),
        angle=st.sampled_from([0.0, 30.0, -75.0]),
    ),
    max_size=40,
)


def width_of(label: Label) -> float:
    return len(label.text) * label.size * 0.6


@given(labels)
def test_no_two_words_overlap(wanted: list[Label]) -> None:
    shown = placed(wanted, width_of, Room(), 2.0)
    boxes = [box_of(label, width_of(label), 2.0) for label in shown]
    for a, b in combinations(boxes, 2):
        assert a[0] >= b[2] or b[0] >= a[2] or a[1] >= b[3] or b[1] >= a[3]


@given(labels)
def test_a_word_is_left_out_only_for_a_more_important_one(wanted: list[Label]) -> None:
    shown = placed(wanted, width_of, Room(), 2.0)
    for label in wanted:
        if label in shown:
            continue
        box = box_of(label, width_of(label), 2.0)
        others = [(box_of(one, width_of(one), 2.0), one.rank) for one in shown]
        assert any(
            box[0] < o[2] and o[0] < box[2] and box[1] < o[3] and o[1] < box[3] and rank <= label.rank
            for o, rank in others
        )


def test_words_far_apart_are_all_shown() -> None:
    wanted = [Label("012", 50.0 * k, 40.0 * k, 12.0, "#000000", "", float(k)) for k in range(20)]
    assert len(placed(wanted, width_of, Room(), 2.0)) == 20
