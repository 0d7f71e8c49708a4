"""Pages of prose alone, and the contact page."""

from dataclasses import dataclass

from .edition import Edition, Link, Text
from .places import PlaceMap, home_map
from .shared import Fact, Facts, PageHead, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage:
    """A page of prose alone, or with facts beside it."""

    head: PageHead
    prose: Prose
    map: PlaceMap | None = None
    facts: Facts | None = None
    facts_title: str = ""


def prose_page(edition: Edition, path: str, title: Text, prose: Prose) -> ProsePage:
    """Show prose; the contact page has the office's address and map beside it."""
    contact = path == "contact/"
    return ProsePage(
        head=PageHead(title=title),
        prose=prose,
        map=home_map(edition) if contact else None,
        facts=contact_facts(edition) if contact else None,
        facts_title=edition.words("contact.title"),
    )


def contact_facts(edition: Edition) -> Facts:
    """Tell how to reach the office."""
    words, institution = edition.words, edition.site.institution
    address = institution.address
    city = " ".join(
        part for part in (edition.text(address.city).value, address.postal_code) if part
    )
    facts = [
        Fact(
            words("contact.office"),
            (edition.text(institution.office), edition.text(institution.name)),
        ),
        Fact(
            words("contact.address"),
            (edition.text(address.street), city, words.country(address.country)),
        ),
        Fact(
            words("contact.phone"),
            (office_phone(edition),),
        ),
        Fact(words("contact.email"), (office_email(edition),)),
    ]
    if institution.hours:
        facts.append(
            Fact(
                words("contact.hours"),
                (
                    edition.text(institution.hours),
                    words("contact.zone", zone=institution.time_zone),
                ),
            )
        )
    return Facts(tuple(facts), (office_email(edition, words("contact.write")),))


def office_phone(edition: Edition) -> Link:
    """Lead to the office's phone (RFC 3966)."""
    phone = edition.site.institution.phone
    # Its digits run from left to right in every language.
    return Link(f"tel:{phone.replace(' ', '')}", Text(phone, direction="ltr"))


def office_email(edition: Edition, text: str = "") -> Link:
    """Lead to the office's e-mail (RFC 6068), by its address or other words."""
    email = edition.site.institution.email
    return Link(f"mailto:{email}", text or email)
