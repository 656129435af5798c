"""What became of the rows of a file, in words that can be read and copied."""

from data.import_file import ImportReport
from gis.crs import short_name
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import sentence
from gui.widgets import wording


def counts(report: ImportReport, *, done: bool) -> str:
    """Read, added, mended, refused; read = added + refused."""
    words = (
        translate("Import", "Read: {read}. Added: {added}, of these mended: {repaired}. Refused: {refused}.")
        if done
        else translate(
            "Import", "Read: {read}. Will be added: {added}, of these mended: {repaired}. Refused: {refused}."
        )
    )
    names = ("read", "added", "repaired", "refused")
    return words.format(**{name: wording.grouped(str(getattr(report, name))) for name in names})


def problems(report: ImportReport) -> str:
    """A sentence a row: the refused ones first, then the mended ones."""
    ordered = sorted(report.problems, key=lambda problem: not problem.refused)
    return "\n".join(
        sentence(f"{'refused' if problem.refused else 'mended'}_{problem.code}", translate, row=problem.row)
        for problem in ordered
    )


def matches(report: ImportReport) -> str:
    """Which column fills which field."""
    names = field_names()
    return "\n".join(f"{names.get(field, field)} ← {column}" for field, column in report.sources)


def remarks(report: ImportReport) -> str:
    """What is to be said about the whole file."""
    return "\n".join(sentence(f"note_{code}", translate, **facts) for code, facts in report.notes if code not in SAID)


def system(report: ImportReport) -> str:
    """The system of the file and the way from it into the register."""
    words = f"{short_name(report.crs)} · {report.crs}"
    if report.accuracy_m:
        accuracy = translate("Import", "into the register to within {accuracy} m")
        words += "\n" + accuracy.format(accuracy=wording.number(report.accuracy_m, 1))
    return words


def far_words(metres: float) -> str:
    """A doubt about the coordinate system."""
    words = translate(
        "Import", "The shapes lie {km} km from the zones of the register. Is the coordinate system right?"
    )
    return words.format(km=wording.number(metres / 1000, 0))


def field_names() -> dict[str, str]:
    """The fields of a record that a column can fill."""
    return {
        "cadastral_no": translate("Import", "Cadastral number"),
        "document_area_m2": translate("Import", "Area by document"),
        "document_ref": translate("Import", "Document"),
        "address_kk": translate("Import", "Address, Kazakh"),
        "address_ru": translate("Import", "Address, Russian"),
        "purpose_kk": translate("Import", "Purpose, Kazakh"),
        "purpose_ru": translate("Import", "Purpose, Russian"),
        "category": translate("Import", "Land category"),
        "right_type": translate("Import", "Right"),
        "right_until": translate("Import", "Right until"),
        "divisible": translate("Import", "Divisibility"),
        "note": translate("Import", "Note"),
        "note_kk": translate("Import", "Note, Kazakh"),
        "note_ru": translate("Import", "Note, Russian"),
        "made_up": translate("Import", "Sample data"),
        "name_kk": translate("Import", "Name, Kazakh"),
        "name_ru": translate("Import", "Name, Russian"),
        "district": translate("Import", "District code"),
        "kind": translate("Import", "Kind"),
        "source": translate("Import", "Source"),
    }


def layers_of(error: TelimError) -> list[str]:
    """The layers or data sets of which one must be chosen; empty for another error."""
    return str(error.facts["names"]).split(", ") if error.code in ("several_layers", "several_sets") else []


SAID = ("letters_guessed",)
"""Remarks that the dialog says in its own place."""
