"""The wording files: what the site itself says in each language."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from .problem import Problem, nearest
from .text_file import Report, read_text
from .yaml_document import Document, Location, parse_yaml

FOLDER = Path(__file__).parent.parent / "wording"
REFERENCE = "en"
DATE_PATTERNS = ("year", "month", "day", "full")
DATE_PAIRS = ("same_month", "same_year", "two_years", "months_of_a_year", "years")
OPTIONAL = ("dates", "country_names", "alphabet")
"""Parts a language needs only where CLDR's own data does not serve."""
_PLURALS = ("zero", "one", "two", "few", "many", "other")

Words = Mapping[str, Any]
"""Nested mappings of names to texts; a text with a number is a mapping of CLDR plurals."""


def read_words(root: Path, tag: str, report: Report) -> Words:
    """Read a language's words: the ones that come along, and over them those of content/TAG/.

    Every name that the English words have must be there, and no other.
    """
    reference = _read(FOLDER / f"{REFERENCE}.yaml", f"wording/{REFERENCE}.yaml", report)
    supplied = FOLDER / f"{tag}.yaml"
    own = root / "content" / tag / "wording.yaml"
    found = [_read(supplied, f"wording/{tag}.yaml", report)] if supplied.exists() else []
    if own.exists() or not found:
        found.append(_read(own, f"content/{tag}/wording.yaml", report))
    documents = [document for document in found if document]
    if reference is None or len(documents) < len(found):
        return {}
    words: dict[str, Any] = {}
    for document in documents:
        for problem in _mistakes(document, (), reference.data):
            report(problem)
        words = _merged(words, document.data) if isinstance(document.data, dict) else words
    for at in _leaves(reference.data):
        if at[0] not in OPTIONAL and not _has(words, at):
            report(documents[-1].problem("missing-wording", at[:-1], field=".".join(at)))
    return words


def read_problem_words(tag: str) -> Words:
    """Read the words of Problems. Raises FileNotFoundError."""
    return _read_own("editors", tag)


def read_command_line_words(tag: str) -> Words:
    """Read the words of the editors' command line. Raises FileNotFoundError."""
    return _read_own("command_line", tag)


def read_field_words(tag: str) -> Words:
    """Read what a language says of the records' fields; the model has the English.

    Raises FileNotFoundError.
    """
    return _read_own("fields", tag)


def _read_own(folder: str, tag: str) -> Words:
    path = FOLDER / folder / f"{tag}.yaml"
    document = parse_yaml(path.read_text("utf-8"), path.name, _raise)
    return document.data if document else {}


def place_holders(text: str) -> frozenset[str]:
    """Give the names between braces in a text. Raises ValueError if the braces don't pair."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def _raise(problem: object) -> None:  # pragma: no cover  these files are ours, and tests read them
    raise ValueError(problem)


def _read(path: Path, name: str, report: Report) -> Document | None:
    text = read_text(path, name, report)
    return parse_yaml(text, name, report) if text is not None else None


def _is_plural(data: Any) -> bool:  # noqa: ANN401  a part of a wording file
    return isinstance(data, dict) and "other" in data and data.keys() <= set(_PLURALS)


def _leaves(data: Any, at: tuple[str, ...] = ()) -> list[tuple[str, ...]]:  # noqa: ANN401
    if isinstance(data, dict) and not _is_plural(data):
        return [leaf for key, value in data.items() for leaf in _leaves(value, (*at, key))]
    return [at]


def _has(data: Any, at: tuple[str, ...]) -> bool:  # noqa: ANN401
    for step in at:
        if not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return bool(data)


def _mistakes(document: Document, at: Location, reference: Any) -> Iterator[Problem]:  # noqa: ANN401
    """Compare what stands at a location with the English words, or with what it must be."""
    own = document.at(at)
    if _is_plural(reference):
        yield from _plural_mistakes(document, at, reference)
    elif isinstance(reference, dict):
        if not isinstance(own, dict):
            yield _wrong_type(document, at, "mapping")
            return
        for name in own:
            inner = (*at, name)
            if inner[0] in OPTIONAL and not at:
                yield from _optional_mistakes(document, name)
            elif name in reference:
                yield from _mistakes(document, inner, reference[name])
            else:
                yield _unknown(document, inner, (".".join(leaf) for leaf in _leaves(reference)))
    elif isinstance(own, str):
        yield from _wrong_place_holders(document, at, place_holders(reference))
    else:
        yield _wrong_type(document, at, "text")


def _plural_mistakes(
    document: Document, at: Location, reference: Mapping[str, str]
) -> Iterator[Problem]:
    """Compare a text that has a form for each plural; only `other` must be there."""
    own = document.at(at)
    if not isinstance(own, dict):
        yield _wrong_type(document, at, "mapping")
        return
    if "other" not in own:
        yield document.problem("missing-wording", at, field=_name((*at, "other")))
    filled = frozenset[str]().union(*map(place_holders, reference.values()))
    for form, text in own.items():
        inner = (*at, form)
        if form not in _PLURALS:
            yield _unknown(document, inner, _PLURALS)
        elif isinstance(text, str):
            yield from _wrong_place_holders(document, inner, filled)
        else:
            yield _wrong_type(document, inner, "text")


def _optional_mistakes(document: Document, part: str) -> Iterator[Problem]:
    own = document.at((part,))
    if part == "alphabet":
        if not isinstance(own, str):
            yield _wrong_type(document, (part,), "text")
        return
    if not isinstance(own, dict):
        yield _wrong_type(document, (part,), "mapping")
        return
    for name, value in own.items():
        at = (part, name)
        if part == "dates" and name in DATE_PAIRS:
            if not (isinstance(value, list) and [*map(type, value)] == [str, str]):
                yield _wrong_type(document, at, "two-patterns")
        elif part == "dates" and name not in DATE_PATTERNS:
            yield _unknown(document, at, (*DATE_PATTERNS, *DATE_PAIRS))
        elif not isinstance(value, str):
            yield _wrong_type(document, at, "text")


def _wrong_place_holders(
    document: Document, at: Location, filled: frozenset[str]
) -> Iterator[Problem]:
    text = document.at(at)
    try:
        unknown = sorted(place_holders(text) - filled)
    except ValueError:
        unknown = [text]
    for name in unknown:
        allowed = tuple(f"{{{known}}}" for known in sorted(filled))
        found = name if name == text else f"{{{name}}}"
        yield document.problem(
            "wrong-placeholders", at, field=_name(at), found=found, allowed=allowed
        )


def _wrong_type(document: Document, at: Location, wanted: str) -> Problem:
    return document.problem("wrong-type", at, field=_name(at), allowed=(wanted,))


def _unknown(document: Document, at: Location, known: Iterable[str]) -> Problem:
    close = nearest(str(at[-1]), known)
    return document.problem(
        "unknown-wording",
        at,
        at_key=True,
        found=_name(at),
        nearest=_name((*at[:-1], close)) if close else None,
    )


def _name(at: Location) -> str:
    return ".".join(map(str, at))


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    both = below | above
    for key in below.keys() & above.keys():
        if isinstance(below[key], dict) and not _is_plural(above[key]):
            both[key] = (
                _merged(below[key], above[key]) if isinstance(above[key], dict) else below[key]
            )
    return both
