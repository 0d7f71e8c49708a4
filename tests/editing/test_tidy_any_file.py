"""Tidying generated files, laid out in many ways and with comments in many places."""

import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from international.editing.canonical import canonical_records
from international.model.partner import Partner
from international.reading.yaml_document import parse_yaml

LINE = st.text("abcd eʻ:#-'\"{}[]&*!|>%@,?ж", min_size=1, max_size=150).filter(str.strip)
TEXT = st.one_of(
    LINE,
    st.sampled_from(["NO", "yes", "12:30", "2024", "null", "~", "- a", "# b", "a: b", "a #b"]),
    st.lists(LINE, min_size=2, max_size=3).map("\n".join),
)
TEXTS = st.fixed_dictionaries({"en": TEXT}, optional={"uz": TEXT})
DATE = st.sampled_from(["2024", "2024-09", "2024-09-15"])
AGREEMENT = st.fixed_dictionaries(
    {"kind": st.just("memorandum")}, optional={"signed": DATE, "open_ended": st.just("true")}
)
PARTNER = st.fixed_dictionaries(
    {"id": st.from_regex(r"[a-z]{1,5}", fullmatch=True), "name": TEXTS},
    optional={
        "own_name": st.fixed_dictionaries({"ru": TEXT}),
        "also_known_as": st.lists(TEXT, max_size=3),
        "country": st.sampled_from(["NO", "IT"]),
        "coordinates": st.just(["43.710", "10.40"]),
        "agreements": st.lists(AGREEMENT, max_size=2),
        "summary": TEXTS,
        "checked": DATE,
        "draft": st.just("true"),
    },
)


class Layout:
    """Writes data as YAML in a way nobody would, drawing each choice; numbers its comments."""

    def __init__(self, draw: Any) -> None:  # noqa: ANN401  hypothesis has no type for it
        """Take what draws a choice."""
        self.draw, self.comments = draw, 0

    def file(self, records: list[dict[str, Any]]) -> str:
        """Write a file of records."""
        lines = [self.comment(" " * self.draw(st.integers(0, 3))) for _ in range(self.few())]
        return "\n".join([*lines, *self.block(records, 0), *self.alone(0)]) + "\n"

    def few(self) -> int:
        """Draw a small number, mostly none."""
        return int(self.draw(st.sampled_from([0, 0, 0, 1, 2])))

    def comment(self, space: str = "  ") -> str:
        """Write the next comment."""
        self.comments += 1
        return f"{space}# comment-{self.comments}-"

    def alone(self, most: int) -> list[str]:
        """Write comments and empty lines between entries."""
        deep = st.integers(0, most + 3)
        return [
            self.comment(" " * self.draw(deep)) if self.draw(st.booleans()) else ""
            for _ in range(self.few())
        ]

    def beside(self) -> str:
        """Write a comment at a line's end, or none."""
        return self.comment() if self.draw(st.sampled_from([False, False, True])) else ""

    def block(self, data: Any, indent: int) -> list[str]:  # noqa: ANN401  any data
        """Write entries one below the other."""
        items = list(data.items()) if isinstance(data, dict) else [("", item) for item in data]
        if isinstance(data, dict):
            items = self.draw(st.permutations(items))
        lines = []
        for key, value in items:
            lines += self.alone(indent)
            start = " " * indent + (f"{key}:" if key else "-")
            if value and isinstance(value, dict | list) and self.draw(st.integers(0, 3)):
                step = self.draw(st.sampled_from([2, 3, 4]))
                inner = self.block(value, indent + step)
                if not key and not inner[0].lstrip().startswith("#") and inner[0].strip():
                    lines += [start + inner[0][indent + 1 :], *inner[1:]]
                else:
                    lines += [start + self.beside(), *inner]
            else:
                lines.append(f"{start} {self.flow(value)}{self.beside()}")
        return lines

    def flow(self, data: Any) -> str:  # noqa: ANN401  any data
        """Write a value in one line."""
        if isinstance(data, dict):
            return "{" + ", ".join(f"{key}: {self.flow(data[key])}" for key in data) + "}"
        if isinstance(data, list):
            return "[" + ", ".join(self.flow(item) for item in data) + "]"
        if re.fullmatch(r"[a-z][a-z ]*[a-z]", data) and self.draw(st.booleans()):
            return str(data)
        if "\n" not in data and self.draw(st.booleans()):
            return "'" + data.replace("'", "''") + "'"
        return json.dumps(data, ensure_ascii=self.draw(st.booleans()))


def said(data: Any) -> Any:  # noqa: ANN401  any data
    """Give what data says: spaces around a text, and the order of fields, say nothing."""
    if isinstance(data, dict):
        return {key: said(value) for key, value in data.items()}
    return [said(item) for item in data] if isinstance(data, list) else data.strip()


def read(text: str) -> Any:  # noqa: ANN401  any data
    """Read YAML as the site does; a Problem is an error."""
    problems: list[object] = []
    document = parse_yaml(text, "partners.yaml", problems.append)
    assert not problems
    assert document
    return document.data


@settings(deadline=None)
@given(st.data())
def test_tidying_loses_nothing(data: st.DataObject) -> None:
    """What the file says and every comment stay, a second time changes nothing, widths hold."""
    records = data.draw(st.lists(PARTNER, min_size=1, max_size=3))
    layout = Layout(data.draw)
    text = layout.file(records)
    assert said(read(text)) == said(records)
    tidy = canonical_records(text, Partner, ("en", "uz"), "# schema")
    apostrophes = str.maketrans(dict.fromkeys("ʼʻ'", "'"))
    countries = [record.get("country") for record in records]
    wanted = sorted(records, key=lambda record: countries.index(record.get("country")))
    assert json.dumps(said(read(tidy)), ensure_ascii=False).translate(apostrophes) == json.dumps(
        [in_order(record) for record in said(wanted)], ensure_ascii=False
    ).translate(apostrophes)
    for number in range(1, layout.comments + 1):
        assert tidy.count(f"# comment-{number}-") == 1
    assert canonical_records(tidy, Partner, ("en", "uz"), "# schema") == tidy
    assert YAML(typ="safe", pure=True).load(tidy) is not None


def in_order(record: dict[str, Any]) -> dict[str, Any]:
    """Put fields into the model's order and languages into the site's."""
    names = [*Partner.__dataclass_fields__, "en", "uz", "kind", "signed", "open_ended", "ru"]
    found = {name: record[name] for name in names if name in record}
    for name, value in found.items():
        if isinstance(value, dict):
            found[name] = in_order(value)
        elif isinstance(value, list):
            found[name] = [in_order(item) if isinstance(item, dict) else item for item in value]
    return found
