"""A file of records as a tree in which every comment has its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml
from yaml import CSafeLoader, MappingNode, ScalarNode, SequenceNode

_COMMENT = re.compile(r"(?:(?<=\s)|^)#[^\n]*", re.MULTILINE)


@dataclass(slots=True, eq=False)
class Entry:
    """A field of a mapping (`key`) or an item of a list, with the comments that belong to it.

    `before` stand on lines of their own above it, `beside` at the end of its line, `after` below
    it, as far in as it is itself.
    """

    line: int
    column: int
    value: "str | list[Entry]"
    key: str | None = None
    is_list: bool = False
    """Whether a value of several entries is a list."""
    before: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)

    @property
    def entries(self) -> "list[Entry]":
        """The entries within; none of a text."""
        return self.value if isinstance(self.value, list) else []

    def __getitem__(self, key: str) -> "Entry | None":
        """Give the entry of a key, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)

    def walk(self) -> "Iterator[Entry]":
        """Go through the entry and all within, in the order of the file."""
        yield self
        for entry in self.entries:
            yield from entry.walk()


@dataclass(slots=True)
class Source:
    """A file: comments that head it, records, comments that end it."""

    header: list[str]
    records: list[Entry]
    trailer: list[str]


@dataclass(frozen=True, slots=True)
class _Comment:
    line: int
    column: int
    text: str
    alone: bool


def read_source(text: str) -> Source:
    """Read a file of records that `check` has no mistake in."""
    lines = text.split("\n")
    node = cast("SequenceNode", yaml.compose(text, Loader=CSafeLoader))
    source = Source([], _list(node, lines), [])
    if source.records:
        first = source.records[0].line
        top = max((at for at in range(first) if not lines[at].strip()), default=first - 1)
        source.header = [line.rstrip() for line in lines[: top + 1]]
        comments = [comment for comment in _comments(text, lines, node) if comment.line > top]
        _attach(comments, source, lines)
    return source


def _list(node: SequenceNode, lines: list[str]) -> list[Entry]:
    found = []
    for item in node.value:
        line, column = item.start_mark.line, item.start_mark.column
        if not node.flow_style:
            line, column = _dash(lines, line, column)
        found.append(_entry(item, lines, line, column))
    return found


def _dash(lines: list[str], line: int, column: int) -> tuple[int, int]:
    """Find the hyphen of a list's item, which may stand on a line of its own."""
    before = lines[line][:column]
    while "-" not in before or before.lstrip().startswith("#"):
        line -= 1
        before = lines[line]
    return line, before.index("-") if before.lstrip().startswith("-") else before.rindex("-")


def _entry(
    node: yaml.Node, lines: list[str], line: int, column: int, key: str | None = None
) -> Entry:
    if isinstance(node, SequenceNode):
        return Entry(line, column, _list(node, lines), key, is_list=True)
    if isinstance(node, MappingNode):
        inner = [
            _entry(value, lines, name.start_mark.line, name.start_mark.column, name.value)
            for name, value in node.value
        ]
        return Entry(line, column, inner, key)
    return Entry(line, column, str(node.value), key)


def _comments(text: str, lines: list[str], node: yaml.Node) -> Iterator[_Comment]:
    """Find the comments: what begins with `#` after a space and is no part of a value."""
    bare = list(text)
    for start, end in _scalars(node, text):
        bare[start:end] = ["\n" if sign == "\n" else "x" for sign in text[start:end]]
    for match in _COMMENT.finditer("".join(bare)):
        line = text.count("\n", 0, match.start())
        column = match.start() - (text.rfind("\n", 0, match.start()) + 1)
        words = text[match.start() : match.end()].rstrip()
        yield _Comment(line, column, words, not lines[line][:column].strip())


def _scalars(node: yaml.Node, text: str) -> Iterator[tuple[int, int]]:
    """Find where values stand in the text; of a block, its lines and not the sign before them."""
    if isinstance(node, ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        yield (text.index("\n", start) if node.style in {"|", ">"} else start), end
    else:
        for child in node.value:
            for part in child if isinstance(child, tuple) else (child,):
                yield from _scalars(part, text)


def _attach(comments: list[_Comment], source: Source, lines: list[str]) -> None:
    """Give each comment to the entry it is about."""
    order = [entry for record in source.records for entry in record.walk()]
    for comment in comments:
        above = [entry for entry in order if entry.line <= comment.line]
        below = next((entry for entry in order if entry.line > comment.line), None)
        if not comment.alone:
            above[-1].beside.append(comment.text)
        elif below is None or (above and below in source.records):
            _attach_between(comment, source, above, below, lines)
        else:
            under = _stands_under(above, comment.column, below.column)
            if comment.column > below.column and under:
                under.after.append(comment.text)
            else:
                below.before.append(comment.text)


def _attach_between(
    comment: _Comment,
    source: Source,
    above: list[Entry],
    below: Entry | None,
    lines: list[str],
) -> None:
    if _belongs_above(comment, below, lines):
        record = [entry for entry in above if entry in source.records][-1]
        (_stands_under(above, comment.column, record.column) or record).after.append(comment.text)
    elif below is None:
        source.trailer.append(comment.text)
    else:
        below.before += [comment.text, *_gap(comment, lines)]


def _belongs_above(comment: _Comment, below: Entry | None, lines: list[str]) -> bool:
    """Tell whether a comment between records belongs to the one above it."""
    if comment.column > 0:
        return True
    start = comment.line
    while lines[start].startswith("#"):
        start -= 1
    end = comment.line
    while end < len(lines) and lines[end].startswith("#"):
        end += 1
    return bool(lines[start].strip()) and (below is None or end != below.line)


def _gap(comment: _Comment, lines: list[str]) -> list[str]:
    """Keep an empty line that follows a comment above a record."""
    return [""] if not lines[comment.line + 1].strip() else []


def _stands_under(above: list[Entry], column: int, least: int) -> Entry | None:
    """Find the entry that a comment stands under: the last one no further in than the comment.

    Only the last entry and those around it count, and of these the ones further in than `least`.
    Below the last field of a list's item it is the item that the comment belongs to.
    """
    around: list[Entry] = []
    for entry in reversed(above):
        if entry.column <= least:
            break
        if not around or entry.column < around[-1].column:
            around.append(entry)
    found = next((entry for entry in around if entry.column <= column), [None, *around][-1])
    for item in reversed(above):
        if item.key is None and item.entries and item.entries[-1] is found:
            return item
    return found
