"""Pictures that records name: each is a file in content/assets/."""

from collections.abc import Iterator
from pathlib import Path

from ..model.event import Event
from .problem import Problem, nearest
from .records import RecordFile

ASSETS = "content/assets"


def missing_images(root: Path, events: RecordFile[Event]) -> Iterator[Problem]:
    """Yield a Problem for each picture of an event that is no file in content/assets/."""
    folder = root / ASSETS
    known = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for at, data in events.each():
        images = data.get("images")
        for index, image in enumerate(images if isinstance(images, list) else ()):
            name = image.get("file") if isinstance(image, dict) else None
            if isinstance(name, str) and name not in known:
                yield events.document.problem(
                    "missing-image",
                    (*at, "images", index, "file"),
                    field="file",
                    found=name,
                    nearest=nearest(name, known),
                )
