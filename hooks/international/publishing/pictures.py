"""Pictures made small: each width as WebP, and one JPEG for whatever cannot show that."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from ..model.picture import Picture


def sized_pictures(
    folder: Path, pictures: Iterable[Picture], cache: Path
) -> Iterator[tuple[str, bytes]]:
    """Give the path and content of every size of every picture below a folder.

    What was made before is taken from the cache, as encoding is slow; a name there holds the digest
    of the original. Data about camera and place (EXIF) is left out.
    """
    for picture in pictures:
        for width in picture.widths:
            yield _sized(folder, picture, width, "webp", cache)
        yield _sized(folder, picture, picture.fallback, "jpg", cache)


def _sized(
    folder: Path, picture: Picture, width: int, suffix: str, cache: Path
) -> tuple[str, bytes]:
    path = picture.path(width, suffix)
    kept = cache / path
    if not kept.exists():
        content = _encoded(folder / picture.file, picture, width, suffix)
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(content)
    return path, kept.read_bytes()


def _encoded(path: Path, picture: Picture, width: int, suffix: str) -> bytes:
    with Image.open(path) as original:
        upright = ImageOps.exif_transpose(original).convert("RGB")
    height = round(picture.height * width / picture.width)
    small = upright.resize((width, height), Image.Resampling.LANCZOS)
    out = BytesIO()
    if suffix == "webp":
        small.save(out, "WEBP", quality=78, method=4)
    else:
        small.save(out, "JPEG", quality=80, optimize=True, progressive=True)
    return out.getvalue()
