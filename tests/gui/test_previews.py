"""Pictures of papers: of images and first pages, and hostile files have none and harm nobody."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from gis.errors import Cancelled
from gui.previews.job import pictures


def nobody(done: int, total: int) -> None:
    """Nobody looks how far it is."""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A PDF of one page."""
    path = tmp_path / "шешім.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    with QPainter(writer) as painter:
        painter.fillRect(0, 0, 2000, 2000, QColor("#0F6B62"))
    return path


def image(path: Path, width: int = 300, height: int = 500) -> Path:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#0F6B62"))
    assert made.save(str(path))
    return path


def bomb(path: Path, width: int, height: int) -> Path:
    """A PNG of a few bytes that says it is that large."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))
    return path


def test_pages_and_images_are_seen_upright_and_no_larger_than_asked(page: Path, tmp_path: Path) -> None:
    files = [page, image(tmp_path / "a.png"), image(tmp_path / "b.jpg", 3000, 2000), page.read_bytes()]
    sizes = [(one.width(), one.height()) for one in pictures(files, 200, nobody) if one is not None]
    assert sizes == [(141, 200), (120, 200), (200, 133), (141, 200)]


def test_what_has_no_picture_has_none_and_the_others_have_theirs(page: Path, tmp_path: Path) -> None:
    whole = page.read_bytes()
    files = {
        "cut.pdf": whole[: len(whole) // 2],
        "only.pdf": b"%PDF-1.7",
        "noise.pdf": b"%PDF-1.4\n" + bytes(range(256)) * 400,
        "loop.pdf": b"%PDF-1.4\n1 0 obj<</Type/Pages/Kids[1 0 R]/Count 1/Parent 1 0 R>>endobj\n"
        b"2 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 2 0 R/Size 3>>\n%%EOF",
        "letter.docx": b"PK\x03\x04 no picture",
        "cut.png": image(tmp_path / "whole.png").read_bytes()[:60],
        "text": "мәтін".encode(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    paths = [tmp_path / name for name in files]
    bombs = [bomb(tmp_path / "bomb.png", 2_000_000_000, 2_000_000_000), bomb(tmp_path / "b.png", 60_000, 60_000)]
    found = pictures([*paths, tmp_path / "жоқ.pdf", tmp_path, *bombs, page], 200, nobody)
    assert [one is not None for one in found] == [False] * (len(found) - 1) + [True]


def test_a_page_of_any_size_becomes_a_small_picture(tmp_path: Path) -> None:
    for name, box in {"huge": "0 0 1e9 1e9", "thin": "0 0 1 14400", "upside": "0 800 600 0", "none": "0 0 0 0"}.items():
        (tmp_path / f"{name}.pdf").write_bytes(
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[" + box.encode() + b"]>>endobj\n"
            b"trailer<</Root 1 0 R/Size 4>>\n%%EOF"
        )
    for made in pictures([tmp_path / f"{name}.pdf" for name in ("huge", "thin", "upside", "none")], 200, nobody):
        assert made is None or max(made.width(), made.height()) <= 200


@pytest.mark.corpus
def test_hostile_files_of_other_formats_harm_nobody(corpus: Path, page: Path) -> None:
    files = sorted(path for path in (corpus / "malformed" / "archives_gdal").iterdir() if path.is_file())
    found = pictures([*files, page], 100, nobody)
    assert [one is not None for one in found] == [False] * len(files) + [True]


def test_a_file_that_takes_for_ever_is_left_out_and_the_next_has_its_picture(page: Path, tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "ever.pdf")  # opening it waits for somebody who writes
    found = pictures([tmp_path / "ever.pdf", page], 100, nobody, patience=2.0)
    assert found[0] is None
    assert found[1] is not None


def test_making_pictures_can_be_stopped(page: Path, tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pictures([page], 100, stop)
