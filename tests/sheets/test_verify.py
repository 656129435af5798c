"""A sheet is right or it is not: what the verification must see, and what it must not invent."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import shapely
from shapely import MultiPolygon, Polygon

from data.edit import edit, update
from data.model import Plot
from data.register import Register
from gis.errors import TelimError
from gui.i18n import words
from gui.messages import sentences
from gui.sheets.export import write_sheet
from gui.sheets.findings import problem_sentence
from gui.sheets.report import VerifyReport
from gui.sheets.verify import verify_pdf
from tests.sheets import tampering as spoil
from tests.sheets.land import CITY, MIDDLE, TODAY, plot


def codes(report: VerifyReport) -> set[str]:
    return {problem.code for problem in report.problems}


def test_an_untouched_sheet_is_right_with_and_without_its_register(plan: Path, register: Register) -> None:
    for report in (verify_pdf(plan), verify_pdf(plan, register)):
        assert report.ok, report.problems
        assert report.fonts_embedded
        assert report.text_ok
        assert report.raster_images == 0
        assert not report.problems


def test_the_report_is_the_json_of_the_contract(plan: Path, register: Register) -> None:
    made = json.loads(json.dumps(verify_pdf(plan, register).to_json()))
    assert list(made) == ["ok", "pages", "fonts_embedded", "text_ok", "raster_images", "problems"]
    (page,) = made["pages"]
    assert page.pop("scale_error_mm") <= 0.05
    assert 0 <= page.pop("corner_error_m") <= 0.0071
    assert page == {"page": 1, "kind": "plan", "paper": "A4", "scale": 1000, "crs": "EPSG:10945",
                    "plots": ["10-156-999-002"]}  # fmt: skip
    assert verify_pdf(plan).pages[0].corner_error_m is None


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_corner_moved_by_a_fifth_of_a_millimetre_is_found(plan: Path, register: Register, number: int) -> None:
    spoil.operators(plan, spoil.move_corner(number, 0.2))
    for report in (verify_pdf(plan), verify_pdf(plan, register)):
        assert not report.ok
        moved = [problem for problem in report.problems if problem.code == "corner_moved"]
        assert moved[0].facts["number"] == number
        assert moved[0].facts["mm"] == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("factor", [1.002, 0.998])
@pytest.mark.parametrize("way", [spoil.scale_outline, spoil.scale_page])
def test_a_scale_that_errs_by_two_thousandths_is_found(plan: Path, factor: float, way) -> None:
    spoil.operators(plan, way(factor))
    report = verify_pdf(plan)
    assert not report.ok
    assert "scale_differs" in codes(report)
    assert report.pages[0].scale_error_mm == pytest.approx(0.002 * 112.8, abs=0.03)


def test_two_swapped_rows_of_the_table_are_found(plan: Path) -> None:
    spoil.swap_lines(plan, "2", "3")
    report = verify_pdf(plan)
    assert not report.ok
    assert codes(report) >= {"corner_moved", "corner_number"}
    assert "check_sum" not in codes(report)


@pytest.mark.parametrize("nth", [0, 100, 400, 700])
def test_a_dropped_glyph_is_found(plan: Path, nth: int) -> None:
    spoil.operators(plan, spoil.drop_letter(nth))
    report = verify_pdf(plan)
    assert not report.ok
    assert not report.text_ok
    assert "check_sum" in codes(report)


def test_an_image_pasted_in_is_found(plan: Path) -> None:
    spoil.objects(plan, spoil.paste_image)
    report = verify_pdf(plan)
    assert not report.ok
    assert report.raster_images == 1


def test_a_page_that_is_half_a_millimetre_off_is_found(plan: Path) -> None:
    spoil.objects(plan, spoil.grow_box)
    report = verify_pdf(plan)
    assert not report.ok
    assert "page_size" in codes(report)


def test_a_font_that_is_not_embedded_is_found(plan: Path) -> None:
    spoil.objects(plan, spoil.strip_font)
    report = verify_pdf(plan)
    assert not report.ok
    assert not report.fonts_embedded


def test_letters_without_their_meaning_are_found(plan: Path) -> None:
    def forget(pdf: pikepdf.Pdf) -> None:
        del next(iter(pdf.pages[0].Resources.Font.values()))["/ToUnicode"]

    spoil.objects(plan, forget)
    report = verify_pdf(plan)
    assert not report.ok
    assert not report.text_ok


def test_notes_laid_over_the_page_are_found(plan: Path) -> None:
    def note(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].Annots = pikepdf.Array([])

    spoil.objects(plan, note)
    assert "annotations" in codes(verify_pdf(plan))


def changed(register: Register, **values: object) -> None:
    before = register.get(Plot, MIDDLE.id)
    register.apply(edit("change", [update(before, **values)]))


def test_a_sheet_of_a_plot_that_was_retired_is_not_right(plan: Path, register: Register) -> None:
    changed(register, retired_on=date(2026, 11, 23), retired_reason="split")
    assert codes(verify_pdf(plan, register)) == {"retired_meanwhile"}
    assert verify_pdf(plan).ok


def test_a_sheet_of_a_plot_whose_corner_moved_is_not_right(plan: Path, register: Register) -> None:
    ring = list(MIDDLE.geom.geoms[0].exterior.coords)[:-1]
    ring[2] = (ring[2][0] + 0.3, ring[2][1])
    changed(register, geom=MultiPolygon([Polygon(ring)]))
    report = verify_pdf(plan, register)
    assert codes(report) >= {"corner_not_the_registers", "corner_moved", "words_differ"}
    assert report.pages[0].corner_error_m == pytest.approx(0.3, abs=0.01)


def test_a_sheet_of_a_plot_that_got_a_corner_is_not_right(plan: Path, register: Register) -> None:
    changed(register, geom=shapely.segmentize(MIDDLE.geom, 60.0))
    assert "plot_changed" in codes(verify_pdf(plan, register))


def test_a_sheet_whose_words_are_old_is_not_right(plan: Path, register: Register) -> None:
    changed(register, purpose_kk="қойма салу")
    report = verify_pdf(plan, register)
    assert codes(report) == {"words_differ"}
    assert "қойма салу" in report.problems[0].facts["expected"]


def test_a_sheet_of_another_register_is_not_right(plan: Path, new_register) -> None:
    ours = new_register(CITY, plot("10-156-999-077", [(11697000, 4970000), (11697100, 4970000), (11697100, 4970100)]))
    assert codes(verify_pdf(plan, ours)) == {"plot_not_in_register"}


def test_a_file_that_is_no_sheet_is_named_in_one_sentence(tmp_path: Path) -> None:
    foreign, damaged, absent = tmp_path / "хат.pdf", tmp_path / "бүлінген.pdf", tmp_path / "жоқ.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(foreign)
    damaged.write_bytes(b"%PDF-1.7\nnothing")
    for path, code in ((foreign, "not_a_sheet"), (damaged, "damaged_pdf"), (absent, "no_pdf")):
        with pytest.raises(TelimError) as caught:
            verify_pdf(path)
        assert caught.value.code == code
        assert code in sentences()


def test_a_sheet_cut_short_is_damaged_or_repaired_but_never_right(plan: Path, tmp_path: Path) -> None:
    whole = plan.read_bytes()
    for share in (0.3, 0.6, 0.95):
        cut = tmp_path / f"{share}.pdf"
        cut.write_bytes(whole[: int(len(whole) * share)])
        assert _verdict(cut) in ("not ok", "damaged_pdf", "not_a_sheet")


def test_every_problem_has_a_sentence_with_its_facts(plan: Path, register: Register) -> None:
    spoil.operators(plan, spoil.move_corner(2, 0.2))
    spoil.objects(plan, spoil.grow_box)
    changed(register, purpose_kk="қойма салу")
    report = verify_pdf(plan, register)
    assert len(report.problems) >= 3
    for problem in report.problems:
        said = problem_sentence(problem, words("en"))
        assert problem.code in sentences()
        assert "{" not in said


def test_a_sheet_in_each_language_is_right(register: Register, tmp_path: Path) -> None:
    for languages in (("kk",), ("ru",), ("en",), ("kk", "ru")):
        out = tmp_path / f"{'+'.join(languages)}.pdf"
        assert write_sheet(register, out, [MIDDLE], languages=languages, today=TODAY).ok
        assert verify_pdf(out, register).ok


def test_a_plan_without_a_recipe_is_still_checked(plan: Path) -> None:
    def forget(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[0]["/PieceInfo"]

    spoil.objects(plan, forget)
    report = verify_pdf(plan)
    assert report.ok, report.problems
    assert replace(report.pages[0], plots=()).scale == 1000


def _verdict(path: Path) -> str:
    try:
        return "ok" if verify_pdf(path).ok else "not ok"
    except TelimError as error:
        return error.code
