"""Pages at former addresses that lead to the new ones."""

from dataclasses import dataclass

from .edition import Edition, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectPage:
    """A page that leads on at once, for people and search engines."""

    language: str
    direction: str
    title: str
    text: str
    href: str
    canonical: str


def redirect_page(edition: Edition, path: str, *, site_url: str) -> RedirectPage:
    """Lead from the page the edition is seen from to a path of the same language."""
    return RedirectPage(
        language=edition.language.tag,
        direction=edition.language.direction,
        title=str(_title(edition, path)),
        text=edition.words("redirect"),
        href=edition.href(path),
        canonical=site_url + edition.address(path),
    )


def _title(edition: Edition, path: str) -> Text:
    """Name what stands at a path: a page, a partner or an event."""
    site = edition.site
    if path in site.page:
        return edition.text(site.page[path].title)
    folder, _, id_ = path.removesuffix("/").partition("/")
    name = site.partner[id_].name if folder == "partners" else site.event[id_].title
    return edition.text(name)
