"""The filters above a list, and the words their script says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from ..model.event import Event, EventKind
from ..model.partner import AgreementStatus, CooperationForm, Partner, PartnerKind, standing
from .edition import Edition
from .shared import EmptyState


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice: its name in the address, its label, and what may be chosen."""

    name: str
    label: str
    every: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """The form above a list of records; without a script it stays out of sight."""

    label: str
    words_label: str
    choices: tuple[Filter, ...]
    more: str
    total: str
    all_forms: dict[str, str]
    some: str
    clear: str
    remove: str
    empty: EmptyState
    searched: str
    clear_search: str
    views: tuple[tuple[str, str], ...] = ()
    """The ways to show the list: name in the address, label."""
    views_label: str = ""


def partner_filters(edition: Edition, partners: Sequence[Partner]) -> Filters:
    """Offer what the partners differ in."""
    words, site = edition.words, edition.site
    countries = {partner.country for partner in partners if partner.country}
    units = {id_ for partner in partners for id_ in partner.departments}
    served = {id_ for partner in partners for id_ in partner.objectives}
    forms = {form for partner in partners for form in partner.cooperation}
    kinds = {partner.kind for partner in partners}
    agreements = [agreement for partner in partners for agreement in partner.agreements]
    statuses = standing(agreements, edition.today)
    return _filters(
        edition,
        "partners",
        len(partners),
        (
            _filter(
                edition,
                "country",
                edition.sorted_by_name((words.country(code), code) for code in countries),
            ),
            _filter(
                edition,
                "kind",
                [
                    (words(f"partner_kind.{kind}"), kind)
                    for kind in get_args(PartnerKind)
                    if kind in kinds
                ],
            ),
            _filter(
                edition,
                "form",
                [
                    (words(f"cooperation.{form}.name"), form)
                    for form in get_args(CooperationForm)
                    if form in forms
                ],
            ),
            _filter(
                edition,
                "department",
                edition.sorted_by_name(
                    (edition.text(site.department[id_].title).value, id_) for id_ in units
                ),
            ),
            _filter(
                edition,
                "agreement",
                [
                    (words("filter.agreement_yes"), "yes"),
                    *(
                        (words(f"agreement_status.{status}"), status)
                        for status in get_args(AgreementStatus)
                        if status in statuses
                    ),
                    (words("filter.agreement_no"), "no"),
                ],
            ),
            _filter(
                edition,
                "objective",
                [
                    (edition.text(objective.title).value, objective.id)
                    for objective in site.objectives
                    if objective.id in served
                ],
            ),
        ),
        views=tuple((view, words(f"view.{view}")) for view in ("list", "map", "table")),
    )


def event_filters(edition: Edition, events: Sequence[Event]) -> Filters:
    """Offer what the events differ in."""
    words, site = edition.words, edition.site
    kinds = {event.kind for event in events}
    countries = {event.place.country for event in events if event.place and event.place.country}
    countries |= {
        country
        for event in events
        for id_ in event.partners
        if (country := site.partner[id_].country)
    }
    years = sorted({event.start.year for event in events}, reverse=True)
    return _filters(
        edition,
        "events",
        len(events),
        (
            _filter(
                edition,
                "kind",
                [
                    (words(f"event_kind.{kind}"), kind)
                    for kind in get_args(EventKind)
                    if kind in kinds
                ],
            ),
            _filter(edition, "year", [(str(year), str(year)) for year in years]),
            _filter(
                edition,
                "country",
                edition.sorted_by_name((words.country(code), code) for code in countries),
            ),
        ),
    )


def _filter(edition: Edition, name: str, options: Iterable[tuple[str, object]]) -> Filter:
    words = edition.words
    shown = tuple((str(value), label) for label, value in options)
    return Filter(name, words(f"filter.{name}"), words(f"filter.every_{name}"), shown)


def _filters(
    edition: Edition,
    of: str,
    total: int,
    choices: tuple[Filter, ...],
    views: tuple[tuple[str, str], ...] = (),
) -> Filters:
    words = edition.words
    return Filters(
        label=words(f"filter.of_{of}"),
        words_label=words(f"filter.words_{of}"),
        choices=tuple(choice for choice in choices if choice.options),
        more=words("filter.more"),
        total=words.count(f"filter.all_{of}", total),
        all_forms=words.forms(f"filter.all_{of}"),
        some=words("filter.some"),
        clear=words("filter.clear"),
        remove=words("filter.remove"),
        empty=EmptyState(words(f"filter.none_{of}"), words("filter.none_text")),
        searched=words("filter.searched"),
        clear_search=words("filter.clear_search"),
        views=views,
        views_label=words("view.label"),
    )
