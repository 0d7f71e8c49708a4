"""The whole page: head, header, breadcrumb, body, footer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .downloads import downloads
from .edition import Edition, Link, Text
from .head import Head, PageFacts, head
from .notices import translation_notice
from .prose_page import office_email, office_phone
from .shared import Notice, Time, day
from .subscriptions import CALENDAR, feed_path

SEARCH_INDEX = "search.json"
"""The file of a language that holds its search index."""


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in another language, named in that language."""

    tag: str
    direction: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class NavigationLink:
    """A link of the main navigation; `current` is `page` or `true` (within), or empty."""

    href: str
    text: Text
    current: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteHeader:
    """Name, search, language, colours and the main links."""

    home: str
    name: Text
    part: Text
    languages: tuple[LanguageLink, ...]
    links: tuple[NavigationLink, ...]
    words: dict[str, str]


@dataclass(frozen=True, slots=True)
class LinkGroup:
    """A word and the links that belong to it, on one line."""

    label: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchDialog:
    """The search of the whole site, and the words its script says."""

    index: str
    """Leads to the language's search index."""
    label: str
    hint: str
    forms: dict[str, str]
    some: str
    none: str
    loading: str
    failed: str
    close: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FooterColumn:
    """A heading and what stands under it."""

    title: Text | str
    items: tuple[Link | LinkGroup | Text | str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFooter:
    """Address, ways on, and the day of the data."""

    columns: tuple[FooterColumn, ...]
    as_of: str
    as_of_on: Time | None
    more: tuple[Link, ...]
    to_top: str


@dataclass(frozen=True, slots=True)
class Breadcrumb:
    """The way to this page from the first one; the last step is the page itself."""

    label: str
    steps: tuple[Link, ...]
    here: Text | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything between `<!doctype html>` and `</html>`."""

    language: str
    direction: str
    head: Head
    assets: str
    skip: str
    header: SiteHeader
    breadcrumb: Breadcrumb | None
    notice: Notice | None
    body: object
    footer: SiteFooter
    search: SearchDialog


def page(
    edition: Edition,
    facts: PageFacts,
    body: object,
    *,
    site_url: str,
    assets: str,
    structured: Mapping[str, Any] | None = None,
) -> Page:
    """Put a body into its page. `site_url` ends in a slash; `assets` is the folder of styles."""
    return Page(
        language=edition.language.tag,
        direction=edition.language.direction,
        head=head(edition, facts, site_url=site_url, structured=structured),
        assets=edition.asset(assets),
        skip=edition.words("header.skip"),
        header=site_header(edition, facts.path),
        breadcrumb=_breadcrumb(edition, facts),
        notice=translation_notice(edition)
        if facts.languages and edition.language.tag not in facts.languages
        else None,
        body=body,
        footer=site_footer(edition),
        search=search_dialog(edition),
    )


def search_dialog(edition: Edition) -> SearchDialog:
    """Show the search of this language's pages."""
    words = edition.words
    return SearchDialog(
        index=edition.href(SEARCH_INDEX),
        label=words("header.search_label"),
        hint=words("search.hint"),
        forms=words.forms("search.results"),
        some=words("filter.some"),
        none=words("search.none"),
        loading=words("search.loading"),
        failed=words("search.failed"),
        close=words("search.close"),
        key=words("search.key"),
    )


def site_header(edition: Edition, path: str) -> SiteHeader:
    """Show the header as it is on the page at a path."""
    words, site = edition.words, edition.site
    return SiteHeader(
        home=edition.href(""),
        name=edition.text(site.institution.name),
        part=edition.text(site.institution.part),
        languages=tuple(
            LanguageLink(
                language.tag,
                language.direction,
                language.name,
                edition.href(path, language=language),
            )
            for language in site.languages
            if language != edition.language
        ),
        links=tuple(
            NavigationLink(
                edition.href(f"{name}/"),
                edition.text(site.page[f"{name}/"].menu),
                _current(path, f"{name}/"),
            )
            for name in site.navigation
            if f"{name}/" in site.page
        ),
        words={
            name: words(f"header.{name}")
            for name in (
                "search",
                "menu",
                "main",
                "dark",
                "light",
                "colours",
                "languages",
            )
        },
    )


def site_footer(edition: Edition) -> SiteFooter:
    """Show the footer."""
    words, site = edition.words, edition.site
    institution, address = site.institution, site.institution.address
    city = " ".join(
        part for part in (edition.text(address.city).value, address.postal_code) if part
    )
    as_of_on = site.data_as_of
    return SiteFooter(
        columns=(
            FooterColumn(
                title=edition.text(institution.office),
                items=(
                    edition.text(address.street),
                    words.listed((city, words.country(address.country))),
                    office_phone(edition),
                    office_email(edition),
                ),
            ),
            FooterColumn(
                title=words("footer.work"),
                items=(
                    *_pages(edition, "contact/", "cooperation/", "policy/"),
                    Link(institution.website, words("footer.main_site")),
                ),
            ),
            FooterColumn(
                title=words("footer.follow"),
                items=_subscriptions(edition),
            ),
            FooterColumn(title=words("footer.data"), items=_open_data(edition)),
        ),
        as_of=words("footer.as_of"),
        as_of_on=day(edition, as_of_on) if as_of_on else None,
        more=(),
        to_top=words("footer.to_top"),
    )


def _subscriptions(edition: Edition) -> tuple[Link | LinkGroup, ...]:
    words = edition.words
    formats = (("atom", "Atom"), ("json", "JSON"))
    feeds = tuple(
        LinkGroup(
            words(f"feeds.{name}"),
            tuple(Link(edition.href(feed_path(name, kind)), text) for kind, text in formats),
        )
        for name in ("events", "partners")
    )
    return (*feeds, Link(edition.href(CALENDAR), words("calendar.title")))


def _open_data(edition: Edition) -> tuple[Link | LinkGroup, ...]:
    """Lead to the lists' files and to the page with their licence."""
    words = edition.words
    files = tuple(
        LinkGroup(words(f"data.{name}"), downloads(edition, name).links)
        for name in ("partners", "events")
    )
    return (*files, *_pages(edition, "data/", "privacy/"))


def _pages(edition: Edition, *paths: str) -> tuple[Link, ...]:
    return tuple(edition.page_link(path) for path in paths if path in edition.site.page)


def _breadcrumb(edition: Edition, facts: PageFacts) -> Breadcrumb | None:
    if not facts.path:
        return None
    first = Link(edition.href(""), edition.text(edition.site.page[""].menu))
    steps = tuple(Link(edition.href(path), name) for path, name in facts.steps)
    return Breadcrumb(edition.words("breadcrumb"), (first, *steps), facts.title)


def _current(path: str, link: str) -> str:
    return "page" if path == link else "true" if path.startswith(link) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage:
    """There is no page at this address: ways on."""

    title: str
    text: str
    links: tuple[Link, ...]


def not_found_page(edition: Edition) -> NotFoundPage:
    """Show what a visitor sees at an address that leads nowhere."""
    words, site = edition.words, edition.site
    links = [edition.page_link(""), *(edition.page_link(f"{name}/") for name in site.navigation)]
    return NotFoundPage(
        title=words("not_found.title"), text=words("not_found.text"), links=tuple(links)
    )
