"""JSON-LD of every page is walked and held against schema.org and the records."""

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from schema_org import faults

from building import SITE_URL
from international.model.site import Site

EVERYWHERE = ("site", "altered_site")
Thing = dict[str, Any]


def _things(page: Path) -> list[Thing]:
    document = html.fromstring(page.read_text("utf-8"))
    (script,) = document.xpath("//script[@type='application/ld+json']/text()")
    graph = json.loads(script)
    assert graph["@context"] == "https://schema.org"
    found: list[Thing] = graph["@graph"]
    return found


def _only(page: Path, *kinds: str) -> Thing:
    (found,) = (thing for thing in _things(page) if thing["@type"] in kinds)
    return found


@pytest.mark.parametrize("built", EVERYWHERE)
def test_every_page_keeps_to_schema_org(request: pytest.FixtureRequest, built: str) -> None:
    """No page uses a type or property that is not schema.org's, or lacks one that is required."""
    site = request.getfixturevalue(built)
    redirects = [page for page in site.rglob("index.html") if b"http-equiv" in page.read_bytes()]
    pages = set(site.rglob("index.html")) - set(redirects)
    found = {page: [f for thing in _things(page) for f in faults(thing)] for page in pages}
    assert {page: wrong for page, wrong in found.items() if wrong} == {}


def test_the_walk_finds_faults() -> None:
    """The walk is a check: wrong types, properties and gaps are all named."""
    assert faults({"@type": "Unicorn"}) == ["/Unicorn: unknown type"]
    assert faults(
        {"@type": "WebSite", "horn": "x", "name": "", "url": "u", "inLanguage": "en"}
    ) == [
        "/WebSite: horn is not its property",
        "/WebSite: no publisher",
        "/WebSite.name: empty",
    ]
    assert faults({"name": "x"}) == ["/: no type"]


@pytest.mark.parametrize("prefix", ["", "uz/"])
def test_the_home_page_describes_the_university(site: Path, prefix: str) -> None:
    """Address, place, contact and website are those of the settings, in the page's language."""
    university = _only(site / prefix / "index.html", "CollegeOrUniversity")
    uzbek = bool(prefix)
    assert university["name"].startswith("Samarqand" if uzbek else "Samarkand")
    assert university["address"]["postalCode"] == "140100"
    assert university["address"]["addressCountry"] == "UZ"
    assert university["geo"]["latitude"] == 39.655
    assert university["contactPoint"]["email"] == "international.department@sammu.uz"
    assert university["sameAs"] == ["https://www.sammu.uz"]
    assert "memberOf" not in university
    website = _only(site / prefix / "index.html", "WebSite")
    assert website["publisher"] == {"@id": university["@id"]}


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_every_partner_is_an_organisation(site: Path, published: Site, tag: str) -> None:
    """Name, website, country and place are the record's."""
    for partner in published.partners:
        page = site / ("" if tag == "en" else tag) / partner.path / "index.html"
        (found,) = (thing for thing in _things(page) if thing["@type"] != "BreadcrumbList")
        assert found["name"] == partner.name.texts[tag]
        assert found.get("url") == partner.website
        assert found.get("address", {}).get("addressCountry") == partner.country
        if partner.coordinates:
            geo = found["location"]["geo"]
            assert (geo["latitude"], geo["longitude"]) == partner.coordinates


def test_identifiers_lead_to_registers(altered_site: Path) -> None:
    """ROR and Wikidata stand as identifiers and among the addresses that mean the same."""
    found = _only(altered_site / "partners" / "renamed-partner" / "index.html", "Corporation")
    assert [one["propertyID"] for one in found["identifier"]] == ["ROR", "Wikidata"]
    assert found["sameAs"] == ["https://ror.org/03yrm5c26", "https://www.wikidata.org/entity/Q42"]
    assert "https://ror.org/03yrm5c26" in (
        altered_site / "partners" / "renamed-partner" / "index.html"
    ).read_text("utf-8")


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_every_event_is_an_event_or_an_article(site: Path, published: Site, tag: str) -> None:
    """News are articles, all else events; dates are as precise as the record's."""
    for event in published.events:
        page = site / ("" if tag == "en" else tag) / event.path / "index.html"
        found = _only(page, "NewsArticle" if event.kind == "news" else "Event")
        assert found["inLanguage"] == tag
        if event.kind == "news":
            assert found["headline"] == event.title.texts[tag]
            assert found["datePublished"] == str(event.start)
        else:
            assert found["name"] == event.title.texts[tag]
            assert (found["startDate"], found["endDate"]) == (str(event.start), str(event.last))
            assert ("eventAttendanceMode" in found) == bool(event.mode)
            assert len(found.get("contributor", ())) == len(event.partners)
        for picture in found["image"]:
            assert (site / picture.removeprefix(SITE_URL)).is_file()


def test_a_cancelled_hybrid_event(altered_site: Path) -> None:
    """It has a place and an address on the net, times with their offset, and says it is off."""
    page = altered_site / "events" / "called-off-2027" / "index.html"
    found = _only(page, "Event")
    assert found["eventStatus"] == "https://schema.org/EventCancelled"
    assert found["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert found["startDate"] == "2027-03-01T10:00+05:00"
    assert [place["@type"] for place in found["location"]] == ["Place", "VirtualLocation"]
    assert found["location"][1]["url"] == "https://example.org/room"
    assert found["organizer"]["name"] == "Samarkand State Medical University"
    assert found["name"] == "=HYPERLINK(1) </script><script>alert(1)</script>"
    online = _only(altered_site / "events" / "online-2027" / "index.html", "Event")
    assert online["organizer"]["@type"] == "CollegeOrUniversity"
    assert [place["@type"] for place in online["location"]] == ["VirtualLocation"]


def test_an_event_with_a_picture_shows_it(altered_site: Path) -> None:
    """The picture is the event's own, and it is there."""
    found = _only(altered_site / "events" / "lecture-2027" / "index.html", "Event")
    (picture,) = found["image"]
    assert picture.endswith(".jpg")
    assert (altered_site / picture.removeprefix(SITE_URL)).is_file()
    assert found["location"][0]["name"] == "Main hall"
    assert "address" not in found["location"][0]


def test_breadcrumbs_are_those_that_show(site: Path) -> None:
    """Every page but the home pages names the same steps as the visible breadcrumb."""
    homes = {site / "index.html", site / "uz" / "index.html"}
    for page in set(site.rglob("index.html")) - homes:
        steps = _only(page, "BreadcrumbList")["itemListElement"]
        document = html.fromstring(page.read_text("utf-8"))
        shown = [
            " ".join(item.text_content().split()).strip("/ ")
            for item in document.xpath("//nav[contains(@class, 'breadcrumb')]//li")
        ]
        assert [step["name"] for step in steps] == shown
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))


@pytest.mark.parametrize("prefix", ["", "uz/"])
def test_the_data_page_is_a_catalogue(site: Path, published: Site, prefix: str) -> None:
    """Two data sets under one licence; every file is there and as large as is said."""
    page = site / prefix / "data" / "index.html"
    catalogue = _only(page, "DataCatalog")
    partners, events = catalogue["dataset"]
    assert str(len(published.partners)) in partners["description"]
    assert str(len(published.events)) in events["description"]
    for found in (partners, events):
        assert found["license"] == "https://creativecommons.org/licenses/by/4.0/"
        assert found["version"] == str(published.data_as_of)
        for file in found["distribution"]:
            path = site / file["contentUrl"].removeprefix(SITE_URL)
            assert file["contentSize"] == f"{path.stat().st_size} B"
