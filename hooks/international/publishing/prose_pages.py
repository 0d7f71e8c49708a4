"""The pages written in Markdown: which view shows which."""

from collections.abc import Mapping
from datetime import date

from ..model.event import Event
from ..model.partner import Partner
from ..views.countries_pages import countries_page
from ..views.department_page import department_page
from ..views.departments_page import departments_page
from ..views.downloads import data_page
from ..views.edition import Edition
from ..views.events_pages import events_page
from ..views.head import PageFacts
from ..views.home_page import home_page
from ..views.partners_page import partners_page
from ..views.policy_page import policy_page
from ..views.prose_page import prose_page
from ..views.shared import Prose
from .record_pages import RecordPage

_OF_ALL_RECORDS = ("", "partners/", "countries/", "events/", "departments/", "policy/", "data/")


def page_of_prose(edition: Edition, path: str, html: str, sizes: Mapping[str, int]) -> RecordPage:
    """Make the page at a path of the HTML of its Markdown.

    `sizes` gives the bytes of the files of open data by address.
    """
    title = edition.text(edition.site.page[path].title)
    prose = Prose(html, title.language, title.direction)
    return RecordPage(facts_of_prose(edition, path), _body(edition, path, prose, sizes))


def facts_of_prose(edition: Edition, path: str) -> PageFacts:
    """Tell what is said of the page at a path outside its body."""
    site = edition.site
    page = site.page[path]
    title = edition.text(page.title)
    above = path.rsplit("/", 2)[0] + "/"
    return PageFacts(
        path=path,
        title=title,
        description=edition.text(page.description).value,
        steps=((above, edition.text(site.page[above].menu)),)
        if above not in {"/", path} and above in site.page
        else (),
        languages=frozenset(page.title.texts),
        changed=_changed(edition, path),
    )


def _changed(edition: Edition, path: str) -> date | None:
    """Give the last day a page's text or the records it shows were checked."""
    site = edition.site
    checked = site.page[path].checked
    days = [checked.first_day] if checked else []
    unit = site.department.get(path.removeprefix("departments/").removesuffix("/"))
    if path in _OF_ALL_RECORDS:
        days += [site.data_as_of] if site.data_as_of else []
    elif unit:
        partners = [partner for partner in site.partners if unit.id in partner.departments]
        records: tuple[Partner | Event, ...] = (
            *partners,
            *site.events_of_department.get(unit.id, ()),
        )
        days += [day for record in records if (day := site.revised(record))]
    return max(days, default=None)


def _body(edition: Edition, path: str, prose: Prose, sizes: Mapping[str, int]) -> object:
    page = edition.site.page[path]
    title = edition.text(page.title)
    match path:
        case "":
            return home_page(edition, edition.text(page.headline), prose)
        case "policy/":
            return policy_page(edition, title, prose)
        case "partners/":
            return partners_page(edition, title, prose)
        case "countries/":
            return countries_page(edition, title, prose)
        case "events/":
            return events_page(edition, title, prose)
        case "departments/":
            return departments_page(edition, title, prose)
        case "data/":
            return data_page(edition, title, prose, sizes)
    unit = edition.site.department.get(path.removeprefix("departments/").removesuffix("/"))
    return (
        department_page(edition, unit, prose) if unit else prose_page(edition, path, title, prose)
    )
