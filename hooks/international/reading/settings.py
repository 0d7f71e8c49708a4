"""The settings in mkdocs.yml that are about the site's content: `extra` and its parts."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from babel import UnknownLocaleError

from ..model.institution import Institution
from ..model.language import Language
from ..model.publication import Publication
from .checked import checked
from .text_file import Report, read_text
from .yaml_document import Document, parse_yaml

FILE = "mkdocs.yml"
_AUTHORITY_SINCE = "2026"
"""Any day on which the university held its host name will do (RFC 4151, section 2.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What mkdocs.yml says of the institution, the languages and the navigation."""

    institution: Institution | None
    """None where its settings have a mistake; the other files are read all the same."""
    languages: tuple[Language, ...]
    navigation: tuple[str, ...]
    publication: Publication | None
    """None where it is left out, or has a mistake."""
    document: Document


def read_settings(root: Path, report: Report) -> Settings | None:
    """Read the settings; None where the languages are not known, as nothing can be read without."""
    text = read_text(root / FILE, FILE, report)
    document = parse_yaml(text, FILE, report, tags=True) if text is not None else None
    if document is None:
        return None
    extra = document.data.get("extra") if isinstance(document.data, dict) else None
    if not isinstance(extra, dict):
        report(document.problem("missing-field", ("extra",), field="extra"))
        return None
    for name in ("languages", "institution", "navigation"):
        if not extra.get(name):
            report(document.problem("missing-field", ("extra",), field=f"extra.{name}"))
    languages = _languages(document, report) if extra.get("languages") else None
    if languages is None:
        return None
    tags = tuple(language.tag for language in languages)
    institution = (
        checked(Institution, document, ("extra", "institution"), tags, report)
        if extra.get("institution")
        else None
    )
    return Settings(
        institution=institution,
        publication=checked(Publication, document, ("extra", "publication"), tags, report)
        if extra.get("publication")
        else None,
        languages=languages,
        navigation=checked(tuple[str, ...], document, ("extra", "navigation"), tags, report) or ()
        if extra.get("navigation")
        else (),
        document=document,
    )


def default_publication(institution: Institution) -> Publication:
    """Name a publication of which nothing is said after the host of the university's website."""
    host = urlsplit(institution.website).hostname or ""
    return Publication(authority=f"{host.removeprefix('www.')},{_AUTHORITY_SINCE}")


def _languages(document: Document, report: Report) -> tuple[Language, ...] | None:
    at = ("extra", "languages")
    if not isinstance(document.at(at), list):
        report(document.problem("wrong-type", at, field="languages", allowed=("list",)))
        return None
    found = [
        checked(Language, document, (*at, index), (), report)
        for index in range(len(document.at(at)))
    ]
    languages = tuple(language for language in found if language)
    if len(languages) < len(found):
        return None
    known = True
    for index, language in enumerate(languages):
        if language.tag in [other.tag for other in languages[:index]]:
            report(document.problem("duplicate-id", (*at, index, "tag"), found=language.tag))
            known = False
        try:
            _ = language.cldr
        except (UnknownLocaleError, ValueError):
            name = "locale" if language.locale else "tag"
            found_tag = language.locale or language.tag
            report(document.problem("unknown-locale", (*at, index, name), found=found_tag))
            known = False
    return languages if known else None
