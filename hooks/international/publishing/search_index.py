"""One search index for each language, in the format of Material's search worker.

The worker (lunr) gets folded text only, so that it needs no stemmer, no stop words and no rules of
its own; the page folds what is typed. What the list of results shows stands beside it.
"""

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from ..rendering.markdown import markdown_blocks
from ..views.edition import Edition
from ..views.search_entries import SearchEntry, search_entries
from ..views.search_words import folded_words
from ..wording.folding import folded

_EXCERPT = 160
_CONFIG = {
    "lang": ["en"],  # the only one without a further script; with no pipeline it does nothing
    "separator": " ",  # of folded text
    "pipeline": [],
    "fields": {"title": {"boost": 100}, "tags": {"boost": 20}, "text": {"boost": 1}},
}


def search_index(edition: Edition, prose: Mapping[str, str]) -> bytes:
    """Make the index of a language; `prose` is the HTML of each page of prose by its path."""
    index = {
        "config": _CONFIG,
        "docs": [_document(entry) for entry in search_entries(edition, prose)],
        "options": {"suggest": False},
    }
    return json.dumps(index, ensure_ascii=False, separators=(",", ":")).encode()


def _document(entry: SearchEntry) -> dict[str, Any]:
    """Give an entry as the worker takes it; it hands `shown` back untouched with a result."""
    summary = _plain(entry.summary)
    shown = {"title": entry.title, "kind": entry.kind, "summary": _excerpt(summary)}
    body = Markup(entry.html).striptags()  # noqa: S704  only its words are kept
    return {
        "location": entry.path or "./",
        "title": folded(entry.title),
        "tags": [folded_words(entry.names, [entry.title])],
        "text": folded_words((summary, _plain(entry.text), body)),
        "boost": entry.rank,
        "shown": shown,
    }


def _plain(text: str) -> str:
    """Take markup out of Markdown."""
    return text and markdown_blocks(text).striptags()


def _excerpt(text: str) -> str:
    if len(text) <= _EXCERPT:
        return text
    return f"{text[:_EXCERPT].rsplit(' ', 1)[0].rstrip('.,;:')} …"
