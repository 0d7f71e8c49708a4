"""A third language is an entry in mkdocs.yml and a folder in content/, from right to left too."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from pages import WebPage, WebSite
from projects import UNIVERSITIES
from serving import serve


def _texts(page: WebPage, path: str) -> list[str]:
    return [" ".join("".join(element.itertext()).split()) for element in page.all(path)]


def test_it_is_one_folder_of_content() -> None:
    """What is added is Markdown and one wording file, all in the language's folder."""
    folder = UNIVERSITIES / "third_language"
    added = {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
    assert {file.parts[:2] for file in added} == {("content", "ar")}
    assert [file.name for file in added if file.suffix != ".md"] == ["wording.yaml"]


def test_every_page_is_there(arabic_site: WebSite) -> None:
    """Arabic has as many pages as English, those without a translation included."""
    english, arabic = (arabic_site.in_language(tag).keys() for tag in ("en", "ar"))
    assert english == arabic


def test_its_pages_run_from_right_to_left(arabic_site: WebSite) -> None:
    """Each page says so, in Arabic words, and numbers have the plurals of Arabic."""
    home = arabic_site["ar/"]
    assert (home.root.get("lang"), home.root.get("dir")) == ("ar", "rtl")
    assert _texts(home, "//span[@class='figures__label']")[:2] == ["مؤسستان شريكتان", "بلدان"]
    assert _texts(home, "//a[@class='skip-link']") == ["انتقل إلى المحتوى"]


def test_links_stay_within_the_language(arabic_site: WebSite) -> None:
    """All links of an Arabic page lead to Arabic pages or files.

    The switch of language does not, nor do the files of open data, which hold all languages.
    """
    for page in arabic_site.in_language("ar").values():
        for link in page.all("//body//a[not(@hreflang)]/@href"):
            address, _ = arabic_site.target(page, link) or ("ar/", "")
            shared = address.startswith("data/")
            assert shared or arabic_site.language(address) == "ar", (page.address, link)


def test_the_switch_names_each_language_in_itself(arabic_site: WebSite) -> None:
    """The names are marked with their language and direction."""
    switches = arabic_site["ar/contact/"].all("//header//a[@hreflang]")
    assert [(link.get("lang"), link.get("dir")) for link in switches] == [
        ("en", "ltr"),
        ("uz", "ltr"),
    ]
    (arabic,) = arabic_site[""].all("//header//a[@hreflang='ar']")
    assert (arabic.get("dir"), "".join(arabic.itertext()).strip()) == ("rtl", "العربية")


def test_a_record_without_arabic_shows_english(arabic_site: WebSite) -> None:
    """Its English words are marked, from left to right, and an Arabic notice says why."""
    page = arabic_site["ar/partners/olive-hospital/"]
    (name,) = page.all("//h1/span")
    assert (name.text, name.get("lang"), name.get("dir")) == ("Olive Hospital", "en", "ltr")
    assert _texts(page, "//main/div/p[@class='notice']") == [
        "لم تُترجم هذه الصفحة بعد. أجزاء منها بلغة أخرى: الإنجليزية."
    ]


@pytest.fixture(scope="module")
def opened(browser: Browser, arabic_site: WebSite) -> Iterator[Page]:
    """Open the Arabic home page in a browser."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    with serve(arabic_site.folder) as address:
        page.goto(f"{address}/ar/", wait_until="networkidle")
        yield page
    page.close()


def test_the_header_is_mirrored(opened: Page) -> None:
    """In a browser the brand stands at the right, the switches at the left."""
    brand = opened.locator(".site-header__brand").bounding_box()
    tools = opened.locator(".site-header__tools").bounding_box()
    assert brand
    assert tools
    assert brand["x"] + brand["width"] > 1280 * 0.9
    assert tools["x"] < 1280 * 0.1


def test_nothing_sticks_out(opened: Page) -> None:
    """No page scrolls sideways, on a phone neither."""
    for width in (1280, 390, 320):
        opened.set_viewport_size({"width": width, "height": 900})
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
