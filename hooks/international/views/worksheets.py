"""The records as sheets for people, in the words of one language."""

from dataclasses import dataclass

from ..model.event import Event
from ..model.partner import Agreement, Partner
from .edition import Edition
from .event_rows import when
from .partner_rows import by_alphabet

Cell = str | int | float | None
_PARTNER = [
    "name",
    "own_name",
    "kind",
    "country",
    "city",
    "website",
    "cooperation",
    "agreements",
    "since",
    "departments",
    "summary",
    "sources",
    "checked",
    "url",
]
_EVENT = [
    "when",
    "start",
    "end",
    "title",
    "kind",
    "status",
    "mode",
    "country",
    "city",
    "venue",
    "partners",
    "departments",
    "summary",
    "sources",
    "checked",
    "url",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """A sheet: its name, its language, headings, and rows with a cell for each heading."""

    title: str
    language: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def worksheets(edition: Edition) -> tuple[Worksheet, ...]:
    """Give the sheets of one language: partners by name, events newest first."""
    words, site = edition.words, edition.site
    partners = by_alphabet(edition, site.partners)
    return (
        Worksheet(
            title=words("data.partners"),
            language=edition.language.tag,
            headings=tuple(words(f"columns.{name}") for name in _PARTNER),
            rows=tuple(_partner(edition, partner) for partner in partners),
        ),
        Worksheet(
            title=words("data.events"),
            language=edition.language.tag,
            headings=tuple(words(f"columns.{name}") for name in _EVENT),
            rows=tuple(_event(edition, event) for event in site.newest_first),
        ),
    )


def _partner(edition: Edition, partner: Partner) -> tuple[Cell, ...]:
    words = edition.words
    since = partner.partner_since
    return (
        edition.text(partner.name).value,
        partner.own_name.text if partner.own_name else None,
        words(f"partner_kind.{partner.kind}"),
        words.country(partner.country) if partner.country else None,
        edition.text(partner.city).value if partner.city else None,
        partner.website,
        "; ".join(words(f"cooperation.{form}.name") for form in partner.cooperation),
        "; ".join(_agreement(edition, agreement) for agreement in partner.agreements),
        words.dates.partial(since) if since else None,
        _departments(edition, partner.departments),
        edition.text(partner.summary).value if partner.summary else None,
        "\n".join(partner.sources),
        str(partner.checked or ""),
        edition.href(partner.path),
    )


def _agreement(edition: Edition, agreement: Agreement) -> str:
    parts = [edition.words(f"agreement_kind.{agreement.kind}")]
    if agreement.signed:
        parts.append(edition.words.dates.partial(agreement.signed))
    return ", ".join(parts)


def _event(edition: Edition, event: Event) -> tuple[Cell, ...]:
    words, place = edition.words, event.place
    return (
        when(edition, event).text,
        str(event.start),
        str(event.end or ""),
        edition.text(event.title).value,
        words(f"event_kind.{event.kind}"),
        words(f"event_status.{event.status}") if event.status != "scheduled" else None,
        words(f"event_mode.{event.mode}") if event.mode else None,
        words.country(place.country) if place and place.country else None,
        edition.text(place.city).value if place and place.city else None,
        edition.text(place.venue).value if place and place.venue else None,
        "; ".join(edition.text(edition.site.partner[id_].name).value for id_ in event.partners),
        _departments(edition, event.departments),
        edition.text(event.summary).value,
        "\n".join(event.sources),
        str(event.checked or ""),
        edition.href(event.path),
    )


def _departments(edition: Edition, ids: tuple[str, ...]) -> str:
    units = edition.site.department
    return "; ".join(edition.text(units[id_].title).value for id_ in ids)
