"""The pictures that events name: whether they are there, and how large."""

from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from ..model.event import Event
from ..model.picture import Picture
from .problem import nearest
from .records import RecordFile
from .text_file import Report

ASSETS = "content/assets"
_FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")


def read_pictures(root: Path, events: RecordFile[Event], report: Report) -> dict[str, Picture]:
    """Read the size of every picture an event names, by its file below content/assets/."""
    folder = root / ASSETS
    present = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
    pictures: dict[str, Picture] = {}
    for at, data in events.each():
        images = data.get("images")
        for index, image in enumerate(images if isinstance(images, list) else []):
            file = image.get("file") if isinstance(image, dict) else None
            if not isinstance(file, str) or file in pictures:
                continue
            where = (*at, "images", index, "file")
            if file not in present:
                close = nearest(file, present)
                report(
                    events.document.problem(
                        "missing-image", where, field="file", found=file, nearest=close
                    )
                )
                continue
            picture = _picture(folder / file, file)
            if picture:
                pictures[file] = picture
            else:
                formats = tuple(name.lower() for name in _FORMATS)
                report(
                    events.document.problem(
                        "not-an-image", where, field="file", found=file, allowed=formats
                    )
                )
    return pictures


def _picture(path: Path, file: str) -> Picture | None:
    try:
        with Image.open(path, formats=_FORMATS) as image:
            # Cameras store a portrait lying, with a note to turn it.
            width, height = ImageOps.exif_transpose(image).size
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError):
        return None
    digest = sha256(path.read_bytes()).hexdigest()
    return Picture(file=file, width=width, height=height, digest=digest[:32])
