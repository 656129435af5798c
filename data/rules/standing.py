"""The ground of an open register, read once and kept true from its journal."""

from threading import Lock

from data.register import Register
from data.rules.ground import Ground, ground_of


class Standing:
    """May be asked from several threads; what other programs wrote counts once it is in the journal."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._lock = Lock()
        self._ground: Ground | None = None
        self._mark = 0

    @property
    def latest(self) -> Ground | None:
        """The ground as it was last asked for, at once; None before the first time."""
        return self._ground

    def ground(self) -> Ground:
        """The ground as the register stands now; the first time all plots are read."""
        with self._lock:
            register, ground = self._register, self._ground
            if ground is None:
                self._mark = register.mark()
                ground = ground_of(register)
            edits, self._mark = register.changes_since(self._mark)
            for edit in edits:
                ground = ground.after(register, edit)
            _ = ground.base.tree, ground.base.numbers  # made here and not under the pointer
            self._ground = ground
            return ground

    def forget(self) -> None:
        """Read all plots again when next asked."""
        with self._lock:
            self._ground = None
