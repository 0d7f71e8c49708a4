"""Open data: the files to download, what they are for, and where they are."""

from collections.abc import Mapping
from dataclasses import dataclass

from .data_sets import DataSet, data_sets
from .edition import Edition, Link, Text
from .notices import as_of
from .sections import Section, split
from .shared import DataTable, Disclosure, PageHead, Prose

FOLDER = "data/"
PACKAGE = f"{FOLDER}datapackage.json"
WORKBOOK = f"{FOLDER}international.xlsx"
_OF_LIST = {"partners": ("csv", "json", "geojson"), "events": ("csv", "json")}
_SECTION = "downloads"
_KILO = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Downloads:
    """The files that hold the list of a page."""

    label: str
    links: tuple[Link, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage:
    """The open-data page: its text, and under a heading of it the files and their columns."""

    head: PageHead
    intro: Prose
    before: tuple[Section, ...]
    section: Section | None
    files: DataTable
    licence: Link
    licence_label: str
    as_of: str
    columns: tuple[Disclosure, ...]
    after: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class DataFile:
    """A file of open data: its address within the site, media type, and records if it has any."""

    path: str
    media_type: str
    name: str
    count: int | None = None


def data_path(name: str, extension: str) -> str:
    """Give the address of a file of open data within the site; all languages share it."""
    return f"{FOLDER}{name}.{extension}"


def data_files(edition: Edition) -> tuple[DataFile, ...]:
    """List every file of open data, in the order of the page that explains them."""
    site = edition.site
    partners, agreements, events = (
        len(site.partners),
        sum(len(partner.agreements) for partner in site.partners),
        len(site.events),
    )
    located = sum(partner.coordinates is not None for partner in site.partners)
    schema = "application/schema+json"
    return (
        DataFile(data_path("partners", "csv"), "text/csv", "partners_csv", partners),
        DataFile(data_path("agreements", "csv"), "text/csv", "agreements_csv", agreements),
        DataFile(data_path("events", "csv"), "text/csv", "events_csv", events),
        DataFile(data_path("partners", "json"), "application/json", "partners_json", partners),
        DataFile(data_path("events", "json"), "application/json", "events_json", events),
        DataFile(
            data_path("partners", "geojson"),
            "application/geo+json",
            "partners_geojson",
            located,
        ),
        DataFile(
            WORKBOOK,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "workbook",
            partners + events,
        ),
        DataFile(data_path("partners.schema", "json"), schema, "schema"),
        DataFile(data_path("events.schema", "json"), schema, "schema"),
        DataFile(PACKAGE, "application/json", "package"),
    )


def downloads(edition: Edition, name: str) -> Downloads:
    """Link the files that hold a page's list (`partners` or `events`)."""
    formats = {"csv": "CSV", "json": "JSON", "geojson": "GeoJSON"}
    return Downloads(
        label=edition.words("data.download_list"),
        links=(
            *(
                Link(edition.asset(data_path(name, extension)), formats[extension])
                for extension in _OF_LIST[name]
            ),
            Link(edition.asset(WORKBOOK), "XLSX"),
        ),
        note=as_of(edition),
    )


def data_page(edition: Edition, title: Text, prose: Prose, sizes: Mapping[str, int]) -> DataPage:
    """Explain the files; `sizes` gives their bytes by address.

    They stand in the section `downloads` of the page's text, or below it where it has none.
    """
    words = edition.words
    intro, sections = split(prose)
    ids = [section.id for section in sections]
    at = ids.index(_SECTION) if _SECTION in ids else len(sections)
    licence = edition.site.publication.licence
    return DataPage(
        head=PageHead(title=title),
        intro=intro,
        before=sections[:at],
        section=sections[at] if at < len(sections) else None,
        files=_files_table(edition, sizes),
        licence=Link(licence.url, licence.title),
        licence_label=words("data.licence"),
        as_of=as_of(edition),
        columns=tuple(_columns(edition, found) for found in data_sets(edition)),
        after=sections[at + 1 :],
    )


def _files_table(edition: Edition, sizes: Mapping[str, int]) -> DataTable:
    words = edition.words
    rows = tuple(
        (
            Link(edition.asset(file.path), file.path.removeprefix(FOLDER)),
            words(f"data.{file.name}"),
            "" if file.count is None else words.number(file.count),
            size(edition, sizes[file.path]),
        )
        for file in data_files(edition)
    )
    columns = tuple(words(f"data.{name}") for name in ("file", "purpose", "records", "size"))
    return DataTable(words("data.files"), columns, rows, frozenset({2, 3}))


def size(edition: Edition, count: int) -> str:
    """Write a number of bytes in kilobytes of 1000 (SI), never as none."""
    return edition.words("data.kilobytes", number=edition.words.number(max(1, count // _KILO)))


def _columns(edition: Edition, found: DataSet) -> Disclosure:
    words = edition.words
    return Disclosure(
        words("data.columns_of", table=found.title),
        DataTable(
            words("data.columns_of", table=found.title),
            (words("data.column"), words("data.meaning"), words("data.type")),
            tuple(
                (column.name, column.title, words(f"data.type_{column.type}"))
                for column in found.columns
            ),
        ),
    )
