"""Warnings about pictures that nothing shows."""

from collections.abc import Iterator
from pathlib import Path

from ...reading import Problem, ProjectFiles
from ...reading.pages import CONTENT
from ...reading.project import EVENTS

ASSETS = "assets"


def unused_images(root: Path, files: ProjectFiles) -> Iterator[Problem]:
    """Yield a warning for each file in content/assets/ that no event and no page names."""
    folder = root / CONTENT / ASSETS
    assets = sorted(path for path in folder.rglob("*") if path.is_file())
    if not assets:
        return
    pages = sorted((root / CONTENT).rglob("*.md"))
    texts = [page.read_bytes().decode("utf-8", "replace") for page in pages]
    shown = {
        image["file"]
        for _, event in files.events.each()
        for image in event.get("images", ())
        if isinstance(image, dict) and "file" in image
    }
    for path in assets:
        name = path.relative_to(folder).as_posix()
        if name not in shown and not any(f"{ASSETS}/{name}" in text for text in texts):
            yield Problem(
                code="unused-image",
                file=f"{CONTENT}/{ASSETS}/{name}",
                found=name,
                allowed=(EVENTS, f"{CONTENT}/"),
                severity="warning",
            )
