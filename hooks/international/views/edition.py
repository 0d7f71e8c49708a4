"""The site in one language on one day, seen from one of its pages."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from ..model.event import Event
from ..model.language import Language, LocalizedText
from ..model.objective import Objective
from ..model.partial_date import PartialDate
from ..model.site import Site
from ..wording import Wording

_Named = TypeVar("_Named")


@dataclass(frozen=True, slots=True)
class Text:
    """A text to show. `language` and `direction` are set where they are not the page's."""

    value: str
    language: str | None = None
    direction: str | None = None

    def __str__(self) -> str:
        """Give the bare text, for attributes and titles."""
        return self.value


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    href: str
    text: Text | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What every view is made from."""

    site: Site
    language: Language
    words: Wording
    today: date
    root: str = ""
    """Leads from the page in hand to the site's root: "", "../", "../../", or "/path/"."""

    def at(self, path: str) -> "Edition":
        """Give the edition as seen from a page of this language."""
        return replace(self, root="../" * self.address(path).count("/"))

    def address(self, path: str, language: Language | None = None) -> str:
        """Give a page's path within the site: the default language has no prefix."""
        language = language or self.language
        prefix = "" if language == self.site.default_language else f"{language.tag}/"
        return prefix + path

    def href(self, path: str, *, language: Language | None = None) -> str:
        """Lead to a page, or a place on it, of this language or another."""
        return (self.root + self.address(path, language)) or "./"

    def asset(self, path: str) -> str:
        """Lead to a file that all languages share."""
        return self.root + path

    def text(self, text: LocalizedText) -> Text:
        """Give a text in this language, or in the default one and marked as such."""
        value, tag = text.in_language(self.language.tag, self.site.default_language.tag)
        if tag == self.language.tag:
            return Text(value)
        return Text(value, tag, self.site.default_language.direction)

    def has(self, *texts: LocalizedText | None) -> bool:
        """Tell whether all these texts exist in this language."""
        return all(text is None or self.language.tag in text.texts for text in texts)

    def page_link(self, path: str) -> Link:
        """Link to a page of prose by its menu name."""
        return Link(self.href(path), self.text(self.site.page[path].menu))

    def is_recent(self, date: PartialDate) -> bool:
        """Tell whether a date lies in the twelve months up to today, or may lie there."""
        return date.first_day <= self.today and date.last_day > self.today - timedelta(days=365)

    def evidence(self, objective: Objective) -> tuple[Event, ...]:
        """Give the events that were held for an objective, newest first."""
        return tuple(
            event
            for event in self.site.events_of_objective.get(objective.id, ())
            if event.status == "scheduled" and event.start.first_day <= self.today
        )

    def sorted_by_name(self, named: Iterable[tuple[str, _Named]]) -> list[tuple[str, _Named]]:
        """Sort pairs of a name and something by the name, in the language's alphabet."""
        return sorted(named, key=lambda pair: self.words.sort_key(pair[0]))
