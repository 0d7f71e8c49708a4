"""Links in Markdown that lead to no page, e-mail address or telephone."""

import html
import re
from collections.abc import Iterator

from .problem import Problem

SCHEMES = ("http", "https", "mailto", "tel")
_LINK = re.compile(
    r"""
    \]\([ \t]*<?(?P<inline>[^)>]*)                                # [text](address)
    | ^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?(?P<reference>[^\s>]*)        # [name]: address
    | <(?P<bare>[a-zA-Z][a-zA-Z0-9+.-]*:[^\s>]*)>                 # <address>
    | \b(?:href|src)[ \t]*=[ \t]*["']?(?P<attribute>[^\s"'}]*)     # {href=address}
    """,
    re.MULTILINE | re.VERBOSE,
)
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# What a browser or Markdown takes out of an address: white space, controls, backslashes
# (WHATWG URL, "basic URL parser"; CommonMark, section 2.4).
_LEFT_OUT = re.compile(r"[\x00-\x20\\]+")


def unsafe_links(text: str, file: str) -> Iterator[Problem]:
    """Yield a Problem for each link whose scheme is not http, https, mailto or tel.

    An address may be disguised by character references, as in `java&#115;cript:`.
    """
    for link in _LINK.finditer(text):
        kind = link.lastgroup or ""
        scheme = _SCHEME.match(_LEFT_OUT.sub("", html.unescape(link[kind])))
        if scheme and scheme[1].lower() not in SCHEMES:
            start = link.start(kind)
            yield Problem(
                code="bad-link",
                file=file,
                line=text.count("\n", 0, start) + 1,
                column=start - text.rfind("\n", 0, start),
                found=link[kind].strip(),
                allowed=tuple(f"{name}:" for name in SCHEMES),
            )
