"""Pictures of events come out in their sizes, upright, without what a camera noted."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from international.model.picture import Picture
from international.publishing.pictures import sized_pictures

ORIENTATION = 0x0112
GPS = 0x8825


def _photograph(path: Path, size: tuple[int, int]) -> Picture:
    """Write a photograph that was taken with the camera turned, at a known place."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[GPS] = {1: "N", 2: (39.0, 39.0, 18.0)}
    Image.effect_noise(size, 40).convert("RGB").save(path, exif=exif)
    return Picture(file=path.name, width=size[1], height=size[0], digest="0123456789abcdef")


def test_every_width_is_made_upright_and_bare(tmp_path: Path) -> None:
    """WebP in each width and one JPEG, turned as the camera says, without EXIF."""
    picture = _photograph(tmp_path / "opening.jpg", (1200, 800))
    made = dict(sized_pictures(tmp_path, [picture], tmp_path / "cache"))
    assert list(made) == [
        "assets/pictures/opening-01234567-480.webp",
        "assets/pictures/opening-01234567-800.webp",
        "assets/pictures/opening-01234567-800.jpg",
    ]
    for content in made.values():
        image = Image.open(BytesIO(content))
        assert image.height == image.width * 3 // 2
        assert not image.getexif()


def test_a_picture_made_before_is_not_made_again(tmp_path: Path) -> None:
    """The cache answers even when the original is gone."""
    picture = _photograph(tmp_path / "opening.jpg", (600, 400))
    first = list(sized_pictures(tmp_path, [picture], tmp_path / "cache"))
    (tmp_path / "opening.jpg").unlink()
    assert list(sized_pictures(tmp_path, [picture], tmp_path / "cache")) == first


def test_a_small_picture_is_not_enlarged() -> None:
    """Its only width is its own."""
    picture = Picture(file="a/small.png", width=300, height=200, digest="f" * 32)
    assert picture.widths == (300,)
    assert picture.fallback == 300
    assert picture.path(300, "webp") == "assets/pictures/small-ffffffff-300.webp"
