"""The policy page: each objective with the evidence for it."""

from collections import Counter
from dataclasses import dataclass

from ..model.event import Event
from ..model.objective import Objective
from .charts import BarChart, bar_chart
from .edition import Edition, Link, Text
from .event_rows import EventList, event_list
from .notices import as_of
from .objectives import ObjectiveStrip, objective_strip
from .partner_rows import by_alphabet
from .sections import Section, split
from .shared import Disclosure, LinkItem, LinkList, Notice, PageHead, Prose

_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveEvidence:
    """An objective of the policy and what was done for it."""

    id: str
    number: int
    title: Prose
    text: Prose
    silence: Notice | None
    chart: BarChart | None
    shown: EventList | None
    rest: Disclosure | None
    partners: Disclosure | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPage:
    """The policy with the evidence under each objective."""

    head: PageHead
    strip: ObjectiveStrip
    strip_label: str
    objectives: tuple[ObjectiveEvidence, ...]
    closing: tuple[Section, ...]


def policy_page(edition: Edition, title: Text, prose: Prose) -> PolicyPage:
    """Show the policy, and under each objective what the records say was done for it."""
    words, site = edition.words, edition.site
    text, sections = split(prose)
    years = range(
        min((event.start.year for event in site.events), default=edition.today.year),
        edition.today.year + 1,
    )
    most = max(
        (
            number
            for objective in site.objectives
            for number in _by_year(edition, objective).values()
        ),
        default=1,
    )
    known = site.objective
    return PolicyPage(
        head=PageHead(
            title=title,
            lead=text,
            note=words("policy.note", as_of=as_of(edition)),
        ),
        strip=objective_strip(edition, here=True),
        strip_label=words("policy.objectives"),
        objectives=tuple(
            _evidence(edition, known[section.id], section, years, most)
            for section in sections
            if section.id in known
        ),
        closing=tuple(section for section in sections if section.id not in known),
    )


def _by_year(edition: Edition, objective: Objective) -> Counter[int]:
    return Counter(event.start.year for event in edition.evidence(objective))


def _evidence(
    edition: Edition, objective: Objective, section: Section, years: range, most: int
) -> ObjectiveEvidence:
    words, site = edition.words, edition.site
    events = edition.evidence(objective)
    partners = [
        partner
        for partner in by_alphabet(edition, site.partners)
        if objective.id in partner.objectives
    ]
    counts = _by_year(edition, objective)
    return ObjectiveEvidence(
        id=objective.id,
        number=objective.number,
        title=section.title,
        text=section.text,
        silence=_silence(edition, events),
        chart=bar_chart(
            edition,
            words("chart.events_a_year"),
            [(str(year), counts[year]) for year in years],
            (words("chart.year"), words("chart.number")),
            most,
            last_open=True,
        )
        if events
        else None,
        shown=event_list(edition, events[:_SHOWN]) if events else None,
        rest=Disclosure(
            words.count("policy.show_rest", len(events) - _SHOWN),
            event_list(edition, events[_SHOWN:]),
        )
        if len(events) > _SHOWN
        else None,
        partners=Disclosure(
            words.count("policy.partners", len(partners)),
            LinkList(
                tuple(
                    LinkItem(Link(edition.href(partner.path), edition.text(partner.name)))
                    for partner in partners
                )
            ),
        )
        if partners
        else None,
    )


def _silence(edition: Edition, events: tuple[Event, ...]) -> Notice | None:
    """Say plainly that nothing was recorded in the last twelve months."""
    if any(edition.is_recent(event.start) for event in events):
        return None
    if not events:
        return Notice(edition.words("policy.nothing"))
    latest = events[0]
    when = edition.words.dates.period(latest.start, latest.last)
    return Notice(edition.words("policy.nothing_lately", date=when))
