"""What a page says of itself: its language, its sources, its day."""

from urllib.parse import urlsplit

from ..model.partial_date import PartialDate
from .edition import Edition, Link
from .shared import Notice, SourceNote, day


def translation_notice(edition: Edition) -> Notice:
    """Say that a page is not translated yet, in the page's language."""
    original = edition.words.language_name(edition.site.default_language.tag)
    return Notice(edition.words("not_translated", language=original))


def source_note(
    edition: Edition, sources: tuple[str, ...], checked: PartialDate | None
) -> SourceNote:
    """Show where a record comes from, each source by its host."""
    words = edition.words
    return SourceNote(
        label=words("sources.label"),
        sources=tuple(Link(source, host(source)) for source in sources),
        checked=words("sources.checked"),
        checked_on=day(edition, checked.first_day) if checked and checked.is_full else None,
        report=words("sources.report"),
        email=edition.site.institution.email,
    )


def host(address: str) -> str:
    """Give the host of a web address as people write it."""
    return (urlsplit(address).hostname or address).removeprefix("www.")


def as_of(edition: Edition) -> str:
    """Say of which day the data are."""
    on = edition.site.data_as_of
    return edition.words("as_of", date=edition.words.dates.day(on)) if on else ""
