"""Events and news."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from .field_types import RECORD, Coordinates, CountryCode, Id, PlainText, TimeOfDay, WebAddress
from .language import LocalizedText
from .partial_date import PartialDate

EventKind = Literal[
    "conference", "forum", "seminar", "webinar", "masterclass", "guest-lecture", "mobility",
    "visit", "signing", "olympiad", "summer-school", "news",
]  # fmt: skip
AttendanceMode = Literal["in-person", "online", "hybrid"]
EventStatus = Literal["scheduled", "cancelled", "postponed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an event happens."""

    __pydantic_config__ = RECORD

    country: Annotated[
        CountryCode | None, Field(description="Country code (ISO 3166-1)", examples=["UZ"])
    ] = None
    city: Annotated[
        LocalizedText | None,
        Field(description="The city", examples=[{"en": "Samarkand", "uz": "Samarqand"}]),
    ] = None
    venue: Annotated[
        LocalizedText | None,
        Field(
            description="The building or institution",
            examples=[{"en": "Youth Palace", "uz": "Yoshlar saroyi"}],
        ),
    ] = None
    coordinates: Annotated[
        Coordinates | None,
        Field(
            description="Latitude and longitude, if no partner lies in the same city",
            examples=[[39.65, 66.98]],
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who took part."""

    __pydantic_config__ = RECORD

    name: Annotated[PlainText, Field(description="The name", examples=["N. N. Shavazi"])]
    role: Annotated[
        LocalizedText | None,
        Field(
            description="What the person does",
            examples=[{"en": "head of the department", "uz": "kafedra mudiri"}],
        ),
    ] = None
    department: Annotated[
        Id | None,
        Field(description="The person's department", examples=["obstetrics-and-gynecology-3"]),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A further address."""

    __pydantic_config__ = RECORD

    title: Annotated[
        LocalizedText,
        Field(
            description="What the address leads to", examples=[{"en": "Programme", "uz": "Dastur"}]
        ),
    ]
    url: Annotated[
        WebAddress, Field(description="The address", examples=["https://www.sammu.uz/en"])
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture in content/assets/ with the words that stand for it (WCAG 1.1.1)."""

    __pydantic_config__ = RECORD

    file: Annotated[
        PlainText, Field(description="File in content/assets/", examples=["opening-2026.jpg"])
    ]
    alt: Annotated[
        LocalizedText,
        Field(
            description="What the picture shows, for those who don't see it",
            examples=[{"en": "Students at a round table", "uz": "Talabalar davra suhbatida"}],
        ),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, will happen or was reported."""

    __pydantic_config__ = RECORD

    id: Annotated[
        Id, Field(description="The record's address for ever", examples=["pisa-agreement-2025"])
    ]
    kind: Annotated[EventKind, Field(description="What sort of event it is", examples=["signing"])]
    title: Annotated[
        LocalizedText,
        Field(
            description="The title in each language of the site",
            examples=[{"en": "Agreement with Pisa", "uz": "Piza bilan bitim"}],
        ),
    ]
    start: Annotated[
        PartialDate, Field(description="The first day, month or year", examples=["2025-05-29"])
    ]
    end: Annotated[
        PartialDate | None,
        Field(description="The last day, if it is another", examples=["2025-05-30"]),
    ] = None
    starts_at: Annotated[
        TimeOfDay | None,
        Field(
            description="Time of day it begins, in the institution's time zone", examples=["10:00"]
        ),
    ] = None
    ends_at: Annotated[
        TimeOfDay | None, Field(description="Time of day it ends", examples=["12:30"])
    ] = None
    status: Annotated[
        EventStatus,
        Field(description="Left out as long as it takes place as planned", examples=["cancelled"]),
    ] = "scheduled"
    mode: Annotated[
        AttendanceMode | None, Field(description="How people attend", examples=["in-person"])
    ] = None
    place: Annotated[
        Place | None, Field(description="Where it happens", examples=[{"country": "UZ"}])
    ] = None
    partners: Annotated[
        tuple[Id, ...],
        Field(description="Partners that take part", examples=[["university-of-pisa"]]),
    ] = ()
    departments: Annotated[
        tuple[Id, ...], Field(description="Departments that take part", examples=[["neurology"]])
    ] = ()
    people: Annotated[
        tuple[Person, ...],
        Field(
            description="People the source names for sure", examples=[[{"name": "N. N. Shavazi"}]]
        ),
    ] = ()
    objectives: Annotated[
        tuple[Id, ...],
        Field(description="Objectives of the policy this event serves", examples=[["dialogue"]]),
    ] = ()
    summary: Annotated[
        LocalizedText,
        Field(
            description="A sentence or two, in Markdown",
            examples=[
                {"en": "Two rectors signed an agreement.", "uz": "Ikki rektor bitim imzoladi."}
            ],
        ),
    ]
    body: Annotated[
        LocalizedText | None,
        Field(
            description="More text, in Markdown",
            examples=[
                {"en": "The programme has *three* parts.", "uz": "Dastur *uch* qismdan iborat."}
            ],
        ),
    ] = None
    links: Annotated[
        tuple[Link, ...],
        Field(
            description="Further addresses",
            examples=[
                [{"title": {"en": "Programme", "uz": "Dastur"}, "url": "https://www.sammu.uz/en"}]
            ],
        ),
    ] = ()
    images: Annotated[
        tuple[Image, ...],
        Field(
            description="Pictures",
            examples=[
                [
                    {
                        "file": "opening-2026.jpg",
                        "alt": {
                            "en": "Students at a round table",
                            "uz": "Talabalar davra suhbatida",
                        },
                    }
                ]
            ],
        ),
    ] = ()
    remark: Annotated[
        PlainText | None,
        Field(description="For editors only; never published", examples=["Confirm the day."]),
    ] = None
    sources: Annotated[
        tuple[WebAddress, ...],
        Field(
            description="Where the facts come from",
            examples=[["https://www.sammu.uz/en/news/2574177"]],
        ),
    ] = ()
    checked: Annotated[
        PartialDate | None,
        Field(description="The day the record was last checked", examples=["2026-11-22"]),
    ] = None
    draft: Annotated[bool, Field(description="`true`: kept, not published", examples=["true"])] = (
        False
    )

    aliases: Annotated[
        tuple[Id, ...],
        Field(
            description="Ids it had before, the oldest first; their addresses lead here",
            examples=[["pisa-agreement"]],
        ),
    ] = ()

    @property
    def path(self) -> str:
        """The address within a language."""
        return f"events/{self.id}/"

    @property
    def permanent_path(self) -> str:
        """What stays the same when the record is renamed: the path under its first id."""
        return f"events/{(*self.aliases, self.id)[0]}/"

    @property
    def last(self) -> PartialDate:
        """The date it ends, which is its start unless the record says otherwise."""
        return self.end or self.start

    @property
    def recency(self) -> tuple[date, date, bool]:
        """What sorts events: the first day, then the last one, then how precise the date is."""
        return self.start.first_day, self.last.last_day, self.start.is_full

    def is_over(self, today: date) -> bool:
        """Tell whether it lies behind; a month or year that has begun counts as behind.

        Reports of past events often know no day, announcements nearly always do.
        """
        if self.last.is_full:
            return self.last.last_day < today
        return self.last.first_day <= today
