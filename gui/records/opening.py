"""Opens the record behind a row: the passport of a plot or of a paper's plot, the page of a record, a figure anew."""

from data.model import Document, Fact
from gui.actions.action import Desk
from gui.dialogs.set_fact import SetFactDialog
from gui.found import show_document


def open_row(desk: Desk, table: str, record_id: str) -> None:
    """Show what is recorded there, or ask for it."""
    session = desk.session
    if table == "plot":
        session.select([record_id])
        desk.show_passport("plot")
    elif table == "document":
        document = session.ask(lambda register: register.get(Document, record_id))
        if document is None:
            desk.say("no_such_record")
        else:
            show_document(desk, document)
    elif table == "fact":
        fact = session.ask(lambda register: register.get(Fact, record_id))
        if fact is None:
            desk.say("no_such_record")
        else:
            change_fact(desk, fact)
    else:
        desk.open_record(table, record_id)


def change_fact(desk: Desk, fact: Fact) -> None:
    """Ask for the figure anew and record what differs."""
    if not desk.session.can_write:
        desk.say("why_read_only")
        return
    dialog = SetFactDialog(desk.parent, (fact.subject, fact.subject_id or ""), fact=fact)
    if dialog.exec() and dialog.answer is not None:
        desk.session.do(dialog.answer.edit)
