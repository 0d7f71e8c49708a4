"""Partner organisations and the agreements with them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from .field_types import RECORD, Coordinates, CountryCode, Id, PlainText, WebAddress
from .identifiers import Identifiers
from .language import LocalizedText, OwnName
from .partial_date import PartialDate

PartnerKind = Literal[
    "university", "research-centre", "hospital", "government", "company", "association",
    "international-organisation",
]  # fmt: skip
CooperationForm = Literal[
    "academic-mobility", "student-exchange", "guest-lectures", "conferences", "research",
    "training", "joint-programme", "double-degree", "clinical-practice", "recruitment", "contacts",
]  # fmt: skip
AgreementKind = Literal["memorandum", "agreement"]
AgreementStatus = Literal["in-force", "ends-soon", "lapsed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A written agreement with a partner; what is not recorded stays unknown."""

    __pydantic_config__ = RECORD

    kind: Annotated[
        AgreementKind,
        Field(description="Memorandum of understanding, or agreement", examples=["memorandum"]),
    ]
    signed: Annotated[
        PartialDate | None, Field(description="When it was signed", examples=["2025-05-29"])
    ] = None
    valid_until: Annotated[
        PartialDate | None,
        Field(description="The last day, month or year it holds", examples=["2030-05"]),
    ] = None
    open_ended: Annotated[
        bool, Field(description="`true`: it holds until one side ends it", examples=["true"])
    ] = False
    renewal: Annotated[
        Literal["automatic", "on-request"] | None,
        Field(description="How it is renewed", examples=["automatic"]),
    ] = None

    def status(self, today: date) -> AgreementStatus:
        """Tell whether it holds on a day; without a recorded term that is unknown."""
        if self.open_ended or (self.valid_until and self.renewal == "automatic"):
            return "in-force"
        if self.valid_until is None:
            return "unknown"
        last = self.valid_until.last_day
        if last < today:
            return "lapsed"
        return "ends-soon" if last < _a_year_after(today) else "in-force"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """An organisation the university works with."""

    __pydantic_config__ = RECORD

    id: Annotated[
        Id, Field(description="The record's address for ever", examples=["university-of-pisa"])
    ]
    name: Annotated[
        LocalizedText,
        Field(
            description="The name in each language of the site",
            examples=[{"en": "University of Pisa", "uz": "Piza universiteti"}],
        ),
    ]
    own_name: Annotated[
        OwnName | None,
        Field(
            description="The name in the organisation's own language, with the language's tag",
            examples=[{"it": "Università di Pisa"}],
        ),
    ] = None
    also_known_as: Annotated[
        tuple[PlainText, ...],
        Field(
            description="Other names people search for; never shown",
            examples=[["Пизанский университет"]],
        ),
    ] = ()
    kind: Annotated[
        PartnerKind, Field(description="What sort of organisation it is", examples=["university"])
    ]
    country: Annotated[
        CountryCode | None,
        Field(
            description="Country code (ISO 3166-1); for an embassy, the country it represents",
            examples=["IT"],
        ),
    ] = None
    city: Annotated[
        LocalizedText | None, Field(description="The city", examples=[{"en": "Pisa", "uz": "Piza"}])
    ] = None
    coordinates: Annotated[
        Coordinates | None,
        Field(description="Latitude and longitude of the city", examples=[[43.71, 10.4]]),
    ] = None
    website: Annotated[
        WebAddress | None, Field(description="Its website", examples=["https://www.unipi.it"])
    ] = None
    identifiers: Annotated[
        Identifiers,
        Field(
            description="Its ids in public registers, where they are certain",
            examples=[{"ror": "03yrm5c26", "wikidata": "Q42"}],
        ),
    ] = field(default_factory=Identifiers)
    since: Annotated[
        PartialDate | None,
        Field(
            description="When joint work began, if that is not the day of an agreement",
            examples=["2019"],
        ),
    ] = None
    cooperation: Annotated[
        tuple[CooperationForm, ...],
        Field(description="The forms of cooperation", examples=[["joint-programme", "training"]]),
    ] = ()
    agreements: Annotated[
        tuple[Agreement, ...],
        Field(
            description="Agreements, each with what is known of it",
            examples=[[{"kind": "memorandum", "signed": "2025-05-29"}]],
        ),
    ] = ()
    departments: Annotated[
        tuple[Id, ...],
        Field(
            description="Departments of the university that take part",
            examples=[["surgical-diseases-1"]],
        ),
    ] = ()
    objectives: Annotated[
        tuple[Id, ...],
        Field(
            description="Objectives of the policy this partner serves",
            examples=[["mobility", "dialogue"]],
        ),
    ] = ()
    summary: Annotated[
        LocalizedText | None,
        Field(
            description="A sentence or two for the public, in Markdown",
            examples=[
                {
                    "en": "An agreement of May 2025 prepares a joint programme.",
                    "uz": "2025-yil may oyidagi bitim qoʻshma dasturga asos boʻladi.",
                }
            ],
        ),
    ] = None
    remark: Annotated[
        PlainText | None,
        Field(description="For editors only; never published", examples=["Confirm the address."]),
    ] = None
    sources: Annotated[
        tuple[WebAddress, ...],
        Field(
            description="Where the facts come from", examples=[["https://www.unipi.it/en/news/"]]
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
            examples=[["pisa-university"]],
        ),
    ] = ()

    @property
    def path(self) -> str:
        """The address within a language."""
        return f"partners/{self.id}/"

    @property
    def permanent_path(self) -> str:
        """What stays the same when the record is renamed: the path under its first id."""
        return f"partners/{(*self.aliases, self.id)[0]}/"

    @property
    def partner_since(self) -> PartialDate | None:
        """When joint work is first known: an agreement's date or the record's own."""
        dates = [agreement.signed for agreement in self.agreements if agreement.signed]
        dates += [self.since] if self.since else []
        return min(dates, key=lambda known: known.first_day, default=None)


def standing(agreements: Iterable[Agreement], today: date) -> frozenset[AgreementStatus]:
    """Give the states of some agreements; one that ends soon is still in force."""
    found = {agreement.status(today) for agreement in agreements}
    return frozenset(found | {"in-force"} if "ends-soon" in found else found)


def _a_year_after(day: date) -> date:
    """Give the same day of the next year; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, month=2, day=28) + timedelta(days=1)
