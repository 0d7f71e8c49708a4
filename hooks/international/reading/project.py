"""The whole project read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..model.event import Event
from ..model.partner import Partner
from ..model.site import Site
from .addresses import Address, read_addresses
from .aliases import check_aliases
from .pages import read_pages
from .pictures import read_pictures
from .problem import Problem, ProblemsFoundError
from .records import read_records
from .references import check_references
from .settings import default_publication, read_settings
from .words import Words, read_words
from .yaml_document import Document

PARTNERS = "partners.yaml"
EVENTS = "events.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """What the project's files hold: the site's facts, and its words in each language."""

    site: Site
    words: Mapping[str, Words]
    settings: Document
    addresses: tuple[Address, ...]


def read_project(root: Path) -> Project:
    """Read every file below the project's folder.

    Raises ProblemsFoundError with every mistake of every file.
    """
    problems: list[Problem] = []
    report = problems.append
    settings = read_settings(root, report)
    if settings is None:
        raise ProblemsFoundError(problems)
    tags = tuple(language.tag for language in settings.languages)
    words = {tag: read_words(root, tag, report) for tag in tags}
    pages = read_pages(root, tags, report)
    partners = read_records(root, PARTNERS, Partner, tags, report)
    events = read_records(root, EVENTS, Event, tags, report)
    pictures = read_pictures(root, events, report)
    problems += check_references(settings, partners, events, pages)
    problems += check_aliases(tags, partners, events, pages)
    addresses = read_addresses(root, report)
    if problems or settings.institution is None:
        raise ProblemsFoundError(problems)
    site = Site(
        institution=settings.institution,
        publication=settings.publication or default_publication(settings.institution),
        languages=settings.languages,
        navigation=settings.navigation,
        objectives=pages.objectives,
        partners=partners.records,
        events=events.records,
        departments=pages.departments,
        pages=pages.pages,
        pictures=pictures,
    )
    return Project(site=site, words=words, settings=settings.document, addresses=addresses)
