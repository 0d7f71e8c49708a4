"""Feeds as Atom (RFC 4287) and JSON Feed 1.1."""

import json
from collections.abc import Callable
from datetime import date, datetime, time
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

from ..views.subscriptions import Feed, FeedEntry
from .markdown import plain_text

_ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

Render = Callable[[object], str]


def atom(feed: Feed, render: Render) -> bytes:
    """Write a feed as Atom; days stand at midnight where the university is (RFC 3339)."""
    ET.register_namespace("", _ATOM)
    root = ET.Element(f"{{{_ATOM}}}feed", {_LANG: feed.language})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", _moment(feed.updated, feed.zone))
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.atom)
    _add(root, "link", rel="alternate", type="text/html", href=feed.home, hreflang=feed.language)
    _add(root, "link", rel="alternate", type="application/feed+json", href=feed.json)
    _add(root, "icon", feed.icon)
    _add(root, "rights", feed.rights)
    author = ET.SubElement(root, f"{{{_ATOM}}}author")
    _add(author, "name", feed.author)
    _add(author, "uri", feed.author_url)
    for entry in feed.entries:
        _atom_entry(root, feed, entry, render)
    ET.indent(root, "")
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True)) + b"\n"


def json_feed(feed: Feed, render: Render) -> bytes:
    """Write a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1)."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.json,
        "description": feed.subtitle,
        "icon": feed.icon,
        "language": feed.language,
        "authors": [{"name": feed.author, "url": feed.author_url}],
        "items": [_json_item(feed, entry, render) for entry in feed.entries],
    }
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def _atom_entry(root: ET.Element, feed: Feed, entry: FeedEntry, render: Render) -> None:
    language = {_LANG: entry.title.language} if entry.title.language else {}
    element = ET.SubElement(root, f"{{{_ATOM}}}entry", language)
    _add(element, "id", entry.id)
    _add(element, "title", entry.title.value)
    _add(element, "link", rel="alternate", type="text/html", href=entry.url)
    if entry.published:
        _add(element, "published", _moment(entry.published, feed.zone))
    _add(element, "updated", _moment(entry.updated, feed.zone))
    for category in entry.categories:
        _add(element, "category", term=category)
    if entry.summary:
        _add(element, "summary", plain_text(entry.summary.value))
    _add(element, "content", render(entry.content).strip(), type="html")


def _json_item(feed: Feed, entry: FeedEntry, render: Render) -> dict[str, object]:
    item: dict[str, object] = {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title.value,
        "content_html": render(entry.content).strip(),
        "date_modified": _moment(entry.updated, feed.zone),
        "tags": list(entry.categories),
        "language": entry.title.language or feed.language,
    }
    if entry.summary:
        item["summary"] = plain_text(entry.summary.value)
    if entry.published:
        item["date_published"] = _moment(entry.published, feed.zone)
    return item


def _add(parent: ET.Element, name: str, text: str | None = None, **attributes: str) -> None:
    ET.SubElement(parent, f"{{{_ATOM}}}{name}", attributes).text = text


def _moment(day: date, zone: str) -> str:
    return datetime.combine(day, time.min, ZoneInfo(zone)).isoformat()
