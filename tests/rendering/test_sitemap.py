"""The sitemap is valid by its schema and holds every page and nothing else."""

from pathlib import Path

import pytest
from lxml import etree, html

from building import SITE_URL
from international.model.site import Site

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("sitemap.xsd")))


def _sitemap(site: Path) -> etree._ElementTree:
    return etree.parse(site / "sitemap.xml")


def _pages(site: Path) -> dict[str, html.HtmlElement]:
    return {
        SITE_URL
        + path.parent.relative_to(site).as_posix().removesuffix(".").rstrip("/")
        + ("" if path.parent == site else "/"): html.fromstring(path.read_text("utf-8"))
        for path in site.rglob("index.html")
    }


@pytest.mark.parametrize("built", ["site", "altered_site"])
def test_it_holds_every_page_that_may_be_indexed(
    request: pytest.FixtureRequest, built: str
) -> None:
    """Every page on the disk is in it once, but stand-ins for translations and redirects."""
    site = request.getfixturevalue(built)
    document = _sitemap(site)
    assert SCHEMA.validate(document), SCHEMA.error_log
    listed = document.xpath("//s:loc/text()", namespaces=NAMES)
    indexed = [
        address
        for address, page in _pages(site).items()
        if not page.xpath("//meta[@name='robots' and @content='noindex']")
    ]
    assert sorted(listed) == sorted(indexed)


def test_versions_are_those_of_the_pages(site: Path) -> None:
    """The links to other languages are the same in the sitemap and in the page's head."""
    pages = _pages(site)
    for url in _sitemap(site).getroot():
        address = url.findtext("s:loc", namespaces=NAMES)
        in_sitemap = {
            (link.get("hreflang"), link.get("href")) for link in url.findall("x:link", NAMES)
        }
        in_head = pages[address].xpath("//head/link[@rel='alternate' and @hreflang]")
        assert in_sitemap == {(link.get("hreflang"), link.get("href")) for link in in_head}


def test_last_changes_are_those_of_the_records(site: Path, published: Site) -> None:
    """`lastmod` is the day of a record's check; a page of prose has one only if it says so."""
    changed = {
        url.findtext("s:loc", namespaces=NAMES): url.findtext("s:lastmod", namespaces=NAMES)
        for url in _sitemap(site).getroot()
    }
    for record in (*published.partners, *published.events):
        assert changed[SITE_URL + record.path] == str(record.checked)
    assert changed[f"{SITE_URL}uz/partners/"] == str(published.data_as_of)
    assert changed[f"{SITE_URL}privacy/"] is None


def test_an_unchecked_record_takes_the_newest_check(altered_site: Path, published: Site) -> None:
    """A record without a check of its own is as new as the newest check of all."""
    document = _sitemap(altered_site)
    address = f"{SITE_URL}events/online-2027/"
    (url,) = document.xpath(f"//s:url[s:loc='{address}']", namespaces=NAMES)
    assert url.findtext("s:lastmod", namespaces=NAMES) == str(published.data_as_of)


def test_the_schema_refuses_what_is_wrong(site: Path) -> None:
    """The schema is a schema: an address given twice does not pass."""
    document = _sitemap(site)
    document.getroot()[1][0].text = document.getroot()[0][0].text
    assert not SCHEMA.validate(document)
