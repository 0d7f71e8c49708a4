"""The real site against its records."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from building import BUILD_DAY, SITE_URL
from international.model.site import Site
from international.reading import Project, read_project
from international.wording.wording import Wording
from pages import WebSite

ROOT = Path(__file__).parents[2]
TODAY = BUILD_DAY.date()


@pytest.fixture(scope="module")
def project() -> Project:
    """Read the real records."""
    return read_project(ROOT)


@pytest.fixture(scope="module")
def records(project: Project) -> Site:
    """Leave drafts out."""
    return project.site.published()


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_there_is_a_page_for_everything(real_site: WebSite, records: Site, tag: str) -> None:
    """Each language has the pages of prose, partners, countries, events, years, and a 404."""
    expected = {page.path for page in records.pages}
    expected |= {partner.path for partner in records.partners}
    expected |= {event.path for event in records.events}
    expected |= {f"countries/{code.lower()}/" for code in records.countries}
    expected |= {f"events/{event.start.year}/" for event in records.events}
    expected |= {"404.html"}
    assert real_site.in_language(tag).keys() == expected


def test_no_draft_is_published(real_site: WebSite, project: Project) -> None:
    """The id of a draft stands in no address and no page."""
    records = (*project.site.partners, *project.site.events)
    drafts = [record.id for record in records if record.draft]
    for page in real_site.pages.values():
        html = page.file.read_text("utf-8")
        assert [draft for draft in drafts if f"/{draft}/" in html] == []


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_figures_are_counts_of_records(real_site: WebSite, records: Site, tag: str) -> None:
    """The home page's four numbers are those of organisations, countries, agreements, events."""
    agreements = [agreement for partner in records.partners for agreement in partner.agreements]
    in_force = sum(agreement.status(TODAY) in {"in-force", "ends-soon"} for agreement in agreements)
    expected = [
        len(records.partners),
        len({partner.country for partner in records.partners} - {None}),
        in_force or len(agreements),
        len(records.events),
    ]
    home = real_site.in_language(tag)[""]
    shown = home.all("//span[@class='figures__value']/text()")
    assert [int(re.sub(r"\D", "", number)) for number in shown] == expected


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_lists_hold_every_record_once(real_site: WebSite, records: Site, tag: str) -> None:
    """The directory has each partner once, and the page of events each event once."""
    pages = real_site.in_language(tag)
    for path, kind, found in (
        ("partners/", "partner-row", records.partners),
        ("events/", "event-row", records.events),
    ):
        page = pages[path]
        links = page.all(f"//a[@class='{kind}__link']/@href")
        targets = sorted((real_site.target(page, link) or ("",))[0] for link in links)
        prefix = "" if tag == "en" else f"{tag}/"
        assert targets == sorted(prefix + record.path for record in found)


def test_evidence_is_counted_from_the_records(real_site: WebSite, records: Site) -> None:
    """Under each objective stand as many events as serve it and took place."""
    policy = real_site["policy/"]
    for objective in records.objectives:
        rows = policy.all(f"//section[@id='{objective.id}']//a[@class='event-row__link']")
        assert len(rows) == sum(
            objective.id in event.objectives
            and event.status == "scheduled"
            and event.start.first_day <= TODAY
            for event in records.events
        )


@pytest.mark.parametrize("tag", ["en", "uz"])
def test_department_pages_show_their_records(real_site: WebSite, records: Site, tag: str) -> None:
    """Each department's page has its partners and its events, and no other."""
    pages = real_site.in_language(tag)
    for unit in records.departments:
        page = pages[unit.path]
        partners = page.all("//a[@class='partner-row__link']")
        events = page.all("//a[@class='event-row__link']")
        assert len(partners) == sum(unit.id in partner.departments for partner in records.partners)
        assert len(events) == sum(unit.id in event.departments for event in records.events)


def test_the_day_of_the_data_is_derived(
    real_site: WebSite, project: Project, records: Site
) -> None:
    """Every footer says the day of the newest check of a record."""
    newest = max(
        record.checked.last_day for record in (*records.partners, *records.events) if record.checked
    )
    for language in records.languages:
        words = Wording(language, project.words[language.tag])
        for page in real_site.in_language(language.tag).values():
            times = page.all("//footer//time")
            assert [time.get("datetime") for time in times] == [newest.isoformat()]
            assert times[0].text == words.dates.day(newest)


def test_names_of_partners_are_marked(real_site: WebSite, records: Site) -> None:
    """What an organisation calls itself carries the tag of that language (WCAG 3.1.2)."""
    for partner in records.partners:
        own = partner.own_name
        if own and own.text != partner.name.texts["uz"] and own.language != "uz":
            heads = real_site[f"uz/{partner.path}"].all("//p[@class='page-head__own-name']")
            assert [(head.text, head.get("lang")) for head in heads] == [(own.text, own.language)]


def test_two_builds_are_equal(site: Path, tmp_path: Path) -> None:
    """With one SOURCE_DATE_EPOCH a build by another process gives the same bytes in every file."""
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": str(int(BUILD_DAY.timestamp())),
        "SITE_URL": SITE_URL,
        "PYTHONHASHSEED": "1",  # sets come in another order than in this process
    }
    again = tmp_path / "again"
    subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(again)],
        cwd=ROOT,
        env=environment,
        check=True,
    )
    assert _contents(again) == _contents(site)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }
