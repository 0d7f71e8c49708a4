"""What schema.org says of the types these pages use: properties, and what kind of value each takes.

Written from schema.org's own pages, release 29; a property of a type above counts for it too.
"""

from typing import Any

PARENTS = {
    "Organization": ("Thing",),
    "Place": ("Thing",),
    "CreativeWork": ("Thing",),
    "Event": ("Thing",),
    "CollegeOrUniversity": ("Organization", "Place"),
    "Hospital": ("Organization", "Place"),
    "ResearchOrganization": ("Organization",),
    "GovernmentOrganization": ("Organization",),
    "Corporation": ("Organization",),
    "City": ("Place",),
    "VirtualLocation": ("Thing",),
    "NewsArticle": ("CreativeWork",),
    "WebSite": ("CreativeWork",),
    "Dataset": ("CreativeWork",),
    "DataCatalog": ("CreativeWork",),
    "DataDownload": ("CreativeWork",),
    "BreadcrumbList": ("Thing",),
    "ListItem": ("Thing",),
    "PostalAddress": ("Thing",),
    "ContactPoint": ("Thing",),
    "GeoCoordinates": ("Thing",),
    "PropertyValue": ("Thing",),
}
PROPERTIES = {
    "Thing": "name alternateName description url sameAs identifier image mainEntityOfPage",
    "Organization": (
        "address email telephone logo foundingDate contactPoint location memberOf member"
    ),
    "Place": "address geo",
    "CreativeWork": (
        "author creator publisher inLanguage headline datePublished dateModified license version "
        "isAccessibleForFree mentions encoding encodingFormat temporalCoverage"
    ),
    "Event": (
        "startDate endDate eventStatus eventAttendanceMode location organizer contributor "
        "inLanguage"
    ),
    "Dataset": "distribution",
    "DataCatalog": "dataset",
    "DataDownload": "contentUrl contentSize",
    "BreadcrumbList": "itemListElement",
    "ListItem": "position item",
    "PostalAddress": "streetAddress addressLocality postalCode addressCountry",
    "ContactPoint": "contactType email telephone availableLanguage",
    "GeoCoordinates": "latitude longitude",
    "PropertyValue": "propertyID value",
}
REQUIRED = {
    "CollegeOrUniversity": "name",
    "Event": "name startDate endDate eventStatus url description inLanguage",
    "NewsArticle": "headline datePublished dateModified author publisher image inLanguage",
    "BreadcrumbList": "itemListElement",
    "ListItem": "position name item",
    "Dataset": "name description license distribution creator url version",
    "DataDownload": "contentUrl",
    "DataCatalog": "name url dataset license",
    "WebSite": "name url inLanguage publisher",
    "GeoCoordinates": "latitude longitude",
    "PropertyValue": "propertyID value",
    "VirtualLocation": "url",
    "ContactPoint": "contactType",
}


def faults(thing: dict[str, Any], path: str = "") -> list[str]:
    """Name every unknown type and property, and every required property that is missing."""
    kind = thing.get("@type", "")
    here = f"{path}/{kind}"
    if not kind:
        return [] if thing.keys() == {"@id"} else [f"{here}: no type"]
    if kind not in PARENTS:
        return [f"{here}: unknown type"]
    allowed = _allowed(kind) | {"@type", "@id"}
    found = [f"{here}: {name} is not its property" for name in thing.keys() - allowed]
    found += [f"{here}: no {name}" for name in REQUIRED.get(kind, "").split() if name not in thing]
    for name, value in thing.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                found += faults(part, f"{here}.{name}")
            elif part in (None, "", []):
                found.append(f"{here}.{name}: empty")
    return found


def _allowed(kind: str) -> set[str]:
    above = (_allowed(parent) for parent in PARENTS.get(kind, ()))
    return set(PROPERTIES.get(kind, "").split()).union(*above)
