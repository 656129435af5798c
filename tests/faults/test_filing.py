"""The power fails, or the disk is full, while a paper is filed: it is there whole, or not at all."""

import os
import shutil
from pathlib import Path

from data.acts.attach_document import attach_documents, bytes_of
from data.model import Document, Plot
from data.papers.read import paper_of
from data.store.open import open_register
from tests.faults import kills
from tests.faults.clerk import TODAY, USER
from tests.faults.deeds import dice, sound
from tests.faults.disk import small_disk, small_files
from tests.faults.kills import new_land


def file_and_kill(path: Path, seed: int, seconds: float | None, under: tuple[str, ...] = ()) -> list[list]:
    """What the program said that files papers until it is killed, or to its end."""
    return kills.work_and_kill([path, seed], seconds, under, program="tests.faults.filing")


def check(path: Path, said: list[list]) -> int:
    """Every paper that was confirmed is there with its bytes, and no bytes are there that no paper names."""
    confirmed = [line[1] for line in said if line[0] == "done"]
    announced = [line[1] for line in said if line[0] == "about"]
    register = open_register(path, today=TODAY, user=USER)
    stand = [paper.attachment for paper in register.all(Document)]
    assert stand in (confirmed, announced), "what was confirmed, and at most the one that was just being filed"
    assert register.faulty_attachments() == frozenset()
    with register.database.read() as connection:
        kept = {row[0] for row in connection.exec_driver_sql("SELECT hash FROM attachment").all()}
    assert kept == set(stand)
    register.close()
    assert sound(path) == "ok"
    return len(confirmed)


def test_kills_while_papers_are_filed_leave_whole_papers_only(tmp_path: Path) -> None:
    template, chance = new_land(tmp_path), dice(21)
    confirmed = 0
    for turn in range(10):
        path = Path(shutil.copy(template, tmp_path / f"papers{turn}.gpkg"))
        confirmed += check(path, file_and_kill(path, turn, chance.uniform(0.0, 0.6)))
        path.unlink()
    assert confirmed > 10


def test_a_full_disk_takes_no_half_paper_and_with_room_again_the_next_one_is_filed(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 12_288) as disk:
        path = new_land(disk or tmp_path)
        under = () if disk is not None else small_files(path.stat().st_size + 8_000_000)
        said = file_and_kill(path, 5, None, under)
        assert said[-1] == ["refused", "disk_full"]
        assert check(path, [line for line in said if line[0] != "refused"]) > 0
        register = open_register(path, today=TODAY, user=USER)
        small = paper_of("кіші.pdf", b"%PDF-1.4")
        made = attach_documents(register, "plot", register.all(Plot)[0].id, [small])
        register.apply(made, attachments=bytes_of([small]))
        assert register.attachment(small.hash) == small.data
        register.close()
        assert not os.path.exists(f"{path}-journal")
