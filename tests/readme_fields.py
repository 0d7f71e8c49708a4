"""Writes README.md's tables of fields from the model: `make readme`.

A test holds them fresh, so that the description of a field stands once, at the field.
"""

import re
import sys
import typing
from dataclasses import MISSING, fields
from pathlib import Path

import yaml
from pydantic.fields import FieldInfo

from international.model.event import Event, Image, Link, Person, Place
from international.model.partner import Agreement, Partner
from international.reading.pages import FrontMatter

README = Path(__file__).parent.parent / "README.md"
TABLES = {
    "partner": Partner,
    "agreement": Agreement,
    "event": Event,
    "place": Place,
    "person": Person,
    "link": Link,
    "image": Image,
    "front-matter": FrontMatter,
}


def table(kind: type) -> str:
    """Make the table of a record's fields: name, whether it must be there, meaning, example."""
    hints = typing.get_type_hints(kind, include_extras=True)
    rows = ["| field | | what it says | example |", "|---|---|---|---|"]
    for field in fields(kind):
        about = next(
            part
            for part in typing.get_args(hints[field.name])
            if isinstance(part, FieldInfo) and part.description
        )
        required = field.default is MISSING and field.default_factory is MISSING
        example = _example(about.examples[0])
        rows.append(
            f"| `{field.name}` | {'required' if required else ''} "
            f"| {about.description}{_allowed(hints[field.name])} | {example} |"
        )
    return "\n".join(rows)


def _example(value: object) -> str:
    """Write a value as it stands in YAML."""
    if isinstance(value, str):
        return f"`{value}`"
    text = yaml.safe_dump(
        value, allow_unicode=True, default_flow_style=True, sort_keys=False, width=1000
    )
    return f"`{text.strip()}`"


def _allowed(hint: object) -> str:
    """List the values of an enumeration, wherever in the type it stands."""
    if typing.get_origin(hint) is typing.Literal:
        return ": " + ", ".join(f"`{value}`" for value in typing.get_args(hint))
    return next((found for part in typing.get_args(hint) if (found := _allowed(part))), "")


def with_tables(readme: str) -> str:
    """Give README.md with every table made anew."""
    for name, kind in TABLES.items():
        readme = re.sub(
            rf"(<!-- fields: {name} -->\n).*?(<!-- end -->)",
            lambda match, kind=kind: f"{match[1]}{table(kind)}\n{match[2]}",
            readme,
            flags=re.DOTALL,
        )
    return readme


if __name__ == "__main__":
    README.write_text(with_tables(README.read_text("utf-8")), "utf-8")
    sys.exit(0)
