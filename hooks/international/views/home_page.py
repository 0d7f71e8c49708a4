"""The home page."""

from dataclasses import dataclass

from ..geography.continents import regions
from .edition import Edition, Link, Text
from .event_rows import Card, card
from .maps import world_map
from .objectives import ObjectiveStrip, objective_strip
from .sections import Section, split
from .shared import EmptyState, Figure, Figures, Prose

_CARDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeSection:
    """A part of the home page: the prose, and the records its anchor asks for."""

    section: Section
    band: bool
    more: Link | None = None
    content: object | None = None
    empty: EmptyState | None = None
    cards: tuple[Card, ...] = ()
    strip: ObjectiveStrip | None = None
    is_call: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """The first page: who we are, figures, and parts in the order of the prose."""

    headline: Text
    text: Prose
    actions: tuple[Link, ...]
    figures: Figures
    sections: tuple[HomeSection, ...]


def home_page(edition: Edition, headline: Text, prose: Prose) -> HomePage:
    """Show the first page."""
    words = edition.words
    text, sections = split(prose)
    actions = [Link(edition.href("partners/"), words("home.find_partner"))]
    if "contact/" in edition.site.page:
        actions.append(Link(edition.href("contact/"), words("home.become_partner")))
    return HomePage(
        headline=headline,
        text=text,
        actions=tuple(actions),
        figures=figures(edition),
        sections=tuple(
            _home_section(edition, section, band=index % 2 == 1)
            for index, section in enumerate(sections)
        ),
    )


def figures(edition: Edition) -> Figures:
    """Count organisations, countries, agreements and events, each with a note."""
    words, site = edition.words, edition.site
    number = words.number
    continents = {regions()[country].continent for country in site.countries}
    names = sorted((words.country(code) for code in continents), key=words.sort_key)
    recent = sum(edition.is_recent(event.start) for event in site.events)
    first = min((event.start.year for event in site.events), default=edition.today.year)
    return Figures(
        (
            Figure(
                edition.href("partners/"),
                number(len(site.partners)),
                words.count("figures.partners", len(site.partners)),
                words("figures.partners_note"),
            ),
            Figure(
                edition.href("countries/"),
                number(len(site.countries)),
                words.count("figures.countries", len(site.countries)),
                words("figures.countries_note", continents=words.all_of(names)) if names else "",
            ),
            _agreements_figure(edition),
            Figure(
                edition.href("events/"),
                number(len(site.events)),
                words.count("figures.events", len(site.events), year=first),
                words.count("figures.events_note", recent),
            ),
        )
    )


def _agreements_figure(edition: Edition) -> Figure:
    """Count agreements in force; as long as no term is recorded, all on record, and say so."""
    words = edition.words
    statuses = [
        agreement.status(edition.today)
        for partner in edition.site.partners
        for agreement in partner.agreements
    ]
    in_force = sum(status in {"in-force", "ends-soon"} for status in statuses)
    unknown = statuses.count("unknown")
    if in_force:
        href = edition.href("partners/") + "?agreement=in-force"
        note = words.count("figures.term_unknown_too", unknown) if unknown else ""
        return Figure(
            href, words.number(in_force), words.count("figures.agreements_in_force", in_force), note
        )
    href = edition.href("partners/") + "?agreement=yes"
    note = words("figures.term_unknown") if unknown else ""
    return Figure(
        href, words.number(len(statuses)), words.count("figures.agreements", len(statuses)), note
    )


def _home_section(edition: Edition, section: Section, *, band: bool) -> HomeSection:
    words, site = edition.words, edition.site
    match section.id:
        case "map":
            return HomeSection(
                section=section, band=band, content=world_map(edition, site.partners)
            )
        case "events":
            upcoming = [
                event for event in reversed(site.newest_first) if not event.is_over(edition.today)
            ]
            past = [event for event in site.newest_first if event.is_over(edition.today)]
            shown = [*upcoming[:_CARDS], *past[:_CARDS]]
            return HomeSection(
                section=section,
                band=band,
                more=Link(edition.href("events/"), words("home.all_events")),
                empty=None
                if upcoming
                else EmptyState(words("events.nothing"), words("home.nothing_text")),
                cards=tuple(card(edition, event) for event in shown),
            )
        case "policy":
            return HomeSection(
                section=section,
                band=band,
                more=Link(edition.href("policy/"), words("home.policy_more")),
                strip=objective_strip(edition),
            )
        case _:
            return HomeSection(section=section, band=band, is_call=section.id == "call")
