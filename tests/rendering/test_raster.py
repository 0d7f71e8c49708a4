"""Pictures drawn at build time are what readers of a head expect."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFont

from international.rendering.raster import FONTS, draw_preview
from international.views.edition import Edition
from international.views.head import preview_path, preview_sections


def test_each_section_has_a_preview_in_each_language(
    site: Path, editions: dict[str, Edition]
) -> None:
    """Pictures are 1200 by 630 pixels, differ, and are light enough to be fetched by a chat."""
    paths = [
        site / preview_path(edition, section)
        for edition in editions.values()
        for section in preview_sections(edition)
    ]
    assert len({path.read_bytes() for path in paths}) == len(paths)
    for path in paths:
        with Image.open(path) as picture:
            assert picture.size == (1200, 630)
        assert path.stat().st_size < 100_000


def test_the_font_has_every_letter() -> None:
    """The letters oʻ and gʻ, the tutuq belgisi and Cyrillic are drawn, not boxes."""
    for weight in ("Regular", "Bold"):
        font = ImageFont.truetype(FONTS / f"NotoSans-{weight}.ttf", 40)
        missing = bytes(font.getmask("\uffff"))
        for letter in "ʻʼabcşığЎўҒғҚқҲҳЯя–“”’…":
            assert bytes(font.getmask(letter)) != missing


def test_a_long_title_stays_on_the_picture() -> None:
    """What is too long is made smaller, and at last cut with an ellipsis; the edges stay empty."""
    words = ["Oʻzbekiston", "Respublikasi", "universitetlararo", "hamkorlik"]
    for title in (" ".join(words * 12), "x" * 200, "Short"):
        with Image.open(BytesIO(draw_preview(title, "N" * 90, "P"))) as picture:
            plain = picture.convert("L")
        for edge in ((0, 0, 70, 630), (1130, 0, 1200, 630)):
            assert max(plain.crop(edge).get_flattened_data()) < 120


def test_icons_have_their_sizes(site: Path) -> None:
    """Each is as large as its name says; the one for home screens has no transparent pixel."""
    for size in (32, 180, 192, 512):
        with Image.open(site / "icons" / f"icon-{size}.png") as icon:
            assert icon.size == (size, size)
            opaque = icon.getchannel("A").getextrema() == (255, 255)
        assert opaque == (size == 180)
