"""Feeds are read by feedparser and against JSON Feed's own rules."""

import json
from datetime import datetime
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import pytest
from lxml import etree, html

from building import SITE_URL
from international.model.site import Site

LANGUAGES = ("en", "uz")
NAMES = ("events", "partners")


def _folder(site: Path, tag: str) -> Path:
    return site / ("feeds" if tag == "en" else f"{tag}/feeds")


def _atom(site: Path, tag: str, name: str) -> feedparser.FeedParserDict:
    found = feedparser.parse((_folder(site, tag) / f"{name}.atom").read_bytes())
    assert not found.bozo
    return found


def _json(site: Path, tag: str, name: str) -> dict[str, object]:
    document: dict[str, object] = json.loads((_folder(site, tag) / f"{name}.json").read_text())
    return document


def _records(published: Site, name: str) -> int:
    if name == "events":
        return len(published.events)
    return sum(max(1, len(partner.agreements)) for partner in published.partners)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_record_is_an_entry(site: Path, published: Site, tag: str, name: str) -> None:
    """Atom and JSON hold the same entries, one an event, agreement or partner without one."""
    entries = _atom(site, tag, name).entries
    items = _json(site, tag, name)["items"]
    assert isinstance(items, list)
    assert len(entries) == len(items) == _records(published, name)
    assert [entry.id for entry in entries] == [item["id"] for item in items]
    assert len({entry.id for entry in entries}) == len(entries)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_atom_says_all_that_readers_need(site: Path, tag: str, name: str) -> None:
    """Ids are tag URIs; author, language, self and alternate links are there (RFC 4287, 4.1)."""
    document = _atom(site, tag, name)
    feed, prefix = document.feed, "" if tag == "en" else f"{tag}/"
    assert feed.id == f"tag:sammu.uz,2026:feeds/{name}/{tag}"
    assert feed.author
    assert feed.language == tag
    links = {(link.rel, link.type): link.href for link in feed.links}
    assert links["self", "application/atom+xml"] == f"{SITE_URL}{prefix}feeds/{name}.atom"
    assert links["alternate", "text/html"] == f"{SITE_URL}{prefix}{name}/"
    for entry in document.entries:
        assert entry.id.startswith(f"tag:sammu.uz,2026:{name}/")
        assert entry.content[0].type == "text/html"
        assert entry.updated_parsed
        assert entry.link.startswith(f"{SITE_URL}{prefix}{name}/")
        page = site / urlsplit(entry.link).path.lstrip("/") / "index.html"
        heading = html.fromstring(page.read_text("utf-8")).findtext(".//h1", "?")
        assert entry.title.startswith(" ".join(heading.split()))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_an_uzbek_reader_sees_uzbek(site: Path, published: Site, tag: str) -> None:
    """Titles and full texts are those of the record in the feed's language."""
    texts = {
        event.path: (event.title.texts[tag], event.summary.texts[tag]) for event in published.events
    }
    for entry in _atom(site, tag, "events").entries:
        title, summary = texts[entry.link.removeprefix(SITE_URL).removeprefix(f"{tag}/")]
        assert entry.title == title
        words = " ".join(html.fromstring(entry.content[0].value).text_content().split())
        assert " ".join(summary.split()) in words


def test_updated_comes_from_the_record(site: Path, published: Site) -> None:
    """`updated` is the day of the record's check, not the build's; the feed's is the newest."""
    document = _atom(site, "en", "events")
    checked = {event.path: str(event.checked) for event in published.events}
    for entry in document.entries:
        assert entry.updated[:10] == checked[entry.link.removeprefix(SITE_URL)]
        assert entry.published[:10] <= entry.updated[:10]
    assert document.feed.updated == max(entry.updated for entry in document.entries)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_json_feed_keeps_the_rules_of_its_version(site: Path, tag: str, name: str) -> None:
    """Required keys, absolute addresses and RFC 3339 dates (jsonfeed.org, version 1.1)."""
    feed = _json(site, tag, name)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["language"] == tag
    assert str(feed["feed_url"]).endswith(f"/feeds/{name}.json")
    assert isinstance(feed["authors"], list)
    assert isinstance(feed["items"], list)
    for item in feed["items"]:
        assert item["content_html"]
        assert item["language"] == tag
        assert item["url"].startswith(SITE_URL)
        for key in ("date_modified", "date_published"):
            if key in item:
                assert datetime.fromisoformat(item[key]).tzinfo


@pytest.mark.parametrize("tag", LANGUAGES)
def test_pages_name_the_feeds(site: Path, tag: str) -> None:
    """Head and footer of a page lead to each feed of its language, and the files are there."""
    page = site / ("" if tag == "en" else tag) / "index.html"
    document = html.fromstring(page.read_text("utf-8"))
    in_head = set(document.xpath("//head/link[@rel='alternate' and @type and @title]/@href"))
    assert len(in_head) == 5
    assert in_head <= set(document.xpath("//footer//a/@href"))
    for href in in_head:
        assert (page.parent / href).is_file()


def test_ids_survive_a_rename(altered_site: Path) -> None:
    """A renamed record keeps the id made of its first one; equal agreements differ."""
    events = {entry.link: entry.id for entry in _atom(altered_site, "en", "events").entries}
    address = f"{SITE_URL}events/called-off-2027/"
    assert events[address] == "tag:sammu.uz,2026:events/called-off-old"
    partners = _atom(altered_site, "en", "partners").entries
    assert [entry.id for entry in partners if entry.link.endswith("/renamed-partner/")] == [
        "tag:sammu.uz,2026:partners/first-name/memorandum-undated",
        "tag:sammu.uz,2026:partners/first-name/memorandum-undated-2",
    ]


def test_what_is_text_stays_text(altered_site: Path) -> None:
    """Tags in a title or summary are shown, not obeyed; what is not translated says so."""
    entry = next(
        entry for entry in _atom(altered_site, "uz", "events").entries if "called-off" in entry.link
    )
    assert "<script>alert(1)</script>" in unescape(entry.title)
    assert "<script" not in entry.content[0].value
    raw = etree.parse(_folder(altered_site, "uz") / "events.atom")
    languages = raw.xpath("//*[local-name()='entry']/@xml:lang")
    assert languages == ["en"]
