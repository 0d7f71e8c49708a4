"""Single values as YAML: plain where that is safe, else quoted; long ones over several lines."""

import re

from yaml import ScalarNode
from yaml.resolver import Resolver

WIDTH = 100
"""The greatest length of a line that holds more than a word."""

_INDICATORS = tuple("-?:,[]{}#&*!|>'\"%@`")
_UNSAFE = re.compile(r": |:$| #")
_SPECIAL = re.compile(r"[\t\r\u2028\u2029\ufeff]|^ | $")
_BREAK = re.compile(r"(?<=[^ ]) (?=[^ ])")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\r": "\\r", "\n": "\\n"}
_ESCAPES |= {"\u2028": "\\L", "\u2029": "\\P", "\ufeff": "\\uFEFF"}
_TEXT = "tag:yaml.org,2002:str"
_RESOLVER = Resolver()


def is_plain(text: str) -> bool:
    """Tell whether a text needs no quotation marks, for any reader of YAML 1.1 or 1.2."""
    if text.startswith(_INDICATORS) or _UNSAFE.search(text):
        return False
    tag = _RESOLVER.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag == _TEXT)


def text_lines(prefix: str, text: str, indent: int) -> list[str]:
    """Write a text after a prefix (`    en: `); lines that follow stand `indent` spaces in.

    A text of several lines keeps them (`|`). A long one that would need quotation marks goes
    without them (`>-`), as editors then need not think of the marks within.
    """
    if _SPECIAL.search(text):
        return [f"{prefix}{quoted(text)}"]
    space = " " * indent
    if "\n" in text:
        return [f"{prefix}|", *(f"{space}{line}" if line else "" for line in text.split("\n"))]
    if is_plain(text):
        return _wrapped(prefix, text, indent)
    line = f"{prefix}{quoted(text)}"
    if len(line) <= WIDTH or " " not in text:
        return [line]
    return [f"{prefix}>-", *_wrapped(space, text, indent)]


def quoted(text: str) -> str:
    """Put a text between double quotation marks."""
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in text) + '"'


def _wrapped(prefix: str, written: str, indent: int) -> list[str]:
    """Break at single spaces, as late as the width allows."""
    first, *words = _BREAK.split(written)
    lines = [f"{prefix}{first}"]
    for word in words:
        # A hyphen or the like at the beginning of a line would look like an entry of a list.
        if len(lines[-1]) + 1 + len(word) > WIDTH and word not in _INDICATORS:
            lines.append(" " * indent + word)
        else:
            lines[-1] += f" {word}"
    return lines
