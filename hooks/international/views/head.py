"""What a page says of itself to machines: search engines, social networks, feed readers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.core import get_global

from ..model.language import Language
from .edition import Edition, Text
from .subscriptions import FeedLink, feed_links

_HOME = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What is said of a page outside its body."""

    path: str
    """Its path within a language."""
    title: Text | str
    description: str
    steps: tuple[tuple[str, Text | str], ...] = ()
    """The pages above it, without the first one: path and name."""
    languages: frozenset[str] = frozenset()
    """The languages that really have it."""
    changed: date | None = None
    """The day its records or its text were last checked."""
    is_article: bool = False


@dataclass(frozen=True, slots=True)
class Alternate:
    """A language version for search engines: its tag (or x-default) and full address."""

    tag: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A page's metadata; addresses are absolute but for icons and the manifest.

    `locale` and `other_locales` are as Open Graph writes them: `uz_UZ`.
    """

    title: str
    heading: str
    description: str
    site_name: str
    canonical: str
    alternates: tuple[Alternate, ...]
    indexed: bool
    kind: str
    locale: str
    other_locales: tuple[str, ...]
    image: str
    image_alt: str
    feeds: tuple[FeedLink, ...]
    manifest: str
    icons: str
    structured: Mapping[str, Any] | None


def head(
    edition: Edition, facts: PageFacts, *, site_url: str, structured: Mapping[str, Any] | None
) -> Head:
    """Describe a page. `site_url` ends in a slash; `structured` is its JSON-LD."""
    site = edition.site
    name = edition.text(site.institution.name).value
    part = edition.text(site.institution.part).value
    title = str(facts.title)
    section = preview_section(edition, facts.path)
    return Head(
        title=f"{title} – {name}" if facts.path else f"{name}: {title}",
        heading=title,
        description=facts.description,
        site_name=f"{name}, {part}",
        canonical=canonical(edition, facts, site_url),
        alternates=alternates(edition, facts, site_url),
        indexed=edition.language.tag in facts.languages,
        kind="article" if facts.is_article else "website",
        locale=_open_graph(edition.language),
        other_locales=tuple(
            _open_graph(language)
            for language in site.languages
            if language.tag in facts.languages and language != edition.language
        ),
        image=site_url + preview_path(edition, section),
        image_alt=f"{preview_title(edition, section)}. {name}",
        feeds=feed_links(edition),
        manifest=edition.href("manifest.webmanifest"),
        icons=edition.asset("icons/"),
        structured=structured,
    )


def canonical(edition: Edition, facts: PageFacts, site_url: str) -> str:
    """Give the full address of the page, of the original where it is not translated."""
    translated = edition.language.tag in facts.languages
    language = edition.language if translated else edition.site.default_language
    return site_url + edition.address(facts.path, language)


def alternates(edition: Edition, facts: PageFacts, site_url: str) -> tuple[Alternate, ...]:
    """Give every language that really has the page, and x-default; nothing for just one."""
    site = edition.site
    versions = [language for language in site.languages if language.tag in facts.languages]
    if edition.language not in versions or len(versions) == 1:
        return ()
    return (
        *(
            Alternate(language.tag, site_url + edition.address(facts.path, language))
            for language in versions
        ),
        Alternate("x-default", site_url + edition.address(facts.path, site.default_language)),
    )


def preview_sections(edition: Edition) -> tuple[str, ...]:
    """Name the parts of the site that have a preview picture: the home page and what is below."""
    paths = [page.path.removesuffix("/") for page in edition.site.pages]
    return tuple(path or _HOME for path in paths if "/" not in path)


def preview_section(edition: Edition, path: str) -> str:
    """Name the part of the site whose preview picture a page shows."""
    section = path.split("/", maxsplit=1)[0]
    return section if f"{section}/" in edition.site.page else _HOME


def preview_path(edition: Edition, section: str) -> str:
    """Give the address of a preview picture within the site."""
    return f"previews/{section}.{edition.language.tag}.png"


def preview_title(edition: Edition, section: str) -> str:
    """Give the words on a preview picture."""
    page = edition.site.page["" if section == _HOME else f"{section}/"]
    return edition.text(page.headline if section == _HOME else page.title).value


def _open_graph(language: Language) -> str:
    """Write a language as Open Graph does, with its most likely territory (CLDR)."""
    locale = language.cldr
    likely = str(get_global("likely_subtags").get(locale.language, "")).rpartition("_")[2]
    return "_".join(part for part in (locale.language, locale.territory or likely) if part)
