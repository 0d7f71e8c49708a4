"""The wording files: what the site itself says in each language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .problem import nearest
from .text_file import Report, read_text
from .yaml_document import Document, parse_yaml

FOLDER = Path(__file__).parent.parent / "wording"
REFERENCE = "en"
OPTIONAL = ("dates", "country_names", "alphabet")
"""Parts a language needs only where CLDR's own data does not serve."""
_PLURALS = {"zero", "one", "two", "few", "many", "other"}

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
        words = _merged(words, document.data)
        for at in _leaves(document.data):
            _check_known(at, reference, document, report)
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


def _raise(problem: object) -> None:
    raise ValueError(problem)


def _read(path: Path, name: str, report: Report) -> Document | None:
    text = read_text(path, name, report)
    return parse_yaml(text, name, report) if text is not None else None


def _leaves(data: Any, at: tuple[str, ...] = ()) -> list[tuple[str, ...]]:  # noqa: ANN401
    if isinstance(data, dict) and not (data and data.keys() <= _PLURALS):
        return [leaf for key, value in data.items() for leaf in _leaves(value, (*at, key))]
    return [at]


def _has(data: Any, at: tuple[str, ...]) -> bool:  # noqa: ANN401
    for step in at:
        if not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return bool(data)


def _check_known(
    at: tuple[str, ...], reference: Document, document: Document, report: Report
) -> None:
    if at[0] in OPTIONAL or _has(reference.data, at):
        return
    known = [".".join(leaf) for leaf in _leaves(reference.data)]
    found = ".".join(at)
    report(
        document.problem(
            "unknown-wording", at, at_key=True, found=found, nearest=nearest(found, known)
        )
    )


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    both = below | above
    for key in below.keys() & above.keys():
        if (
            isinstance(below[key], dict)
            and isinstance(above[key], dict)
            and not above[key].keys() <= _PLURALS
        ):
            both[key] = _merged(below[key], above[key])
    return both
