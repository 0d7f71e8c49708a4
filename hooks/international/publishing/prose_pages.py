"""The pages written in Markdown: which view shows which."""

from ..views.department_page import department_page
from ..views.directories import (
    countries_page,
    departments_page,
    events_page,
    partners_page,
)
from ..views.edition import Edition
from ..views.home_page import home_page
from ..views.page import PageFacts
from ..views.policy_page import policy_page
from ..views.prose_page import prose_page
from ..views.shared import Prose
from .record_pages import RecordPage


def page_of_prose(edition: Edition, path: str, html: str) -> RecordPage:
    """Make the page at a path of the HTML of its Markdown."""
    site = edition.site
    page = site.page[path]
    title = edition.text(page.title)
    prose = Prose(html, title.language, title.direction)
    above = path.rsplit("/", 2)[0] + "/"
    facts = PageFacts(
        path=path,
        title=title,
        description=edition.text(page.description).value,
        steps=((above, edition.text(site.page[above].menu)),)
        if above not in {"/", path} and above in site.page
        else (),
        languages=frozenset(page.title.texts),
    )
    return RecordPage(facts, _body(edition, path, prose))


def _body(edition: Edition, path: str, prose: Prose) -> object:
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
    unit = edition.site.department.get(path.removeprefix("departments/").removesuffix("/"))
    return (
        department_page(edition, unit, prose) if unit else prose_page(edition, path, title, prose)
    )
