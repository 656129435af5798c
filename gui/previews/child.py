"""The child process that looks into files: ``python -m gui.previews.child FOLDER``.

FOLDER holds ``request.json`` (files and the longer side of the pictures); the picture of the n-th file is left as
``n.png``, an empty file of that name says that there is none.
"""

import json
import os
import sys
from math import isfinite
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

MOST_MEMORY = 2 << 30
MOST_SECONDS = 60
MOST_MEGABYTES = 512
"""What one image may take when it is unpacked."""
MOST_PIXELS = 150_000_000
IMAGES = {"jpg", "jpeg", "png", "tiff", "tif", "bmp", "gif", "webp"}


def limit() -> None:
    """Bound this process: memory and processor time on POSIX; on Windows the parent watches the time."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))  # PDFium reserves far more than it uses
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def picture_of(path: Path, side: int) -> QImage | None:
    """The file, or its first page, with that longer side in pixels; None where it has no picture."""
    with path.open("rb") as file:
        beginning = file.read(1024)
    return _page(path, side) if b"%PDF-" in beginning else _image(path, side)


def _image(path: Path, side: int) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    size = reader.size()
    if bytes(reader.format().data()).decode() not in IMAGES or not size.isValid():
        return None
    if size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(_fitting(size, side))
    image = reader.read()
    return None if image.isNull() else image


def _page(path: Path, side: int) -> QImage | None:
    document = QPdfDocument()
    if document.load(str(path)) != QPdfDocument.Error.None_ or document.pageCount() < 1:
        return None
    size = document.pagePointSize(0)
    if not all(isfinite(length) and length >= 1 for length in (size.width(), size.height())):
        return None
    page = document.render(0, _fitting(size.toSize(), side))
    if page.isNull():
        return None
    sheet = QImage(page.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    with QPainter(sheet) as painter:
        painter.drawImage(0, 0, page)
    return sheet


def _fitting(size: QSize, side: int) -> QSize:
    """The size with that longer side, no side shorter than a pixel."""
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def main(folder: Path) -> int:
    """Make the pictures that the request asks for, one after another."""
    limit()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    request = json.loads((folder / "request.json").read_text(encoding="utf-8"))
    for place, name in request["files"]:
        unfinished = folder / f"{place}.part"
        try:
            image = picture_of(Path(name), request["side"])
        except (OSError, MemoryError):
            image = None
        if image is None or not image.save(str(unfinished), "PNG"):
            unfinished.write_bytes(b"")
        os.replace(unfinished, folder / f"{place}.png")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
