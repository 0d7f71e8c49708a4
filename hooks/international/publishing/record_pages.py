"""The pages made of records alone: partners, countries, events, years."""

from collections.abc import Iterator
from typing import NamedTuple

from ..model.event import Event
from ..model.language import LocalizedText
from ..model.partner import Partner
from ..views.countries_pages import country_page
from ..views.edition import Edition, Text
from ..views.event_page import event_page
from ..views.events_pages import year_page
from ..views.head import PageFacts
from ..views.partner_page import partner_page
from ..views.places import city_and_country, country_path


class RecordPage(NamedTuple):
    """A page: what is said of it, and its body."""

    facts: PageFacts
    body: object


def record_pages(edition: Edition) -> Iterator[RecordPage]:
    """Go through all pages of records in one language."""
    site = edition.site
    for partner in site.partners:
        yield _partner(edition.at(partner.path), partner)
    for code in site.countries:
        yield _country(edition.at(country_path(code)), code)
    for event in site.events:
        yield _event(edition.at(event.path), event)
    for year in site.events_of_year:
        yield _year(edition.at(f"events/{year}/"), year)


def _partner(edition: Edition, partner: Partner) -> RecordPage:
    name = edition.text(partner.name)
    steps: list[tuple[str, Text | str]] = [_step(edition, "partners/")]
    if partner.country:
        steps.append((country_path(partner.country), edition.words.country(partner.country)))
    place = city_and_country(edition, partner.city, partner.country)
    summary = edition.text(partner.summary).value if partner.summary else ""
    facts = PageFacts(
        path=partner.path,
        title=name,
        description=" ".join(
            part for part in (f"{name.value}{', ' if place else ''}{place}.", summary) if part
        ),
        steps=tuple(steps),
        languages=_languages(edition, partner.name, partner.summary),
        changed=edition.site.revised(partner),
    )
    return RecordPage(facts, partner_page(edition, partner))


def _country(edition: Edition, code: str) -> RecordPage:
    body = country_page(edition, code)
    name = edition.words.country(code)
    facts = PageFacts(
        path=country_path(code),
        title=name,
        description=edition.words("country.description", country=name, note=body.head.note),
        steps=(_step(edition, "countries/"),),
        languages=_languages(edition),
        changed=edition.site.data_as_of,
    )
    return RecordPage(facts, body)


def _event(edition: Edition, event: Event) -> RecordPage:
    body = event_page(edition, event)
    when = edition.words.dates.period(event.start, event.last)
    facts = PageFacts(
        path=event.path,
        title=edition.text(event.title),
        description=f"{when}. {edition.text(event.summary).value}",
        steps=(_step(edition, "events/"), (f"events/{event.start.year}/", str(event.start.year))),
        languages=_languages(edition, event.title, event.summary, event.body),
        changed=edition.site.revised(event),
        is_article=event.kind == "news",
    )
    return RecordPage(facts, body)


def _year(edition: Edition, year: int) -> RecordPage:
    body = year_page(edition, year)
    facts = PageFacts(
        path=f"events/{year}/",
        title=str(body.head.title),
        description=f"{body.head.title}: {body.head.note}.",
        steps=(_step(edition, "events/"),),
        languages=_languages(edition),
        changed=edition.site.data_as_of,
    )
    return RecordPage(facts, body)


def _step(edition: Edition, path: str) -> tuple[str, Text]:
    return path, edition.text(edition.site.page[path].menu)


def _languages(edition: Edition, *texts: LocalizedText | None) -> frozenset[str]:
    tags = [language.tag for language in edition.site.languages]
    return frozenset(
        tag for tag in tags if all(text is None or tag in text.texts for text in texts)
    )
