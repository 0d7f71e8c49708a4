"""What a search of the site may find: every page of one language that is really in it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..model.event import Event
from ..model.language import LocalizedText
from .countries_pages import country_page
from .edition import Edition
from .event_rows import event_place
from .places import city_and_country, country_path
from .search_words import all_texts, partner_names


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEntry:
    """One page: what the list of results shows of it, and what else it is found by."""

    path: str
    title: str
    kind: str
    summary: str
    """A sentence or two; may hold Markdown."""
    text: str = ""
    """More of what stands on the page; may hold Markdown."""
    html: str = ""
    """What MkDocs made of a page of prose."""
    names: tuple[str, ...] = ()
    """Names it is known by, in any language; not shown."""
    rank: float = 1
    """How much more it counts than a page that fits the words as well."""


def search_entries(edition: Edition, prose: Mapping[str, str]) -> tuple[SearchEntry, ...]:
    """List the pages of a language; `prose` is the HTML of each page of prose by its path.

    A page that stands in for a missing translation is left out.
    """
    return (
        *_prose(edition, prose),
        *_partners(edition),
        *_countries(edition),
        *_events(edition),
        *_years(edition),
    )


def _prose(edition: Edition, prose: Mapping[str, str]) -> Iterator[SearchEntry]:
    words, site = edition.words, edition.site
    units = {unit.path: unit for unit in site.departments}
    for path, page in site.page.items():
        if _is_written(edition, page.title):
            unit = units.get(path)
            yield SearchEntry(
                path=path,
                title=edition.text(page.title).value,
                kind=words(f"department_kind.{unit.kind}" if unit else "search.page"),
                summary=edition.text(page.description).value,
                html=prose.get(path, ""),
                names=(*unit.search_names, *all_texts(unit.title)) if unit else (),
                rank=1.5,
            )


def _partners(edition: Edition) -> Iterator[SearchEntry]:
    words, site = edition.words, edition.site
    for partner in site.partners:
        if _is_written(edition, partner.name, partner.summary):
            place = city_and_country(edition, partner.city, partner.country)
            summary = edition.text(partner.summary).value if partner.summary else place
            forms = [words(f"cooperation.{form}.name") for form in partner.cooperation]
            yield SearchEntry(
                path=partner.path,
                title=edition.text(partner.name).value,
                kind=words(f"partner_kind.{partner.kind}"),
                summary=summary,
                text=". ".join((place, *forms)),
                names=partner_names(partner),
                rank=2,
            )


def _countries(edition: Edition) -> Iterator[SearchEntry]:
    for code in edition.site.countries:
        note = country_page(edition, code).head.note or ""
        yield SearchEntry(
            path=country_path(code),
            title=edition.words.country(code),
            kind=edition.words("map.country"),
            summary=note,
            rank=2,
        )


def _events(edition: Edition) -> Iterator[SearchEntry]:
    for event in edition.site.newest_first:
        if _is_written(edition, event.title, event.summary, event.body):
            yield _event(edition, event)


def _event(edition: Edition, event: Event) -> SearchEntry:
    words = edition.words
    when = words.dates.period(event.start, event.last)
    partners = [edition.site.partner[id_] for id_ in event.partners]
    text = [edition.text(event.body).value] if event.body else []
    text += [when, event_place(edition, event), *(person.name for person in event.people)]
    text += [edition.text(partner.name).value for partner in partners]
    return SearchEntry(
        path=event.path,
        title=edition.text(event.title).value,
        kind=f"{words(f'event_kind.{event.kind}')}, {when}",
        summary=edition.text(event.summary).value,
        text=". ".join(text),
        names=tuple(name for partner in partners for name in partner_names(partner)),
    )


def _is_written(edition: Edition, *texts: LocalizedText | None) -> bool:
    """Tell whether all these texts exist in the edition's language."""
    return all(text is None or edition.language.tag in text.texts for text in texts)


def _years(edition: Edition) -> Iterator[SearchEntry]:
    for year, events in edition.site.events_of_year.items():
        yield SearchEntry(
            path=f"events/{year}/",
            title=edition.words("events.of_year", year=year),
            kind=edition.words("search.page"),
            summary=edition.words.count("events.entries", len(events)),
        )
