"""The program that files papers until it is killed: ``python -m tests.faults.filing REGISTER SEED``.

It says on stdout which bytes it is about to file, and which are filed.
"""

import sys

from data.acts.attach_document import attach_documents, bytes_of
from data.model import Plot
from data.papers.read import paper_of
from data.store.open import open_register
from gis.errors import TelimError
from tests.faults.clerk import TODAY, USER, tell
from tests.faults.deeds import dice


def main(path: str, seed: int, most: int = 400) -> None:
    """File scans of up to 3 MB, one after another."""
    register = open_register(path, today=TODAY, user=USER)
    chance = dice(seed)
    plot = register.all(Plot)[0]
    tell("begin")
    for turn in range(most):
        file = paper_of(f"скан {turn}.pdf", b"%PDF-1.4 " + chance.randbytes(chance.randrange(1, 3_000_000)))
        made = attach_documents(register, "plot", plot.id, [file])
        tell("about", file.hash)
        try:
            register.apply(made, attachments=bytes_of([file]))
        except TelimError as error:
            tell("refused", error.code)
            break
        tell("done", file.hash)
    register.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
