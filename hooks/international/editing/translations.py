"""Which translations lag behind: fingerprints of each text and its translation, kept in a file.

A translation is stale when the default language's text changed after it and it did not. When both
changed together nothing is flagged; `tidy` then keeps the new fingerprints. Units are whole records
and whole pages: `partners/university-of-pisa`, `pages/contact/`.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..reading import ProjectFiles
from ..reading.pages import CONTENT
from ..reading.records import RecordFile
from ..reading.yaml_document import Location

FILE = "translations.json"
_LENGTH = 12

Fingerprints = Mapping[str, Mapping[str, list[str]]]
"""For each unit and language, the fingerprints of the original and of the translation."""


@dataclass(frozen=True, slots=True)
class Translation:
    """One unit in one language besides the default one."""

    unit: str
    language: str
    file: str
    line: int
    original: str
    text: str
    missing: tuple[str, ...]
    """The fields that have no text in the language; for a whole page, its file."""

    @property
    def fingerprints(self) -> list[str]:
        """The fingerprints of the original and the translation as they are now."""
        return [_fingerprint(self.original), _fingerprint(self.text)]

    def is_stale(self, kept: Fingerprints) -> bool:
        """Tell whether the original changed since the fingerprints were kept, and this did not."""
        then = kept.get(self.unit, {}).get(self.language)
        if then is None or not self.text:
            return False
        original, text = self.fingerprints
        return original != then[0] and text == then[1]


def translations(root: Path, files: ProjectFiles) -> Iterator[Translation]:
    """Go through every record and page in every language but the default one."""
    default, *others = files.language_tags
    for language in others:
        for folder, records in (("partners", files.partners), ("events", files.events)):
            yield from _of_records(folder, records, default, language)
        for path, file in files.pages.files.items():
            other = f"{CONTENT}/{language}/{file.removeprefix(f'{CONTENT}/{default}/')}"
            text = _text(root / other)
            place, missing = (other, ()) if text else (file, (other,))
            original = _text(root / file)
            yield Translation(f"pages/{path}", language, place, 1, original, text, missing)


def read_fingerprints(root: Path) -> Fingerprints:
    """Read the kept fingerprints; none if there is no file yet."""
    path = root / FILE
    found: Fingerprints = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def fingerprints_text(
    found: Iterator[Translation], kept: Fingerprints, confirmed: tuple[str, ...] = ()
) -> str:
    """Write the file of fingerprints anew: one unit a line, what is stale as it was kept.

    A unit that an editor confirms is fresh as it stands.
    """
    units: dict[str, dict[str, list[str]]] = {}
    for translation in found:
        if not translation.text:
            continue
        keep = translation.is_stale(kept) and translation.unit not in confirmed
        now = kept[translation.unit][translation.language] if keep else translation.fingerprints
        units.setdefault(translation.unit, {})[translation.language] = now
    lines = [f"  {json.dumps(unit)}: {json.dumps(units[unit])}" for unit in sorted(units)]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _of_records(
    folder: str, records: RecordFile[Any], default: str, language: str
) -> Iterator[Translation]:
    document = records.document
    texts: dict[int, dict[Location, str]] = {}
    for location in document.values:
        if location and location[-1] == default and location[-2] != "own_name":
            texts.setdefault(int(location[0]), {})[location[:-1]] = document.at(location)
    for index, originals in texts.items():
        at = (index, "id")
        translated = {place: document.at(place).get(language) for place in originals}
        missing = [place for place, text in translated.items() if text is None]
        yield Translation(
            f"{folder}/{document.at(at)}",
            language,
            document.file,
            document.values[at][0],
            "\0".join(originals.values()),
            "\0".join(text for text in translated.values() if text is not None),
            tuple(".".join(str(step) for step in place[1:]) for place in missing),
        )


def _text(path: Path) -> str:
    return path.read_text("utf-8-sig") if path.is_file() else ""


def _fingerprint(text: str) -> str:
    return sha256(" ".join(text.split()).encode()).hexdigest()[:_LENGTH]
