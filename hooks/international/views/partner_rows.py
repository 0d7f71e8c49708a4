"""Partners in lists."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..model.partner import Partner, standing
from .edition import Edition, Text
from .places import country_path
from .search_words import folded_words, partner_names
from .shared import Tag


@dataclass(frozen=True, slots=True)
class Since:
    """When joint work began: as ISO 8601, in words, and in a sentence."""

    machine: str
    date: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRow:
    """One partner in a list: names, where and what, forms of cooperation, since when."""

    id: str
    href: str
    name: Text
    own_name: Text | None
    place: str
    tags: tuple[Tag, ...]
    since: Since | None
    draft: str | None
    level: int
    filters: dict[str, str]
    """Values the filters compare, by the name of the filter; several are separated by spaces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerGroup:
    """A country and its partners."""

    anchor: str
    name: str
    href: str | None
    count: str
    forms: dict[str, str]
    rows: tuple[PartnerRow, ...]
    plain: bool
    level: int


def partner_row(edition: Edition, partner: Partner, level: int = 3) -> PartnerRow:
    """Show a partner in a list, its name a heading of the given level."""
    words = edition.words
    kind = words(f"partner_kind.{partner.kind}")
    city = edition.text(partner.city).value if partner.city else ""
    tags = [Tag(words("agreement.tag"))] if partner.agreements else []
    tags += [
        Tag(words(f"cooperation.{form}.name")) for form in partner.cooperation if form != "contacts"
    ]
    return PartnerRow(
        id=partner.id,
        href=edition.href(partner.path),
        name=edition.text(partner.name),
        own_name=own_name(edition, partner),
        place=words("partners.city_kind", city=city, kind=kind.lower()) if city else kind,
        tags=tuple(tags) or (Tag(words("cooperation.contacts.name"), plain=True),),
        since=_since(edition, partner),
        draft=words("draft") if partner.draft else None,
        level=level,
        filters=_filters(edition, partner),
    )


def _since(edition: Edition, partner: Partner) -> Since | None:
    since = partner.partner_since
    if since is None:
        return None
    date = edition.words.dates.partial(since)
    return Since(str(since), date, edition.words("partners.since", date=date))


def own_name(edition: Edition, partner: Partner) -> Text | None:
    """Give the organisation's own name where the page does not show it already."""
    own = partner.own_name
    if own is None or own.text == edition.text(partner.name).value:
        return None
    language = own.language if own.language != edition.language.tag else None
    return Text(own.text, language, "auto" if language else None)


def partner_groups(
    edition: Edition, partners: Iterable[Partner], *, plain: bool = False, level: int = 2
) -> tuple[PartnerGroup, ...]:
    """Group partners by country, both in the order of the language's alphabet.

    Those without a country come last. A plain group is part of another page's section.
    """
    words = edition.words
    by_country: dict[str | None, list[Partner]] = {}
    for partner in partners:
        by_country.setdefault(partner.country, []).append(partner)
    names = {
        code: words.country(code) if code else words("partners.no_country") for code in by_country
    }
    order = sorted(by_country, key=lambda code: (code is None, words.sort_key(names[code])))
    return tuple(
        PartnerGroup(
            anchor=(code or "none").lower(),
            name=names[code],
            href=edition.href(country_path(code)) if code else None,
            count=words.count("partners.organisations", len(by_country[code])),
            forms=words.forms("partners.organisations"),
            rows=tuple(
                partner_row(edition, partner, level + 1)
                for partner in by_alphabet(edition, by_country[code])
            ),
            plain=plain,
            level=level,
        )
        for code in order
    )


def by_alphabet(edition: Edition, partners: Iterable[Partner]) -> list[Partner]:
    """Sort partners by their name in the page's language."""
    return sorted(
        partners, key=lambda partner: edition.words.sort_key(edition.text(partner.name).value)
    )


def _filters(edition: Edition, partner: Partner) -> dict[str, str]:
    statuses = standing(partner.agreements, edition.today)
    return {
        "country": partner.country or "",
        "kind": partner.kind,
        "form": " ".join(partner.cooperation),
        "department": " ".join(partner.departments),
        "agreement": " ".join(["yes", *sorted(statuses)]) if statuses else "no",
        "objective": " ".join(partner.objectives),
        "city": edition.text(partner.city).value if partner.city else "",
        "words": _search_words(edition, partner),
    }


def _search_words(edition: Edition, partner: Partner) -> str:
    """Collect the words by which people look for a partner and which its row does not show."""
    country = [edition.words.country(partner.country)] if partner.country else []
    own = own_name(edition, partner)
    shown = [edition.text(partner.name).value, own.value if own else ""]
    return folded_words([*partner_names(partner), *country], shown)
