"""The one number that some tools take: typed on the map without a field, a length in metres."""

from dataclasses import dataclass, replace

from gis.errors import TelimError
from gis.numbers import parse_number
from gui.tools.keys import character
from gui.tools.tool import Key


@dataclass(frozen=True, slots=True)
class OneValue:
    """What is being typed (``text``), and the value that was settled; None: the usual one."""

    text: str = ""
    settled: float | None = None

    @property
    def live(self) -> float | None:
        """The value that counts now; half-typed text that is no length above zero counts as nothing."""
        try:
            value = parse_number(self.text) if self.text else None
        except TelimError:
            return self.settled
        return value if value is not None and value > 0.0 else self.settled

    def key(self, key: Key) -> "OneValue | None":
        """After this key; None where the key is not about typing. Enter and Escape are not taken."""
        if key.ctrl or key.alt:
            return None
        if key.name == "Backspace" and self.text:
            return replace(self, text=self.text[:-1])
        sign = character(key)
        return replace(self, text=self.text + sign) if sign and sign in "0123456789," else None

    def taken(self) -> "OneValue":
        """With the text settled. Raises not_a_number, tolerance_not_positive."""
        value = parse_number(self.text)
        if value <= 0.0:
            raise TelimError("tolerance_not_positive")
        return OneValue("", value)

    def dropped(self) -> "OneValue":
        """One layer less: first the text, then the settled value."""
        return replace(self, text="") if self.text else OneValue()
