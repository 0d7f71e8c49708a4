"""The whole site: every record, and how records belong together."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from .content_page import ContentPage
from .department import Department
from .event import Event
from .institution import Institution
from .language import Language
from .objective import Objective
from .partner import Partner
from .picture import Picture
from .publication import Publication

_Key = TypeVar("_Key", str, int)


@dataclass(frozen=True, kw_only=True)
class Site:
    """All that is known. Relations are looked up here and stored nowhere else."""

    institution: Institution
    publication: Publication
    languages: tuple[Language, ...]
    navigation: tuple[str, ...]
    objectives: tuple[Objective, ...]
    partners: tuple[Partner, ...]
    events: tuple[Event, ...]
    departments: tuple[Department, ...]
    pages: tuple[ContentPage, ...]
    pictures: Mapping[str, Picture]
    """By their file below content/assets/."""

    @property
    def default_language(self) -> Language:
        """The language that every text has, published at the root."""
        return self.languages[0]

    def published(self) -> "Site":
        """Give the site without drafts; nothing that is left refers to one."""
        partners = tuple(partner for partner in self.partners if not partner.draft)
        departments = tuple(unit for unit in self.departments if not unit.draft)
        known_partners = {partner.id for partner in partners}
        known_departments = {unit.id for unit in departments}

        def kept(ids: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
            return tuple(id_ for id_ in ids if id_ in known)

        return replace(
            self,
            departments=departments,
            partners=tuple(
                replace(partner, departments=kept(partner.departments, known_departments))
                for partner in partners
            ),
            events=tuple(
                replace(
                    event,
                    partners=kept(event.partners, known_partners),
                    departments=kept(event.departments, known_departments),
                    people=tuple(
                        person
                        if person.department in known_departments
                        else replace(person, department=None)
                        for person in event.people
                    ),
                )
                for event in self.events
                if not event.draft
            ),
            pages=tuple(page for page in self.pages if not page.draft),
        )

    @cached_property
    def partner(self) -> dict[str, Partner]:
        """Partners by id."""
        return {partner.id: partner for partner in self.partners}

    @cached_property
    def event(self) -> dict[str, Event]:
        """Events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def department(self) -> dict[str, Department]:
        """Departments by id."""
        return {unit.id: unit for unit in self.departments}

    @cached_property
    def objective(self) -> dict[str, Objective]:
        """Objectives by id."""
        return {objective.id: objective for objective in self.objectives}

    @cached_property
    def page(self) -> dict[str, ContentPage]:
        """Pages of prose by path."""
        return {page.path: page for page in self.pages}

    @cached_property
    def newest_first(self) -> tuple[Event, ...]:
        """All events, the latest first."""
        return tuple(sorted(self.events, key=lambda event: event.recency, reverse=True))

    @cached_property
    def events_of_partner(self) -> dict[str, tuple[Event, ...]]:
        """Events with each partner, newest first."""
        return self._grouped(lambda event: event.partners)

    @cached_property
    def events_of_department(self) -> dict[str, tuple[Event, ...]]:
        """Events with each department, newest first."""
        return self._grouped(lambda event: event.departments)

    @cached_property
    def events_of_objective(self) -> dict[str, tuple[Event, ...]]:
        """Events that serve each objective, newest first."""
        return self._grouped(lambda event: event.objectives)

    @cached_property
    def events_of_year(self) -> dict[int, tuple[Event, ...]]:
        """Events by the year they began in, newest first."""
        return self._grouped(lambda event: (event.start.year,))

    @cached_property
    def countries(self) -> Counter[str]:
        """How many partners each country has."""
        return Counter(partner.country for partner in self.partners if partner.country)

    @cached_property
    def city_coordinates(self) -> dict[tuple[str, str], tuple[float, float]]:
        """Coordinates of each city that a record locates, by country and default-language name."""
        default = self.default_language.tag
        known = {
            (partner.country, partner.city.texts[default]): partner.coordinates
            for partner in self.partners
            if partner.country and partner.city and partner.coordinates
        }
        home = self.institution.address
        return known | {(home.country, home.city.texts[default]): self.institution.coordinates}

    @property
    def data_as_of(self) -> date | None:
        """The day the newest check of a record was made."""
        checks = [partner.checked for partner in self.partners]
        checks += [event.checked for event in self.events]
        return max((check.last_day for check in checks if check), default=None)

    def revised(self, record: Partner | Event) -> date | None:
        """Give the day a record was last revised: that of its last check.

        A record that was never checked takes the day of the newest check of another one.
        """
        return record.checked.first_day if record.checked else self.data_as_of

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Former paths within a language, and where each leads now."""
        found = {
            f"{folder}/{alias}/": record.path
            for folder, records in (("partners", self.partners), ("events", self.events))
            for record in records
            for alias in record.aliases
        }
        return found | {f"{alias}/": page.path for page in self.pages for alias in page.aliases}

    def _grouped(self, keys: Callable[[Event], Iterable[_Key]]) -> dict[_Key, tuple[Event, ...]]:
        groups: dict[_Key, list[Event]] = {}
        for event in self.newest_first:
            for key in keys(event):
                groups.setdefault(key, []).append(event)
        return {key: tuple(events) for key, events in groups.items()}
