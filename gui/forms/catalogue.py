"""The forms of project, investor, zone, plot and region, from left to right: identity, what, where, money, links, history."""

from data.model import Party, Plot, Project, Zone
from gui.forms.definition import FieldDef, FormDef, Group
from gui.i18n import QT_TRANSLATE_NOOP

NAMES = (
    FieldDef("name_kk", QT_TRANSLATE_NOOP("Forms", "Name, Kazakh"), required=True),
    FieldDef("name_ru", QT_TRANSLATE_NOOP("Forms", "Name, Russian"), required=True),
)
NOTES = (
    FieldDef("note_kk", QT_TRANSLATE_NOOP("Forms", "Note, Kazakh"), "note"),
    FieldDef("note_ru", QT_TRANSLATE_NOOP("Forms", "Note, Russian"), "note"),
)
IDENTITY = QT_TRANSLATE_NOOP("Forms", "Identity")
WHAT = QT_TRANSLATE_NOOP("Forms", "What")
WHERE = QT_TRANSLATE_NOOP("Forms", "Where")
MONEY = Group("money", QT_TRANSLATE_NOOP("Forms", "Money and jobs"), "summary", panels=("figures", "years"))
LINKS = QT_TRANSLATE_NOOP("Forms", "Links")
HISTORY = Group("history", QT_TRANSLATE_NOOP("Forms", "History"), "history", panels=("history",))

PROJECT = FormDef(
    "project",
    Project,
    (
        Group(
            "identity", IDENTITY, "project",
            (
                *NAMES,
                FieldDef("state", QT_TRANSLATE_NOOP("Forms", "State"), "list", "project_state"),
                FieldDef("party_id", QT_TRANSLATE_NOOP("Forms", "Investor"), "record", "party"),
            ),
            ("investor",),
        ),
        Group(
            "what", WHAT, "info",
            (
                FieldDef("product_kk", QT_TRANSLATE_NOOP("Forms", "Product, Kazakh")),
                FieldDef("product_ru", QT_TRANSLATE_NOOP("Forms", "Product, Russian")),
                *NOTES,
            ),
        ),
        Group(
            "where", WHERE, "zone",
            (FieldDef("zone_id", QT_TRANSLATE_NOOP("Forms", "Zone"), "record", "zone"),), ("plots_now",),
        ),
        MONEY,
        Group("links", LINKS, "link", panels=("plots", "cases", "papers")),
        HISTORY,
    ),
)  # fmt: skip

PARTY = FormDef(
    "party",
    Party,
    (
        Group(
            "identity", IDENTITY, "party",
            (
                FieldDef("kind", QT_TRANSLATE_NOOP("Forms", "Kind"), "list", "party_kind", required=True),
                FieldDef("number", QT_TRANSLATE_NOOP("Forms", "BIN / IIN"), "number", hint="000000000000"),
                *NAMES,
                FieldDef("note", QT_TRANSLATE_NOOP("Forms", "Note"), "note"),
            ),
        ),
        Group(
            "where", QT_TRANSLATE_NOOP("Forms", "Contacts"), "zone",
            (
                FieldDef("phone", QT_TRANSLATE_NOOP("Forms", "Phone"), "line", hint="+7 724 2"),
                FieldDef("email", QT_TRANSLATE_NOOP("Forms", "E-mail"), "line"),
                FieldDef("address", QT_TRANSLATE_NOOP("Forms", "Address")),
            ),
        ),
        MONEY,
        Group("links", LINKS, "link", panels=("projects", "papers", "merge")),
        HISTORY,
    ),
)  # fmt: skip

ZONE = FormDef(
    "zone",
    Zone,
    (
        Group(
            "identity", IDENTITY, "zone",
            (*NAMES, FieldDef("kind", QT_TRANSLATE_NOOP("Forms", "Kind"), "list", "zone_kind", required=True)),
        ),
        Group("what", WHAT, "info", NOTES),
        Group(
            "where", WHERE, "map",
            (
                FieldDef("crs", QT_TRANSLATE_NOOP("Forms", "Official coordinate system"), "crs", required=True),
                FieldDef(
                    "district", QT_TRANSLATE_NOOP("Forms", "District code of its plots' numbers"), "digits",
                    hint="10-156",
                ),
            ),
        ),
        MONEY,
        Group("links", LINKS, "link", panels=("projects", "papers")),
        HISTORY,
    ),
)  # fmt: skip

PLOT = FormDef(
    "plot",
    Plot,
    (
        Group(
            "identity", IDENTITY, "plot",
            (
                FieldDef(
                    "cadastral_no", QT_TRANSLATE_NOOP("Forms", "Cadastral number"), "digits", hint="10-156-999-001"
                ),
                FieldDef("category", QT_TRANSLATE_NOOP("Forms", "Land category"), "list", "category"),
                FieldDef("note", QT_TRANSLATE_NOOP("Forms", "Note"), "note"),
            ),
        ),
        Group(
            "what", WHAT, "info",
            (
                FieldDef("purpose_kk", QT_TRANSLATE_NOOP("Forms", "Purpose, Kazakh")),
                FieldDef("purpose_ru", QT_TRANSLATE_NOOP("Forms", "Purpose, Russian")),
                FieldDef("right_type", QT_TRANSLATE_NOOP("Forms", "Right"), "list", "right"),
                FieldDef("right_until", QT_TRANSLATE_NOOP("Forms", "Right until"), "day"),
                FieldDef("divisible", QT_TRANSLATE_NOOP("Forms", "Divisibility"), "yes_no"),
            ),
        ),
        Group(
            "where", WHERE, "map",
            (
                FieldDef("zone_id", QT_TRANSLATE_NOOP("Forms", "Zone"), "record", "zone"),
                FieldDef("address_kk", QT_TRANSLATE_NOOP("Forms", "Address, Kazakh")),
                FieldDef("address_ru", QT_TRANSLATE_NOOP("Forms", "Address, Russian")),
                FieldDef("document_area_m2", QT_TRANSLATE_NOOP("Forms", "Area by document, ha"), "hectares"),
                FieldDef("document_ref", QT_TRANSLATE_NOOP("Forms", "Document")),
            ),
        ),
        MONEY,
        Group("links", LINKS, "link", panels=("owners", "cases", "lineage")),
        HISTORY,
    ),
)  # fmt: skip

REGION = FormDef("region", None, (MONEY,))

FORMS: dict[str, FormDef] = {form.table: form for form in (PROJECT, PARTY, ZONE, PLOT, REGION)}
