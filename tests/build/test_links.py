"""What holds for the links of every site, whatever university and languages it has."""

from pages import WebPage, WebSite

OUTSIDE = ("http://", "https://", "mailto:", "tel:")


def test_every_link_leads_somewhere(any_site: WebSite) -> None:
    """Each address inside the site is a page or file, and each anchor an element's id."""
    broken = []
    for page in any_site.pages.values():
        for link in page.links():
            target = any_site.target(page, link)
            if target is None:
                if not link.startswith(OUTSIDE):
                    broken.append((page.address, link))
            elif not any_site.is_there(target[0]) or not _has_anchor(any_site, *target):
                broken.append((page.address, link))
    assert broken == []


def _has_anchor(site: WebSite, address: str, anchor: str) -> bool:
    return not anchor or (address in site.pages and anchor in site[address].anchors)


def test_every_reference_within_a_page_is_met(any_site: WebSite) -> None:
    """What labels, describes or controls something is there (WCAG 1.3.1, 4.1.2)."""
    missing = [
        (page.address, name)
        for page in any_site.pages.values()
        for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "for")
        for names in page.all(f"//@{attribute}")
        for name in str(names).split()
        if name not in page.anchors
    ]
    assert missing == []


def test_the_language_switch_leads_to_the_same_page(any_site: WebSite) -> None:
    """Each page links to its twin in every other language, named in that language, and back."""
    for page in any_site.pages.values():
        own = any_site.language(page.address)
        switches = page.all("//header//a[@hreflang]")
        assert [link.get("hreflang") for link in switches] == [
            tag for tag in any_site.tags if tag != own
        ]
        for link in switches:
            tag = link.get("hreflang")
            assert link.get("lang") == tag
            twin, _ = any_site.target(page, link.get("href")) or ("", "")
            assert twin == any_site.twin(page.address, tag)
            assert twin in any_site.pages


def test_search_engines_are_told_the_same(any_site: WebSite) -> None:
    """A translated page is its own canonical and names each translation; they agree."""
    for page in any_site.pages.values():
        if _is_left_out(page):
            continue
        assert page.attribute("//link[@rel='canonical']/@href") == any_site.url + page.address
        alternates = _alternates(page)
        translated = {
            tag: any_site[twin]
            for tag in any_site.tags
            if not _is_left_out(any_site[twin := any_site.twin(page.address, tag)])
        }
        if len(translated) == 1:
            assert alternates == {}
            continue
        default = any_site.url + any_site.twin(page.address, any_site.tags[0])
        assert alternates == {"x-default": default} | {
            tag: any_site.url + twin.address for tag, twin in translated.items()
        }
        assert all(_alternates(twin) == alternates for twin in translated.values())


def test_pages_without_translation_are_left_out(any_site: WebSite) -> None:
    """Their canonical is the original, they name no alternate, and the default has none."""
    for page in any_site.pages.values():
        if not _is_left_out(page):
            continue
        original = any_site.twin(page.address, any_site.tags[0])
        assert page.attribute("//link[@rel='canonical']/@href") == any_site.url + original
        assert _alternates(page) == {}
        is_default = any_site.language(page.address) == any_site.tags[0]
        assert not is_default or page.address.endswith("404.html")


def _is_left_out(page: WebPage) -> bool:
    return bool(page.all("//meta[@name='robots'][@content='noindex']"))


def _alternates(page: WebPage) -> dict[str, str]:
    links = page.all("//head/link[@rel='alternate'][@hreflang]")
    return {str(link.get("hreflang")): str(link.get("href")) for link in links}
