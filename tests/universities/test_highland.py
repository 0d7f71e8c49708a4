"""Another university: its settings, prose and records, and no Python."""

import pytest

from pages import WebPage, WebSite
from projects import UNIVERSITIES

NOTICE = "//main/div/p[@class='notice']"
UPCOMING = "//section[@aria-labelledby='upcoming']"


def _texts(page: WebPage, path: str) -> list[str]:
    return [" ".join("".join(element.itertext()).split()) for element in page.all(path)]


def test_it_has_no_python() -> None:
    """Everything of its own is settings, prose, records and pictures."""
    kinds = {file.suffix for file in (UNIVERSITIES / "highland").rglob("*") if file.is_file()}
    assert kinds == {".yml", ".yaml", ".md", ".png"}


def test_its_default_language_is_at_the_root(highland_site: WebSite) -> None:
    """Georgian is at /, English at /en/, and the site's own words are in each."""
    georgian, english = highland_site[""], highland_site["en/"]
    assert georgian.text("//a[@class='button button--light']") == "იპოვეთ პარტნიორი"
    assert english.text("//a[@class='button button--light']") == "Find a partner"
    assert georgian.text("//title").startswith("მთიანეთის სანიმუშო უნივერსიტეტი")
    assert "samarkand" not in georgian.file.read_text("utf-8").lower()


def test_figures(highland_site: WebSite) -> None:
    """Drafts are not counted, a lapsed agreement is not in force, and an unknown term is told."""
    assert _texts(highland_site["en/"], "//a[@class='figures__link']") == [
        "5 partner organisations universities, hospitals, research centres and others",
        "4 countries in Asia and Europe",
        "4 agreements in force and one whose term is not recorded",
        "7 events and news since 2019 2 in the last twelve months",
    ]


@pytest.mark.parametrize(
    ("partner", "states"),
    [
        ("fjord-university", ["Valid until 30 September 2029", "Lapsed: September 2024"]),
        ("olive-hospital", ["Cancelled", "Valid until March 2027"]),
        ("steppe-institute", ["In force", "Term not recorded"]),
        ("river-college", ["In force"]),
    ],
)
def test_states_of_agreements(highland_site: WebSite, partner: str, states: list[str]) -> None:
    """A partner's time line tells the state of each agreement on the day of the build."""
    page = highland_site[f"en/partners/{partner}/"]
    assert _texts(page, "//p[@class='timeline__status']") == states


def test_events_to_come_and_past(highland_site: WebSite) -> None:
    """Cancelled and postponed events stand among those to come, labelled; the past is by year."""
    page = highland_site["en/events/"]
    upcoming = _texts(page, f"{UPCOMING}//a[@class='event-row__link']")
    assert upcoming == ["Visit to Pisa", "Winter school", "Spring forum"]
    statuses = _texts(page, f"{UPCOMING}//p[@class='event-row__status']")
    assert statuses == ["Cancelled", "Postponed, new date to follow"]
    assert _texts(page, "//a[@class='event-list__link']") == ["2026", "2025", "2019"]


def test_an_event_with_everything(highland_site: WebSite) -> None:
    """Days, hours in the institution's zone, form, body, links and pictures are on its page."""
    page = highland_site["en/events/winter-school-2027/"]
    facts = page.text("//dl")
    assert "8–12 February 2027" in facts
    assert "10:00–12:30 (Asia/Tbilisi time)" in facts
    assert "In person and online" in facts
    assert "lectures in the morning" in _texts(page, "//main//li")
    assert page.all("//main//a[@href='https://highland.example.org/registration']")
    image = page.one("//main//img")
    assert image.get("alt") == "Students on a mountain"
    assert (image.get("width"), image.get("height")) == ("600", "400")
    fallback, _ = highland_site.target(page, image.get("src"))
    assert fallback.endswith("-600.jpg")
    assert highland_site.is_there(fallback)
    assert not highland_site.is_there("assets/school.png")


def test_an_online_event_has_no_place(highland_site: WebSite) -> None:
    """It is said to be online, and no map is drawn."""
    page = highland_site["events/plants-webinar-2026/"]
    assert "ონლაინ" in page.text("//p[@class='page-head__meta']")
    assert page.all("//figure[@class='place-map']") == []


def test_an_opening_written_once(highland_site: WebSite) -> None:
    """A snippet stands on the pages that ask for it, and is no page of its own."""
    for prefix, words in (("", "უცხოელ კოლეგებთან"), ("en/", "with colleagues abroad")):
        assert words in highland_site[f"{prefix}departments/botany/"].text("//main")
    assert [address for address in highland_site.pages if "snippets" in address] == []


def test_places_as_far_as_they_are_known(highland_site: WebSite) -> None:
    """A venue without a city, and a city without a country, are shown as they are."""
    event = highland_site["en/events/first-talks-2019/"]
    assert "Conference hall" in event.text("//p[@class='page-head__meta']")
    partner = highland_site["en/partners/world-association/"]
    assert partner.text("//p[@class='page-head__meta']") == "Geneva"


def test_drafts_are_nowhere(highland_site: WebSite) -> None:
    """Neither a draft nor what a published record says of it is in any page."""
    for page in highland_site.pages.values():
        html = page.file.read_text("utf-8")
        assert not any(word in html for word in ("Secret", "secret-", "საიდუმლო", "არქივი"))


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("en/partners/steppe-institute/", ["ველის ინსტიტუტი", "ინსტიტუტთან თანამშრომლობა"]),
        ("en/events/steppe-news-2026/", ["ველის ინსტიტუტი პარტნიორი გახდა", "სამი წლის"]),
        ("en/cooperation/", ["თანამშრომლობის წესი", "ნაბიჯები"]),
        ("en/departments/", ["დეპარტამენტები", "ვინ მუშაობს"]),
        ("en/departments/geology/", ["გეოლოგიის დეპარტამენტი", "ქანებს იკვლევს"]),
    ],
)
def test_without_a_translation(highland_site: WebSite, address: str, words: list[str]) -> None:
    """The page says so and shows the Georgian text, marked as Georgian."""
    page = highland_site[address]
    assert _texts(page, NOTICE) == [
        "This page has not been translated yet. Parts of it are in another language: Georgian."
    ]
    marked = _texts(page, "//main//*[@lang='ka']")
    assert all(any(word in text for text in marked) for word in words)
    assert page.all("//meta[@name='robots'][@content='noindex']")


def test_all_that_is_foreign_is_marked(highland_site: WebSite) -> None:
    """On English pages Georgian letters stand in elements marked as Georgian, or in proper names.

    WCAG 3.1.2 leaves proper names out: here those of a city and, in a filter, of a department.
    """
    unmarked = {
        (address, text.strip())
        for address, page in highland_site.in_language("en").items()
        for text in page.all("//body//text()[not(ancestor::script)]")
        if text.getparent().xpath("ancestor-or-self::*[@lang][1]/@lang") == ["en"]
        if any("ა" <= letter <= "ჰ" for letter in text.replace("ალმათი", ""))
        and text.getparent().tag != "option"
    }
    assert unmarked == set()


def test_a_translated_page_has_no_notice(highland_site: WebSite) -> None:
    """The notice of a missing translation is only where one is missing."""
    for page in highland_site.pages.values():
        missing = bool(page.all("//meta[@name='robots']")) and "404" not in page.address
        assert bool(page.all(NOTICE)) == missing, page.address


def test_a_silent_objective_says_so(highland_site: WebSite) -> None:
    """An objective without records says that, and draws no chart."""
    page = highland_site["en/policy/"]
    (quality,) = _texts(page, "//section[@id='quality']")
    assert "Nothing has been recorded for this objective yet." in quality
    assert page.all("//section[@id='quality']//figure") == []


def test_links_of_untranslated_pages_stay_in_the_reader_s_language(highland_site: WebSite) -> None:
    """A Georgian page shown to English readers leads on to the English pages."""
    page = highland_site["en/cooperation/"]
    link = page.attribute("//div[@class='prose']//a/@href")
    assert highland_site.target(page, link) == ("en/contact/", "")
