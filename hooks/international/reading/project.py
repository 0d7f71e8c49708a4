"""The whole project read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..model.event import Event
from ..model.partner import Partner
from ..model.picture import Picture
from ..model.site import Site
from .addresses import Address, read_addresses
from .aliases import check_aliases
from .pages import Pages, read_pages
from .pictures import read_pictures
from .problem import Problem, ProblemsFoundError
from .records import RecordFile, read_records
from .references import check_references
from .settings import Settings, default_publication, read_settings
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFiles:
    """What the project's files hold as far as it can be read, and every mistake in them."""

    settings: Settings
    words: Mapping[str, Words]
    pages: Pages
    partners: RecordFile[Partner]
    events: RecordFile[Event]
    pictures: Mapping[str, Picture]
    addresses: tuple[Address, ...]
    problems: tuple[Problem, ...]

    @property
    def language_tags(self) -> tuple[str, ...]:
        """The tags of the site's languages, the default one first."""
        return tuple(language.tag for language in self.settings.languages)

    def project(self) -> Project:
        """Give the whole. Raises ProblemsFoundError if the files hold a mistake."""
        if self.problems or self.settings.institution is None:
            raise ProblemsFoundError(self.problems)
        institution = self.settings.institution
        site = Site(
            institution=institution,
            publication=self.settings.publication or default_publication(institution),
            languages=self.settings.languages,
            navigation=self.settings.navigation,
            objectives=self.pages.objectives,
            partners=self.partners.records,
            events=self.events.records,
            departments=self.pages.departments,
            pages=self.pages.pages,
            pictures=self.pictures,
        )
        return Project(
            site=site,
            words=self.words,
            settings=self.settings.document,
            addresses=self.addresses,
        )


def read_project_files(root: Path) -> ProjectFiles:
    """Read every file below the project's folder, mistakes and all.

    Raises ProblemsFoundError where the site's languages are not known, as nothing is read then.
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
    return ProjectFiles(
        settings=settings,
        words=words,
        pages=pages,
        partners=partners,
        events=events,
        addresses=read_addresses(root, report),
        pictures=pictures,
        problems=ProblemsFoundError(problems).problems,
    )


def read_project(root: Path) -> Project:
    """Read every file below the project's folder.

    Raises ProblemsFoundError with every mistake of every file.
    """
    return read_project_files(root).project()
