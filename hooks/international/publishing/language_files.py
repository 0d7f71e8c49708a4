"""The files of one language besides its pages: feeds, calendars, manifest, preview pictures."""

import json
from collections.abc import Iterator

from ..rendering import Renderer
from ..rendering.calendar_file import calendar_file
from ..rendering.feeds import atom, json_feed
from ..rendering.raster import draw_preview
from ..views.edition import Edition
from ..views.head import preview_path, preview_sections, preview_title
from ..views.subscriptions import (
    CALENDAR,
    event_calendar_path,
    event_feed,
    feed_path,
    partner_feed,
)

LAPIS, WHITE = "#12355B", "#FFFFFF"


def language_files(edition: Edition, render: Renderer) -> Iterator[tuple[str, bytes]]:
    """Yield the address within the site and the content of each file.

    The edition's root must be the site's full address.
    """
    for feed in (event_feed(edition), partner_feed(edition)):
        yield edition.address(feed_path(feed.name, "atom")), atom(feed, render)
        yield edition.address(feed_path(feed.name, "json")), json_feed(feed, render)
    dated = [(event, event_calendar_path(event)) for event in edition.site.newest_first]
    events = [event for event, path in dated if path]
    title = edition.words("calendar.title")
    name = f"{title} – {edition.text(edition.site.institution.name)}"
    yield edition.address(CALENDAR), calendar_file(edition, events, name)
    for event, path in dated:
        if path:
            yield edition.address(path), calendar_file(edition, [event])
    yield edition.address("manifest.webmanifest"), _manifest(edition)
    institution = edition.text(edition.site.institution.name).value
    part = edition.text(edition.site.institution.part).value
    for section in preview_sections(edition):
        title = preview_title(edition, section)
        yield preview_path(edition, section), draw_preview(title, institution, part)


def _manifest(edition: Edition) -> bytes:
    """Write what browsers need to put the site among apps (W3C Web Application Manifest)."""
    institution = edition.site.institution
    part = edition.text(institution.part).value
    up = "../" * edition.address("").count("/")
    document = {
        "name": f"{edition.text(institution.name)}, {part}",
        "short_name": edition.text(institution.short_name).value,
        "lang": edition.language.tag,
        "dir": edition.language.direction,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "theme_color": LAPIS,
        "background_color": WHITE,
        "icons": [
            {
                "src": f"{up}icons/icon-{size}.png",
                "sizes": f"{size}x{size}",
                "type": "image/png",
            }
            for size in (192, 512)
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"
