"""The head of every page says what search engines, networks and browsers need."""

import json
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html

from building import SITE_URL


@pytest.fixture(scope="module")
def heads(site: Path) -> dict[str, html.HtmlElement]:
    """Parse the head of every page of the real site, by the page's address."""
    return _heads(site)


def _heads(site: Path) -> dict[str, html.HtmlElement]:
    found = {}
    for path in site.rglob("index.html"):
        relative = path.relative_to(site).as_posix().removesuffix("index.html")
        found[SITE_URL + relative] = html.fromstring(path.read_text("utf-8")).find("head")
    return found


def _meta(head: html.HtmlElement, name: str) -> str:
    (found,) = head.xpath(f"meta[@name='{name}' or @property='{name}']/@content")
    return str(found)


def test_titles_and_descriptions_are_unique(heads: dict[str, html.HtmlElement]) -> None:
    """No two pages of the site share a title or description, and none is empty."""
    titles = Counter(head.findtext("title") for head in heads.values())
    descriptions = Counter(_meta(head, "description") for head in heads.values())
    assert {text: n for text, n in titles.items() if n > 1 or not text} == {}
    assert {text: n for text, n in descriptions.items() if n > 1 or not text} == {}


def test_every_language_names_every_other(heads: dict[str, html.HtmlElement]) -> None:
    """Links to versions are mutual, x-default is the first language, canonical the page."""
    for address, head in heads.items():
        links = {link.get("hreflang"): link.get("href") for link in head.xpath("link[@hreflang]")}
        plain = address.replace(f"{SITE_URL}uz/", SITE_URL)
        assert links == {
            "en": plain,
            "uz": plain.replace(SITE_URL, f"{SITE_URL}uz/"),
            "x-default": plain,
        }
        assert head.xpath("link[@rel='canonical']/@href") == [address]
        assert set(links.values()) <= heads.keys()


def test_networks_get_a_picture_in_the_language(
    site: Path, heads: dict[str, html.HtmlElement]
) -> None:
    """Open Graph and Twitter have title, text, address, locale and a picture that is there."""
    for address, head in heads.items():
        tag = "uz" if address.startswith(f"{SITE_URL}uz/") else "en"
        assert _meta(head, "og:url") == address
        assert _meta(head, "og:title")
        assert _meta(head, "og:description") == _meta(head, "description")
        assert _meta(head, "og:locale") == {"en": "en_GB", "uz": "uz_UZ"}[tag]
        assert _meta(head, "og:locale:alternate") == {"en": "uz_UZ", "uz": "en_GB"}[tag]
        assert _meta(head, "twitter:card") == "summary_large_image"
        picture = _meta(head, "og:image")
        assert picture.endswith(f".{tag}.png")
        assert (site / picture.removeprefix(SITE_URL)).is_file()
        assert _meta(head, "og:image:alt")
    kinds = Counter(_meta(head, "og:type") for head in heads.values())
    assert kinds.keys() == {"website", "article"}


def test_icons_and_manifest_are_there(site: Path, heads: dict[str, html.HtmlElement]) -> None:
    """Each page leads to icons and to the manifest of its language, and all are files."""
    for address, head in heads.items():
        for href in head.xpath("link[contains(@rel, 'icon') or @rel='manifest']/@href"):
            assert (site / urljoin(address, href).removeprefix(SITE_URL)).is_file()
        assert _meta(head, "theme-color") == "#12355B"
    for tag, folder in (("en", site), ("uz", site / "uz")):
        manifest = json.loads((folder / "manifest.webmanifest").read_text("utf-8"))
        assert manifest["lang"] == tag
        assert manifest["start_url"] == "./"
        for icon in manifest["icons"]:
            assert (folder / icon["src"]).resolve().is_file()


def test_a_page_without_translation_points_to_its_original(altered_site: Path) -> None:
    """It is not indexed, names no versions, and its canonical address is the original's."""
    heads = _heads(altered_site)
    head = heads[f"{SITE_URL}uz/cooperation/"]
    assert _meta(head, "robots") == "noindex"
    assert head.xpath("link[@rel='canonical']/@href") == [f"{SITE_URL}cooperation/"]
    assert head.xpath("link[@hreflang]") == []
    original = heads[f"{SITE_URL}cooperation/"]
    assert original.xpath("link[@hreflang]") == []
    assert original.xpath("meta[@property='og:locale:alternate']") == []


def test_a_description_shows_no_markdown(altered_site: Path) -> None:
    """What describes an event is the summary's words alone."""
    head = _heads(altered_site)[f"{SITE_URL}events/called-off-2027/"]
    assert _meta(head, "description").endswith("+1 Bold and a link <b>here</b>")
