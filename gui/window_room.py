"""Who gets how much of the window: list, middle and passport side by side; the list as a strip, the passport as a drawer."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.main_window import MainWindow

FOLD_BELOW, DRAWER_BELOW = 1200, 1000
LIST_WIDTH, WIDE_LIST, PASSPORT_WIDTH = 330, 400, 384
WIDE_FROM = 1500


class WindowRoom:
    """Follows the width of the window; what the clerk drags apart is remembered."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._narrow: tuple[bool, bool] | None = None

    @property
    def has_drawer(self) -> bool:
        """True where the passport is a drawer."""
        return self._narrow is not None and self._narrow[1]

    def follow(self) -> None:
        """The window has another width."""
        width = self._window.width()
        narrow = (width < FOLD_BELOW, width < DRAWER_BELOW)
        if narrow != self._narrow:
            before, self._narrow = self._narrow, narrow
            if before is None or before[0] != narrow[0]:
                self.fold(narrow[0])
            if before is None or before[1] != narrow[1]:
                self._set_drawer(narrow[1])

    def fold(self, folded: bool) -> None:
        """The list as a strip, or whole."""
        self._window.plots.set_folded(folded)
        self._window.side.fit()
        self.share_out()

    def show_passport(self) -> None:
        """Beside the map and the pages that want it; a drawer is opened by itself."""
        page = self._window.middle.page
        if not self.has_drawer:
            self._window.passport.setVisible(page is None or page.with_passport)

    def share_out(self) -> None:
        """Give list and passport their widths of last time, the map the rest."""
        window = self._window
        usual = (LIST_WIDTH if window.width() < WIDE_FROM else WIDE_LIST, PASSPORT_WIDTH)
        kept = window.session.settings.numbers("panels")
        left, right = kept if len(kept) == 2 else usual
        left = min(max(left, window.side.minimumWidth()), window.side.maximumWidth())
        right = right if window.split.count() > 2 else 0
        room = max(window.split.width() - left - right - 2, 200)
        window.split.setSizes([left, room, right][: window.split.count()])

    def keep(self) -> None:
        """Remember how wide list and passport are, where both stand beside the map."""
        window = self._window
        if self._narrow == (False, False) and window.middle.page is None:
            sizes = window.split.sizes()
            window.session.settings.keep("panels", (sizes[0], sizes[-1]))

    def make_way(self, drawer: bool) -> None:
        """The drawer was opened or shut: messages keep clear of it."""
        window = self._window
        window.rail.drawer.setChecked(drawer)
        window.map.messages.keep_clear(window.drawer.width() if drawer else 0)

    def turn_drawer(self) -> None:
        """Open the drawer, or shut it."""
        drawer = self._window.drawer
        if drawer.isVisible():
            drawer.shut()
        else:
            drawer.open()

    def _set_drawer(self, drawer: bool) -> None:
        window = self._window
        window.rail.drawer.setVisible(drawer)
        window.passport.set_drawer(drawer)
        if drawer:
            window.drawer.take(window.passport)
        else:
            window.drawer.shut()
            window.split.addWidget(window.passport)
            window.split.setStretchFactor(2, 0)
            self.show_passport()
            self.share_out()
