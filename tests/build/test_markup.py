"""What holds for the markup of every page of every site."""

from collections import Counter
from itertools import pairwise

from pages import WebSite

DIRECTIONS = {"ar": "rtl"}


def test_html_is_valid(any_site: WebSite) -> None:
    """A strict parser of HTML 5 finds nothing to complain about."""
    assert all(page.root.tag == "html" for page in any_site.pages.values())


def test_language_and_direction(any_site: WebSite) -> None:
    """Each page says its language and which way it runs (WCAG 3.1.1)."""
    for page in any_site.pages.values():
        tag = any_site.language(page.address)
        assert page.root.get("lang") == tag
        assert page.root.get("dir") == DIRECTIONS.get(tag, "ltr")


def test_headings_are_in_order(any_site: WebSite) -> None:
    """There is one first-level heading, and no level is skipped on the way down."""
    for page in any_site.pages.values():
        headings = page.all("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")
        levels = [int(heading.tag[1]) for heading in headings]
        assert levels.count(1) == 1, page.address
        steps = pairwise(levels)
        assert all(after - before <= 1 for before, after in steps), (page.address, levels)


def test_headings_say_something(any_site: WebSite) -> None:
    """No heading, link or button is without a name (WCAG 2.4.4, 2.4.6)."""
    for page in any_site.pages.values():
        for element in page.all(
            "//body//*[self::h1 or self::h2 or self::h3 or self::a or self::button]"
            "[not(ancestor::template)]"
        ):
            words = "".join(element.itertext()).strip()
            assert words or element.get("aria-label"), (page.address, element.attrib)


def test_ids_are_unique(any_site: WebSite) -> None:
    """No two elements of a page have one id."""
    for page in any_site.pages.values():
        twice = [name for name, times in Counter(page.all("//@id")).items() if times > 1]
        assert twice == [], page.address


def test_titles_and_descriptions_are_unique(any_site: WebSite) -> None:
    """Among the pages of a language that search engines see, no two look the same."""
    for tag in any_site.tags:
        for path in ("//title/text()", "//meta[@name='description']/@content"):
            found = Counter(
                page.attribute(path)
                for page in any_site.in_language(tag).values()
                if not page.all("//meta[@name='robots']")
            )
            assert [(text, times) for text, times in found.items() if times > 1] == []
            assert all(text.strip() for text in found)


def test_images_have_words(any_site: WebSite) -> None:
    """Each picture has an alternative text (WCAG 1.1.1)."""
    for page in any_site.pages.values():
        assert all(image.get("alt") for image in page.all("//img"))


def test_only_our_own_scripts_run(any_site: WebSite) -> None:
    """Scripts come from the assets folder or are the two short ones of the page's frame."""
    inline = set()
    for page in any_site.pages.values():
        for script in page.all("//script"):
            if script.get("src"):
                assert "assets/" in script.get("src")
            elif script.get("type") != "application/ld+json":
                inline.add(script.text)
        handlers = page.all("//@*[starts-with(name(), 'on')]")
        assert handlers == [], page.address
    assert len(inline) <= 2
