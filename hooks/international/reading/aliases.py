"""Aliases: former addresses must not be those of a page that is there, nor given twice."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .pages import Pages
from .problem import Problem
from .records import RecordFile


def check_aliases(
    languages: tuple[str, ...],
    partners: RecordFile[Any],
    events: RecordFile[Any],
    pages: Pages,
) -> Iterator[Problem]:
    """Yield a Problem for each alias that collides, naming the file that has the address."""
    taken = _addresses(partners, events, pages)
    taken |= {f"{tag}/{path}": file for path, file in taken.items() for tag in languages}
    for path, problem in (
        *_of_records(partners, "partners"),
        *_of_records(events, "events"),
        *pages.aliases,
    ):
        if path in taken:
            yield replace(problem, field=taken[path])
        else:
            taken |= dict.fromkeys([path, *(f"{tag}/{path}" for tag in languages)], problem.file)


def _of_records(file: RecordFile[Any], folder: str) -> Iterator[tuple[str, Problem]]:
    for at, data in file.each():
        aliases = data.get("aliases")
        for index, alias in enumerate(aliases if isinstance(aliases, list) else ()):
            yield (
                f"{folder}/{alias}/",
                file.document.problem("alias-taken", (*at, "aliases", index), found=str(alias)),
            )


def _addresses(partners: RecordFile[Any], events: RecordFile[Any], pages: Pages) -> dict[str, str]:
    """Give the paths of all pages, drafts included, and the file each comes from."""
    found = dict(pages.files)
    for file, folder in ((partners, "partners"), (events, "events")):
        name = file.document.file
        found |= {f"{folder}/{id_}/": f"{name} ({id_})" for id_ in file.ids()}
    found |= {f"events/{event.start.year}/": events.document.file for event in events.records}
    return found | {
        f"countries/{partner.country.lower()}/": partners.document.file
        for partner in partners.records
        if partner.country
    }
