"""Opens the record behind a row: the passport of a plot or project, else the form of its kind."""

from data.model import Document, Fact, Party, Record, Zone
from gui.actions.action import Desk
from gui.dialogs import change_record
from gui.dialogs.set_fact import SetFactDialog
from gui.i18n import translate
from gui.widgets import wording

KINDS: dict[str, type[Record]] = {"party": Party, "zone": Zone, "document": Document, "fact": Fact}


def open_record(desk: Desk, table: str, record_id: str, plots: tuple[str, ...]) -> None:
    """Show or ask for what is recorded there; ``plots`` belong to the record."""
    session = desk.session
    if table in ("plot", "project"):
        if not plots:
            desk.say("said_no_rows_with_plots")
            return
        session.select(plots[:1])
        desk.show_passport("plot" if table == "plot" else "project")
        return
    record = session.ask(lambda register: register.get(KINDS[table], record_id))
    if record is None:
        desk.say("no_such_record")
    elif isinstance(record, Fact):
        change_fact(desk, record)
    else:
        title = wording.text_of(record, "name") or getattr(record, "title", None) or translate("Records", "Record")
        change_record.ask(desk.parent, session, record, str(title))


def change_fact(desk: Desk, fact: Fact) -> None:
    """Ask for the figure anew and record what differs."""
    if not desk.session.can_write:
        desk.say("why_read_only")
        return
    dialog = SetFactDialog(desk.parent, (fact.subject, fact.subject_id or ""), fact=fact)
    if dialog.exec() and dialog.answer is not None:
        desk.session.do(dialog.answer.edit)
