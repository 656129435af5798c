"""The card that asks which values of a column are shown: ticks with counts, or from and to."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.collation import collation_key
from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.tables.check_list import CheckList
from gui.tables.column import FEW, Column
from gui.tables.model import TableModel
from gui.tables.spec import Among, Condition, Known, Limit, Span, day_of
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine, Line
from gui.widgets.fields import Field
from gui.widgets.look import wear
from gui.widgets.popover import Popover
from gui.widgets.reading import read_day, read_number
from gui.widgets.segments import Segments

WIDTH = 300


class FilterCard(Popover):
    """``wanted`` brings the condition at every change; None: none."""

    wanted = Signal(object)

    def __init__(self, owner: QWidget, model: TableModel, column: Column) -> None:
        super().__init__(owner, WIDTH)
        wear(self)
        self._model, self.column = model, column
        self.condition: Condition | None = model.spec.condition_of(column.key)
        self._counts = model.rows.counts(column.key, model.mask(without=column.key))
        self.body.addWidget(labels.heading(column.title))
        self.known = self._known()
        self.list: CheckList | None = None
        self.limits: tuple[Field, Field] | None = None
        if column.kind in ("number", "day"):
            self.limits = self._span()
        elif len(self._counts) <= FEW:
            self.list = self._list()
        self.trouble = labels.complaint()
        self.body.addWidget(self.trouble)
        self.body.addLayout(self._buttons())
        self.fit()

    def fit(self) -> None:
        """As high as what is in it."""
        self.setFixedHeight(self.body.totalHeightForWidth(WIDTH))

    def begin(self) -> None:
        """Give the keyboard to the first thing that is chosen or typed."""
        if self.list is not None:
            self.list.begin()
        elif self.limits is not None:
            self.limits[0].editor.setFocus()
        else:
            next(iter(self.known.chips.values())).setFocus()

    def _known(self) -> Segments:
        chosen = self.condition
        segments = Segments(
            [
                ("all", translate("Tables", "all")),
                ("yes", translate("Tables", "stated")),
                ("no", translate("Tables", "not stated")),
            ]
        )
        if isinstance(chosen, Known):
            segments.choose("yes" if chosen.known else "no")
        segments.chosen.connect(self._choose_known)
        some, none = any(value is not None for value in self._counts), None in self._counts
        segments.setVisible((some and none) or isinstance(chosen, Known))
        self.body.addWidget(segments)
        return segments

    def _choose_known(self, key: str) -> None:
        self._want(None if key == "all" else Known(self.column.key, key == "yes"))
        if self.list is not None:
            self._fill(self.list)

    def _list(self) -> CheckList:
        found = CheckList()
        self._fill(found)
        found.changed.connect(self._choose_values)
        self.body.addWidget(found)
        return found

    def _fill(self, into: CheckList) -> None:
        chosen = self.condition
        named = isinstance(chosen, Among)
        values = list(self._counts) + [one for one in (chosen.values if named else ()) if one not in self._counts]
        stated = sorted((one for one in values if one is not None), key=_key(self.column))
        into.fill(
            (
                value,
                f"{self._word(value)}   {wording.grouped(str(self._counts.get(value, 0)))}",
                named and ((value in chosen.values) != chosen.out),
            )
            for value in (*stated, *((None,) if None in values else ()))
        )

    def _word(self, value: Any) -> str:
        return translate("Tables", "not stated") if value is None else self.column.text(value)

    def _choose_values(self) -> None:
        assert self.list is not None
        values = self.list.ticked()
        self.known.choose("all")
        self._want(Among(self.column.key, values) if values else None)

    def _span(self) -> tuple[Field, Field]:
        day = self.column.kind == "day"
        read: Callable[[str], Any] = read_day if day else read_number
        write: Callable[[Any], str] = (lambda one: wording.day(one) if one else "") if day else wording.plain
        row = QHBoxLayout()
        row.setSpacing(8)
        fields = []
        for label in (translate("Tables", "from"), translate("Tables", "to")):
            field = Field(label, DayLine() if day else Line(digits=True), read, write, above=True)
            field.setProperty("boxed", True)
            field.left.connect(lambda _=None: self._choose_span())
            row.addWidget(field)
            fields.append(field)
        if isinstance(self.condition, Span):
            for field, limit in zip(fields, (self.condition.low, self.condition.high), strict=True):
                field.show_value(self._shown(limit))
        self.body.addLayout(row)
        return fields[0], fields[1]

    def _shown(self, limit: Limit) -> Any:
        return day_of(limit, self._model.today) if isinstance(limit, str) else limit

    def _choose_span(self) -> None:
        assert self.limits is not None
        self.trouble.hide()
        try:
            low, high = (field.value() for field in self.limits)
        except TelimError as error:
            self.trouble.setText(error_sentence(error, translate))
            self.trouble.show()
            self.fit()
            return
        if self.column.kind == "day":
            low, high = (None if one is None else one.isoformat() for one in (low, high))
        self.known.choose("all")
        self._want(None if low is None and high is None else Span(self.column.key, low, high))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self.list is not None:
            every = push(translate("Tables", "All of them"), "quiet")
            every.clicked.connect(lambda: self.list.set_all(True))
            row.addWidget(every)
        none = push(translate("Tables", "Take the filter off"), "quiet")
        none.clicked.connect(self._take_off)
        row.addStretch(1)
        row.addWidget(none)
        return row

    def _take_off(self) -> None:
        self._want(None)
        self.close()

    def _want(self, condition: Condition | None) -> None:
        self.condition = condition
        self.wanted.emit(condition)


def _key(column: Column) -> Callable[[Any], Any]:
    if column.rank is not None:
        return column.rank
    return lambda value: collation_key(column.text(value))
