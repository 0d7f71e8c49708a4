"""Feeds and calendars of one language: what they hold and where they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..model.event import Event
from ..model.partner import Agreement, Partner
from .edition import Edition, Link, Text
from .event_rows import event_place, event_status, when
from .places import city_and_country
from .shared import Markdown

CALENDAR = "events/events.ics"
ENTRIES_AT_MOST = 200
"""Readers fetch a feed again and again; what is older they have seen, or it is on the pages."""


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed or calendar as a page's head and the footer name it."""

    href: str
    type: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedContent:
    """All that an entry says, to be shown without any style."""

    facts: tuple[str, ...]
    parts: tuple[Markdown, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One entry; `id` stays when title and address change."""

    id: str
    url: str
    title: Text
    published: date | None
    updated: date
    summary: Text | None
    content: FeedContent
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed in one language, the newest entry first; addresses are absolute."""

    id: str
    name: str
    title: str
    subtitle: str
    language: str
    home: str
    atom: str
    json: str
    icon: str
    author: str
    author_url: str
    rights: str
    zone: str
    updated: date
    entries: tuple[FeedEntry, ...]


def feed_path(name: str, kind: str) -> str:
    """Give the address of a feed (`events` or `partners`, `atom` or `json`) in a language."""
    return f"feeds/{name}.{kind}"


def event_calendar_path(event: Event) -> str | None:
    """Give the address of an event's own calendar file; None where a day is not known."""
    if event.start.is_full and event.last.is_full:
        return f"{event.path}{event.id}.ics"
    return None


def feed_links(edition: Edition) -> tuple[FeedLink, ...]:
    """Name every feed and the calendar of a language."""
    words = edition.words
    kinds = (("atom", "application/atom+xml"), ("json", "application/feed+json"))
    return (
        *(
            FeedLink(
                edition.href(feed_path(name, kind)),
                type_,
                words(f"feeds.{kind}", feed=words(f"feeds.{name}")),
            )
            for name in ("events", "partners")
            for kind, type_ in kinds
        ),
        FeedLink(edition.href(CALENDAR), "text/calendar", words("calendar.title")),
    )


def event_feed(edition: Edition) -> Feed:
    """Collect events and news. The edition's root must be the site's full address."""
    entries = [_event_entry(edition, event) for event in edition.site.newest_first]
    return _feed(edition, "events", "events/", entries)


def partner_feed(edition: Edition) -> Feed:
    """Collect new agreements, and partners without one. The root must be the full address."""
    entries = [
        entry for partner in edition.site.partners for entry in _partner_entries(edition, partner)
    ]
    entries.sort(key=lambda entry: entry.published or date.min, reverse=True)
    return _feed(edition, "partners", "partners/", entries)


def _feed(edition: Edition, name: str, page: str, entries: list[FeedEntry]) -> Feed:
    words, site = edition.words, edition.site
    institution = edition.text(site.institution.name).value
    return Feed(
        id=site.publication.tag(f"feeds/{name}/{edition.language.tag}"),
        name=name,
        title=f"{words(f'feeds.{name}')} – {institution}",
        subtitle=words(f"feeds.{name}_text"),
        language=edition.language.tag,
        home=edition.href(page),
        atom=edition.href(feed_path(name, "atom")),
        json=edition.href(feed_path(name, "json")),
        icon=edition.asset("icons/icon-512.png"),
        author=f"{edition.text(site.institution.office).value}, {institution}",
        author_url=edition.href(""),
        rights=site.publication.licence.url,
        zone=site.institution.time_zone,
        updated=max((entry.updated for entry in entries), default=edition.today),
        entries=tuple(entries[:ENTRIES_AT_MOST]),
    )


def _event_entry(edition: Edition, event: Event) -> FeedEntry:
    words, site = edition.words, edition.site
    updated = site.revised(event) or edition.today
    status = event_status(edition, event)
    texts = [event.summary, *([event.body] if event.body else [])]
    return FeedEntry(
        id=site.publication.tag(event.permanent_path.removesuffix("/")),
        url=edition.href(event.path),
        title=edition.text(event.title),
        published=min(event.start.first_day, updated),
        updated=updated,
        summary=edition.text(event.summary),
        content=FeedContent(
            facts=tuple(
                fact
                for fact in (
                    status.text if status else "",
                    when(edition, event).text,
                    event_place(edition, event),
                )
                if fact
            ),
            parts=tuple(Markdown(edition.text(text)) for text in texts),
            links=tuple(
                Link(edition.href(partner.path), edition.text(partner.name))
                for partner in (site.partner[id_] for id_ in event.partners)
            ),
        ),
        categories=(words(f"event_kind.{event.kind}"),),
    )


def _partner_entries(edition: Edition, partner: Partner) -> Iterable[FeedEntry]:
    """Give an entry for each agreement, or one for a partner that has none."""
    if not partner.agreements:
        since = partner.partner_since
        yield _partner_entry(edition, partner, "", None, since.first_day if since else None)
    seen: dict[str, int] = {}
    for agreement in partner.agreements:
        key = f"/{agreement.kind}-{agreement.signed or 'undated'}"
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            key += f"-{seen[key]}"
        signed = agreement.signed
        yield _partner_entry(edition, partner, key, agreement, signed.first_day if signed else None)


def _partner_entry(
    edition: Edition, partner: Partner, key: str, agreement: Agreement | None, on: date | None
) -> FeedEntry:
    words, site = edition.words, edition.site
    updated = site.revised(partner) or edition.today
    name = edition.text(partner.name)
    kind = words(f"agreement_kind.{agreement.kind}") if agreement else ""
    dates = []
    if agreement and agreement.signed:
        dates.append(words.dates.partial(agreement.signed))
    if agreement and agreement.valid_until:
        until = words.dates.partial(agreement.valid_until)
        dates.append(words("agreement.until", date=until))
    forms = words.all_of(words(f"cooperation.{form}.name") for form in partner.cooperation)
    place = city_and_country(edition, partner.city, partner.country)
    return FeedEntry(
        id=site.publication.tag(partner.permanent_path.removesuffix("/") + key),
        url=edition.href(partner.path),
        title=Text(f"{name}: {kind}", name.language, name.direction) if kind else name,
        published=min(on, updated) if on else None,
        updated=updated,
        summary=edition.text(partner.summary) if partner.summary else None,
        content=FeedContent(
            facts=tuple(fact for fact in (kind, *dates, place, forms) if fact),
            parts=(Markdown(edition.text(partner.summary)),) if partner.summary else (),
            links=(Link(partner.website, partner.website),) if partner.website else (),
        ),
        categories=(words(f"partner_kind.{partner.kind}"),),
    )
