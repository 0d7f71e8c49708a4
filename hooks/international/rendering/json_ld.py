"""What pages are about, for search engines: JSON-LD with the words of schema.org."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from ..model.event import Event, Place
from ..model.identifiers import Identifiers
from ..model.institution import Address
from ..model.partner import Partner, PartnerKind
from ..views.downloads import PACKAGE, DataFile, data_files, data_path
from ..views.edition import Edition
from ..views.head import PageFacts, preview_path, preview_section
from ..views.places import located
from .markdown import plain_text

Thing = dict[str, Any]

_PARTNER_TYPES: dict[PartnerKind, str] = {
    "university": "CollegeOrUniversity",
    "research-centre": "ResearchOrganization",
    "hospital": "Hospital",
    "government": "GovernmentOrganization",
    "company": "Corporation",
    "association": "Organization",
    "international-organisation": "Organization",
}
_STATUS = {
    "scheduled": "EventScheduled",
    "cancelled": "EventCancelled",
    "postponed": "EventPostponed",
}
_MODE = {
    "in-person": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}
_SCHEMA = "https://schema.org/"


def structured(edition: Edition, facts: PageFacts, sizes: Mapping[str, int]) -> Thing:
    """Describe a page. The edition's root must be the site's full address.

    `sizes` gives the bytes of the files of open data by address.
    """
    site = edition.site
    things = [] if not facts.path else [_breadcrumb(edition, facts)]
    folder, _, rest = facts.path.partition("/")
    id_ = rest.removesuffix("/")
    if not facts.path:
        things += [university(edition), _website(edition)]
    elif facts.path == "data/":
        things += [_catalog(edition, facts, sizes)]
    elif folder == "partners" and id_ in site.partner:
        things += [_partner_page(edition, site.partner[id_])]
    elif folder == "events" and id_ in site.event:
        event = site.event[id_]
        things += [_article(edition, event) if event.kind == "news" else _event(edition, event)]
    return {"@context": "https://schema.org", "@graph": things}


def university(edition: Edition) -> Thing:
    """Describe the university whose site this is."""
    institution = edition.site.institution
    known = {
        "@type": "CollegeOrUniversity",
        "@id": _university_id(edition),
        "name": edition.text(institution.name).value,
        "alternateName": edition.text(institution.short_name).value,
        "url": institution.website,
        "email": institution.email,
        "telephone": institution.phone,
        "foundingDate": str(institution.founded) if institution.founded else None,
        "address": _address(edition, institution.address),
        "geo": _geo(institution.coordinates),
        "logo": edition.asset("icons/icon-512.png"),
        "contactPoint": {
            "@type": "ContactPoint",
            "contactType": edition.text(institution.office).value,
            "email": institution.email,
            "telephone": institution.phone,
            "availableLanguage": [language.tag for language in edition.site.languages],
        },
        "identifier": _identifiers(institution.identifiers),
        "sameAs": [institution.website, *institution.identifiers.by_register.values()],
    }
    return _known(known)


def _website(edition: Edition) -> Thing:
    site = edition.site
    name = edition.text(site.institution.name).value
    return {
        "@type": "WebSite",
        "@id": f"{_root(edition)}#website",
        "url": edition.href(""),
        "name": f"{name}, {edition.text(site.institution.part).value}",
        "inLanguage": [language.tag for language in site.languages],
        "publisher": {"@id": _university_id(edition)},
    }


def _breadcrumb(edition: Edition, facts: PageFacts) -> Thing:
    first = edition.text(edition.site.page[""].menu)
    steps = [("", first), *facts.steps, (facts.path, facts.title)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": str(name),
                "item": edition.href(path),
            }
            for position, (path, name) in enumerate(steps, start=1)
        ],
    }


def _partner(edition: Edition, partner: Partner) -> Thing:
    return {
        "@type": _PARTNER_TYPES[partner.kind],
        "@id": f"{_root(edition)}{partner.path}#organisation",
        "name": edition.text(partner.name).value,
    }


def _partner_page(edition: Edition, partner: Partner) -> Thing:
    city = edition.text(partner.city).value if partner.city else None
    address = _known(
        {"@type": "PostalAddress", "addressLocality": city, "addressCountry": partner.country}
    )
    names = [*partner.name.texts.values(), *([partner.own_name.text] if partner.own_name else [])]
    name = edition.text(partner.name).value
    place = _known(
        {
            "@type": "City" if city else "Place",
            "name": city,
            "geo": _geo(partner.coordinates) if partner.coordinates else None,
        }
    )
    website = [partner.website] if partner.website else []
    return _known(
        {
            **_partner(edition, partner),
            "alternateName": [other for other in dict.fromkeys(names) if other != name],
            "description": plain_text(edition.text(partner.summary).value)
            if partner.summary
            else None,
            "url": partner.website,
            "mainEntityOfPage": edition.href(partner.path),
            "address": address if len(address) > 1 else None,
            "location": place if "geo" in place else None,
            "identifier": _identifiers(partner.identifiers),
            "sameAs": [*website, *partner.identifiers.by_register.values()],
        }
    )


def _event(edition: Edition, event: Event) -> Thing:
    site = edition.site
    return _known(
        {
            "@type": "Event",
            "@id": site.publication.tag(event.permanent_path.removesuffix("/")),
            "name": edition.text(event.title).value,
            "description": plain_text(edition.text(event.summary).value),
            "url": edition.href(event.path),
            "image": _image(edition, event),
            "startDate": _time(edition, str(event.start), event.starts_at),
            "endDate": _time(edition, str(event.last), event.ends_at),
            "eventStatus": _SCHEMA + _STATUS[event.status],
            "eventAttendanceMode": _SCHEMA + _MODE[event.mode] if event.mode else None,
            "location": _locations(edition, event),
            "organizer": _organizer(edition, event),
            "contributor": [_partner(edition, site.partner[id_]) for id_ in event.partners],
            "inLanguage": edition.text(event.title).language or edition.language.tag,
        }
    )


def _article(edition: Edition, event: Event) -> Thing:
    site = edition.site
    publisher = _publisher(edition)
    revised = site.revised(event)
    return _known(
        {
            "@type": "NewsArticle",
            "@id": site.publication.tag(event.permanent_path.removesuffix("/")),
            "headline": edition.text(event.title).value,
            "description": plain_text(edition.text(event.summary).value),
            "url": edition.href(event.path),
            "mainEntityOfPage": edition.href(event.path),
            "image": _image(edition, event),
            "datePublished": str(event.start),
            "dateModified": revised.isoformat() if revised else None,
            "author": publisher,
            "publisher": publisher,
            "mentions": [_partner(edition, site.partner[id_]) for id_ in event.partners],
            "inLanguage": edition.text(event.title).language or edition.language.tag,
        }
    )


def _catalog(edition: Edition, facts: PageFacts, sizes: Mapping[str, int]) -> Thing:
    site, words = edition.site, edition.words
    here, files = edition.href(facts.path), data_files(edition)
    years = sorted(site.events_of_year)
    common = {
        "@type": "Dataset",
        "license": site.publication.licence.url,
        "isAccessibleForFree": True,
        "creator": _publisher(edition),
        "publisher": _publisher(edition),
        "version": str(site.data_as_of) if site.data_as_of else None,
        "dateModified": str(site.data_as_of) if site.data_as_of else None,
        "url": here,
        "inLanguage": [language.tag for language in site.languages],
    }
    sets = [
        _known(
            {
                **common,
                "@id": site.publication.tag(f"data/{name}"),
                "name": words(f"data.{name}_set"),
                "description": words(f"data.{name}_text", count=words.number(count)),
                "temporalCoverage": f"{years[0]}/{years[-1]}" if events and years else None,
                "distribution": [
                    _download(edition, file, sizes)
                    for file in files
                    if file.path.startswith(data_path(name, "")) and file.count is not None
                ],
            }
        )
        for name, count, events in (
            ("partners", len(site.partners), False),
            ("events", len(site.events), True),
        )
    ]
    return {
        "@type": "DataCatalog",
        "@id": site.publication.tag("data"),
        "name": words("data.title"),
        "description": facts.description,
        "url": here,
        "license": site.publication.licence.url,
        "publisher": _publisher(edition),
        "inLanguage": edition.language.tag,
        "encoding": {"@type": "DataDownload", "contentUrl": edition.asset(PACKAGE)},
        "dataset": sets,
    }


def _download(edition: Edition, file: DataFile, sizes: Mapping[str, int]) -> Thing:
    return {
        "@type": "DataDownload",
        "contentUrl": edition.asset(file.path),
        "encodingFormat": file.media_type,
        "contentSize": f"{sizes[file.path]} B",
    }


def _organizer(edition: Edition, event: Event) -> Thing | None:
    """Name the university for what happens in its city or online without a place.

    Who held an event elsewhere is not recorded; the partners stand as contributors.
    """
    default = edition.site.default_language.tag
    home, place = edition.site.institution.address, event.place
    if place is None:
        return _publisher(edition) if event.mode == "online" else None
    at_home = place.city and place.city.texts[default] == home.city.texts[default]
    return _publisher(edition) if at_home and place.country == home.country else None


def _locations(edition: Edition, event: Event) -> list[Thing]:
    found = []
    if event.place and event.mode != "online":
        found.append(_place(edition, event.place))
    if event.mode in {"online", "hybrid"}:
        url = event.links[0].url if event.links else edition.href(event.path)
        found.append({"@type": "VirtualLocation", "url": url})
    return [place for place in found if place]


def _place(edition: Edition, place: Place) -> Thing:
    city = edition.text(place.city).value if place.city else None
    venue = edition.text(place.venue).value if place.venue else None
    country = edition.words.country(place.country) if place.country else None
    coordinates = located(edition, place.city, place.country, place.coordinates)
    address = _known(
        {"@type": "PostalAddress", "addressLocality": city, "addressCountry": place.country}
    )
    name = venue or city or country
    known = {
        "@type": "Place",
        "name": name,
        "address": address if len(address) > 1 else None,
        "geo": _geo(coordinates) if coordinates else None,
    }
    return _known(known) if name else {}


def _time(edition: Edition, day: str, at: str | None) -> str:
    """Write a date as precisely as it is known, with its time and offset where it has one."""
    if at is None:
        return day
    zone = ZoneInfo(edition.site.institution.time_zone)
    moment = datetime.combine(datetime.fromisoformat(day).date(), time.fromisoformat(at), zone)
    return moment.isoformat(timespec="minutes")


def _address(edition: Edition, address: Address) -> Thing:
    return _known(
        {
            "@type": "PostalAddress",
            "streetAddress": edition.text(address.street).value,
            "addressLocality": edition.text(address.city).value,
            "postalCode": address.postal_code,
            "addressCountry": address.country,
        }
    )


def _geo(coordinates: tuple[float, float]) -> Thing:
    latitude, longitude = coordinates
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}


def _identifiers(identifiers: Identifiers) -> list[Thing]:
    return [
        {"@type": "PropertyValue", "propertyID": register, "value": address.rpartition("/")[2]}
        for register, address in identifiers.by_register.items()
    ]


def _image(edition: Edition, event: Event) -> list[str]:
    pictures = [edition.site.pictures[image.file] for image in event.images]
    own = [edition.asset(picture.path(picture.fallback, "jpg")) for picture in pictures]
    preview = preview_path(edition, preview_section(edition, event.path))
    return own or [edition.asset(preview)]


def _publisher(edition: Edition) -> Thing:
    institution = edition.site.institution
    return {
        "@type": "CollegeOrUniversity",
        "@id": _university_id(edition),
        "name": edition.text(institution.name).value,
        "url": institution.website,
    }


def _root(edition: Edition) -> str:
    return edition.asset("")


def _university_id(edition: Edition) -> str:
    return f"{_root(edition)}#university"


def _known(thing: Thing) -> Thing:
    return {name: value for name, value in thing.items() if value not in (None, [], {}, "")}
