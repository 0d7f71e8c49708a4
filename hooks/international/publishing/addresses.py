"""Addresses are for ever: what is published, and what the list says was published before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ..model.site import Site
from ..reading import Problem, Project, read_project
from ..reading.addresses import ADDRESSES, INTRODUCTION
from ..reading.problem import nearest
from ..views.downloads import PACKAGE, WORKBOOK, data_path
from ..views.places import country_path
from ..views.subscriptions import CALENDAR, feed_path

_DATA = (
    *(data_path(name, "csv") for name in ("partners", "agreements", "events")),
    *(data_path(name, "json") for name in ("partners", "events")),
    *(data_path(f"{name}.schema", "json") for name in ("partners", "events")),
    data_path("partners", "geojson"),
    WORKBOOK,
    PACKAGE,
)


def page_paths(site: Site) -> tuple[str, ...]:
    """Give the path of every page within a language, in the order the site has them."""
    return (
        *(page.path for page in site.pages),
        *(partner.path for partner in site.partners),
        *(country_path(code) for code in site.countries),
        *(event.path for event in site.events),
        *(f"events/{year}/" for year in site.events_of_year),
    )


def addresses(site: Site) -> frozenset[str]:
    """Give every address within the site that people and programs keep, aliases included."""
    paths = (
        *page_paths(site),
        *site.aliases,
        CALENDAR,
        *(feed_path(name, kind) for name in ("events", "partners") for kind in ("atom", "json")),
    )
    prefixes = ("", *(f"{language.tag}/" for language in site.languages[1:]))
    return frozenset((*(prefix + path for prefix in prefixes for path in paths), *_DATA))


def publication_problems(project: Project, today: date) -> Iterator[Problem]:
    """Yield what forbids to publish: an address that is gone, a security contact that lapsed.

    RFC 9116, section 2.5.5, forbids to rely on a security.txt from its Expires on.
    """
    present = addresses(project.site.published())
    for address in project.addresses:
        if address.path not in present:
            close = nearest(address.path, present)
            yield Problem(
                code="dropped-address",
                file=ADDRESSES,
                line=address.line,
                found=address.path,
                nearest=close,
            )
    security = project.site.publication.security
    if security and security.expires.first_day <= today:
        at = ("extra", "publication", "security", "expires")
        yield project.settings.problem("lapsed-security", at, found=str(security.expires))


def update(root: Path) -> None:
    """Add what is published now to the list in a project's folder; nothing is taken out.

    Raises ProblemsFoundError for mistakes in the project's files.
    """
    project = read_project(root)
    known = {address.path for address in project.addresses}
    listed = "".join(f"/{path}\n" for path in sorted(known | addresses(project.site.published())))
    (root / ADDRESSES).write_text(INTRODUCTION + listed, "utf-8")
