"""The due days for a calendar, read by another reader of iCalendar than the one that wrote them."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from data.acts.advance_stage import finish_stage
from data.acts.new_plot import new_plot
from data.model import Plot, Stage
from data.reports.report_file import write_report
from data.store.open import create_register
from gis.errors import TelimError
from gui.report_words import say_in


def entries(path):
    """UID -> (day, summary), by unfolding lines ourselves."""
    lines = path.read_bytes().decode("utf-8").replace("\r\n ", "").split("\r\n")
    found, at = {}, {}
    for line in lines:
        if line == "BEGIN:VEVENT":
            at = {}
        elif line == "END:VEVENT":
            found[at["UID"]] = (date.fromisoformat(at["DTSTART;VALUE=DATE"]), at["SUMMARY"])
        elif ":" in line:
            name, _, value = line.partition(":")
            at.setdefault(name, value)
    return found


def test_every_stage_under_way_has_its_day(register, tmp_path):
    write_report(register, tmp_path / "due.ics", say_in("kk"), "kk")
    found = entries(tmp_path / "due.ics")
    wanted = {
        f"stage-{case.stage_id}@telim": case.due
        for case in register.cases() if case.stage_status == "in_progress" and case.due
    }  # fmt: skip
    assert wanted
    assert {key: found[key][0] for key in wanted} == wanted
    assert {key for key in found if key.startswith("stage-")} == set(wanted)


def test_lines_are_folded_at_75_octets_and_the_file_is_read_by_the_standard(register, tmp_path):
    write_report(register, tmp_path / "due.ics", say_in("kk"), "kk")
    raw = (tmp_path / "due.ics").read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert len(Calendar.from_ical(raw).walk("VEVENT")) == len(entries(tmp_path / "due.ics"))


def test_an_entry_keeps_its_identity_when_the_file_is_written_again(register, tmp_path):
    case = next(one for one in register.cases() if one.stage_status == "in_progress" and one.due)
    write_report(register, tmp_path / "a.ics", say_in("ru"), "ru")
    write_report(register, tmp_path / "b.ics", say_in("ru"), "ru")
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()
    register.apply(finish_stage(register, register.get(Stage, case.stage_id), register.today))
    write_report(register, tmp_path / "b.ics", say_in("ru"), "ru")
    before, after = entries(tmp_path / "a.ics"), entries(tmp_path / "b.ics")
    assert f"stage-{case.stage_id}@telim" in before.keys() - after.keys()
    kept = before.keys() & after.keys()
    assert kept
    assert all(before[key] == after[key] for key in kept)


def test_a_right_that_ends_is_in_the_calendar(register, tmp_path):
    write_report(register, tmp_path / "due.ics", say_in("ru"), "ru")
    found = entries(tmp_path / "due.ics")
    ends = {
        f"right-{one.plot_id}@telim": one.right_until
        for one in register.cases()
        if one.registered_on and one.right_until
    }
    assert ends
    assert {key: found[key][0] for key in ends} == ends


def test_where_nothing_is_due_no_file_is_written(tmp_path):
    register = create_register(":memory:", today=date(2026, 11, 23))
    register.apply(new_plot(register, None, [(0, 0), (100, 0), (100, 100), (0, 100)]))
    with pytest.raises(TelimError) as caught:
        write_report(register, tmp_path / "due.ics", say_in("ru"), "ru", plots=register.all(Plot))
    assert caught.value.code == "nothing_due"
    assert not (tmp_path / "due.ics").exists()
    register.close()


def test_the_two_months_end_on_a_day_after_the_application(register, tmp_path):
    write_report(register, tmp_path / "due.ics", say_in("ru"), "ru")
    totals = {key: day for key, (day, _) in entries(tmp_path / "due.ics").items() if key.startswith("total-")}
    opened = {f"total-{case.registration_id}@telim": case.opened_on for case in register.cases()}
    assert totals
    assert all(day >= opened[key] + timedelta(days=59) for key, day in totals.items())
