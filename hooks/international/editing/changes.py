"""`international changes`: which pages a proposal adds, changes and removes."""

import json
import re
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from ..reading.words import Words
from .command_line import DONE, Call, option

_MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)
_LANGUAGE = re.compile(r'<html[^>]*?\blang="?([\w-]+)')
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_ASSETS = re.compile(r"assets/[0-9a-f]{6,}/")
_SHOWN_AT_MOST = 40

Changes = Mapping[str, Mapping[str, list[tuple[str, str]]]]
"""For each language, what happened (`added`, `changed`, `removed`) to which address and title."""


@dataclass(frozen=True, slots=True)
class _Page:
    language: str
    title: str
    main: str


def add_options(parser: ArgumentParser, words: Words) -> None:
    """Add what `changes` can be told."""
    option(parser, words, "before", type=Path)
    option(parser, words, "after", type=Path)
    option(parser, words, "--format", choices=FORMATS, default="markdown")


def run(call: Call) -> int:
    """Compare two folders of built sites by what stands in each page's `<main>`."""
    changes = compare(call.options.before, call.options.after)
    print(FORMATS[call.options.format](changes, call.words["changes"]))
    return DONE


def compare(before: Path, after: Path) -> Changes:
    """Tell what happened to each page; names of asset folders are no change."""
    old, new = _pages(before), _pages(after)
    found: dict[str, dict[str, list[tuple[str, str]]]] = {}
    for address in sorted(old.keys() | new.keys()):
        page = new.get(address) or old[address]
        if address not in old:
            what = "added"
        elif address not in new:
            what = "removed"
        elif old[address].main != new[address].main:
            what = "changed"
        else:
            continue
        found.setdefault(page.language, {}).setdefault(what, []).append((address, page.title))
    return found


def _pages(site: Path) -> dict[str, _Page]:
    return {
        f"/{path.parent.relative_to(site).as_posix()}/".replace("/./", "/"): _page(path)
        for path in site.rglob("index.html")
    }


def _page(path: Path) -> _Page:
    html = path.read_text("utf-8")
    language, title, main = (form.search(html) for form in (_LANGUAGE, _TITLE, _MAIN))
    return _Page(
        language[1] if language else "",
        unescape(title[1].strip()) if title else "",
        _ASSETS.sub("assets/", main[0] if main else html),
    )


def _markdown(changes: Changes, words: Words) -> str:
    lines = [f"## {words['title']}", ""]
    lines += [] if changes else [words["nothing"]]
    for language, by_kind in sorted(changes.items()):
        for kind in ("added", "changed", "removed"):
            pages = by_kind.get(kind, [])
            if not pages:
                continue
            heading = f"{words[kind]}, {language} ({len(pages)})"
            lines += [f"<details><summary>{heading}</summary>", ""]
            lines += [f"- `{address}` {_text(title)}" for address, title in pages[:_SHOWN_AT_MOST]]
            more = len(pages) - _SHOWN_AT_MOST
            lines += [words["more"].format(count=more)] if more > 0 else []
            lines += ["", "</details>", ""]
    return "\n".join(lines).rstrip()


def _text(title: str) -> str:
    """Keep a title from being read as Markdown or HTML."""
    return re.sub(r"([\\`*_\[\]<>&|#])", r"\\\1", title)


def _json(changes: Changes, words: Words) -> str:  # noqa: ARG001  programs need no words
    return json.dumps(changes, ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[[Changes, Words], str]] = {"markdown": _markdown, "json": _json}
"""What writes each format."""
