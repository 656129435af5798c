"""The page of lists: which list, its lines, and the line that is worked on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from data.acts.change_list import add_entry, change_entry, move_entry, remove_entry, reset_list
from data.edit import Edit
from data.lists import CLOSED, CODES, Words, program_lists
from data.office import times_used, touches_office
from gui.dialogs.office.entry_form import EntryForm
from gui.dialogs.office.page import Column, OfficePage, Writer, steps
from gui.dialogs.office.rows import Rows, RowWords
from gui.dialogs.office.words import list_title, shown_name
from gui.i18n import translate
from gui.widgets import labels, wording
from gui.widgets.cards import push


class ListsPage(OfficePage):
    """Every change of a line is written when it is made."""

    def __init__(self, writer: Writer, lists: tuple[str, ...]) -> None:
        super().__init__(writer)
        self._lists, self._used = lists, dict[str, dict[str, int]]()
        self.choice = Rows()
        self.lines = Rows(movable=True)
        self.form = EntryForm()
        self.title: QLabel = labels.heading()
        self.add = push(translate("OfficeLists", "New line"), "plain", "plus")
        self.up = push("", "plain", "up")
        self.down = push("", "plain", "down")
        self.reset = push(translate("OfficeLists", "Back to the program's own"), "quiet")
        self._build()
        self._connect()
        self.refresh(None)

    @property
    def list_name(self) -> str:
        """The list that is open."""
        return self.choice.key() or self._lists[0]

    def refresh(self, edit: Edit | None) -> None:
        """Show lists and lines as they are now; what is being typed stays."""
        if touches_office(edit):
            self._show_choice()
            self._show_lines()
        self._count()

    def restore(self) -> None:
        """Show the line as it is; a new one keeps what was typed."""
        if not self.form.adding:
            self.form.forget()
        self.refresh(None)

    def leave(self) -> None:
        """Read what is being typed."""
        self.form.leave()

    def begin(self) -> None:
        """The keyboard goes to the lists."""
        self.choice.setFocus()

    def open(self, list_name: str) -> None:
        """Show that list."""
        self.choice.go_to(list_name)

    def _build(self) -> None:
        left, middle = Column(212), Column()
        left.body.setContentsMargins(8, 12, 8, 12)
        left.body.addWidget(self.choice)
        middle.body.addWidget(self.title)
        higher, lower = translate("OfficeLists", "Higher (Alt+↑)"), translate("OfficeLists", "Lower (Alt+↓)")
        middle.body.addLayout(steps((self.add, self.up, self.down), higher, lower))
        middle.body.addWidget(self.lines, 1)
        middle.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        self.reset.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(middle, 5)
        row.addWidget(self.form, 4)

    def _connect(self) -> None:
        self.choice.picked.connect(lambda _: self._turn())
        self.choice.entered.connect(lambda _: self.lines.setFocus())
        self.lines.picked.connect(lambda _: self._pick())
        self.lines.entered.connect(lambda _: self.form.names["kk"].editor.setFocus())
        self.lines.moved.connect(self._move)
        self.lines.removed.connect(lambda key: self._remove(key))
        self.up.clicked.connect(lambda: self._step(-1))
        self.down.clicked.connect(lambda: self._step(1))
        self.add.clicked.connect(lambda: self.form.show_new(self.list_name))
        self.reset.clicked.connect(self._reset)
        self.form.renamed.connect(lambda name: self._change(name=name))
        self.form.unit_wanted.connect(lambda unit: self._change(unit=unit))
        self.form.hide_wanted.connect(lambda hidden: self._change(hidden=hidden))
        self.form.remove_wanted.connect(lambda: self._remove(self.lines.key()))
        self.form.added.connect(self._add)
        self.form.given_up.connect(self._show_entry)

    # what is shown

    def _show_choice(self) -> None:
        lists = self.session.office.lists
        rows = []
        for name in self._lists:
            count = len(lists.names(name))
            changed = any(entry.row for entry in lists.entries[name].values())
            rows.append(RowWords(name, list_title(name), mark=str(count), changed=changed))
        self.choice.show_rows(rows)

    def _show_lines(self, chosen: str = "") -> None:
        name, lists = self.list_name, self.session.office.lists
        self.title.setText(list_title(name))
        self.lines.show_rows([self._row(key) for key in lists.entries[name]], chosen)
        closed = name in CLOSED
        self.add.setVisible(not closed)
        units = lists.entries["fact_unit"] if name == "fact" else {}
        self.reset.setVisible(any(line.row for line in (*lists.entries[name].values(), *units.values())))
        if not self.form.adding:
            self._show_entry()

    def _row(self, key: str) -> RowWords:
        name, lists = self.list_name, self.session.office.lists
        entry = lists.entries[name][key]
        under = []
        if name in CODES:
            under.append(key)
        if name == "fact" and (unit := lists.unit_of(key, wording.language())):
            under.append(unit)
        if entry.hidden:
            under.append(translate("OfficeLists", "not offered"))
        used = self._used.get(name, {}).get(key, 0)
        own = entry.own is None or entry.stated != entry.own
        title = shown_name(entry.name[wording.language()])
        return RowWords(key, title, " · ".join(under), mark=str(used) if used else "", faint=entry.hidden, changed=own)

    def _show_entry(self) -> None:
        name, key, lists = self.list_name, self.lines.key(), self.session.office.lists
        entry = lists.entries[name].get(key)
        at, last = self.lines.currentRow(), self.lines.count() - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        if entry is not None:
            unit = lists.entries["fact_unit"].get(key) if name == "fact" else None
            counted = self._used.get(name)
            self.form.show_entry(name, entry, unit, None if counted is None else counted.get(key, 0))

    def _count(self) -> None:
        """How often each line is used, from a question in the background."""
        name, register = self.list_name, self.session.register
        self.session.jobs.read(lambda _: (name, times_used(register, name)), self._counted)

    def _counted(self, answer: tuple[str, dict[str, int]]) -> None:
        name, used = answer
        if self._used.get(name) != used:
            self._used[name] = used
            if name == self.list_name:
                self._show_lines()

    # what is done

    def _turn(self) -> None:
        self.form.leave()
        self.form.show_entry("", program_lists().entries["nature"]["planned"], None, None)
        self.lines.clear()
        self._show_lines()
        self._count()

    def _pick(self) -> None:
        self.form.leave()
        self._show_entry()

    def _step(self, step: int) -> None:
        self._move(self.lines.key(), self.lines.currentRow() + step)

    def _move(self, key: str, place: int) -> None:
        name, seen = self.list_name, self.session.office.lists
        self.writer.write(lambda register: move_entry(register, name, key, place, seen=seen))

    def _change(self, **values: object) -> None:
        name, key, seen = self.form.list_name, self.form.key, self.session.office.lists
        self.writer.write(lambda register: change_entry(register, name, key, seen=seen, **values))  # type: ignore[arg-type]

    def _remove(self, key: str) -> None:
        name, seen = self.list_name, self.session.office.lists
        self.writer.write(lambda register: remove_entry(register, name, key, seen=seen))

    def _reset(self) -> None:
        name, seen = self.list_name, self.session.office.lists
        self.writer.write(lambda register: reset_list(register, name, seen=seen))

    def _add(self, code: str, name: Words, unit: Words) -> None:
        where, seen = self.list_name, self.session.office.lists

        def shown(edit: Edit) -> None:
            after = edit.changes[0].after
            self.form.forget()
            self._show_lines(str(after["key"]) if after else "")
            self._show_entry()
            self.lines.setFocus()

        self.writer.write(
            lambda register: add_entry(register, where, name, key=code or None, unit=unit, seen=seen), shown
        )
