"""Small parts that many pages show."""

from dataclasses import dataclass
from datetime import date

from .edition import Edition, Link, Text


@dataclass(frozen=True, slots=True)
class Markdown:
    """Text of a record that may hold Markdown; an inline one makes no paragraphs."""

    source: Text
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """HTML that MkDocs made of a page of content/, in the page's language or another one."""

    html: str
    language: str | None = None
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A short label; a plain one has no ground."""

    text: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """The state of an agreement or event: a mark, a colour and always the word."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence the reader should see first."""

    text: str


@dataclass(frozen=True, slots=True)
class EmptyState:
    """Says that there is nothing, and what to do next."""

    title: str
    text: str
    actions: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Time:
    """A date in words; `machine` is its ISO 8601 form."""

    machine: str
    text: str


@dataclass(frozen=True, slots=True)
class MetaItem:
    """A fact under the heading, with an icon."""

    icon: str
    text: Text | Link | Time | str
    more: Link | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHead:
    """The heading of a page and what belongs to it."""

    title: Text | str
    kicker: Tag | str | None = None
    own_name: Text | None = None
    lead: object | None = None
    note: str | None = None
    meta: tuple[MetaItem, ...] = ()
    statuses: tuple[Status, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure that leads to the list behind it."""

    href: str
    value: str
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Key figures side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class LinkItem:
    """A line of a list of links: the link or plain words, and a note below."""

    main: Link | Text | str
    notes: tuple[Text | str, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkList:
    """Links one below the other."""

    items: tuple[LinkItem, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A term and what is known."""

    term: str
    values: tuple[Link | Text | Time | str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts in a box beside the text, with actions below."""

    facts: tuple[Fact, ...]
    actions: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where a record comes from and when it was last checked."""

    label: str
    sources: tuple[Link, ...]
    checked: str
    checked_on: Time | None
    report: str
    email: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table with a heading for each column; a row's first cell is its heading."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Text | Link | str, ...], ...]
    numbers: frozenset[int] = frozenset()
    """Columns that hold numbers."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something more, one click away."""

    summary: str
    content: object


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a page: a heading and what stands under it."""

    title: str
    content: object


def day(edition: Edition, on: date) -> Time:
    """Write a day for people and machines."""
    return Time(on.isoformat(), edition.words.dates.day(on))
