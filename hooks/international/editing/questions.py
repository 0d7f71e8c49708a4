"""Questions in a terminal, with completion by the Tab key."""

import readline
import sys
from collections.abc import Mapping

_SHOWN_AT_MOST = 15


def ask(title: str, choices: Mapping[str, str]) -> str:
    """Ask for a text; few choices are listed, and Tab completes each of several, comma-separated.

    The question goes to standard error. The end of input is an empty answer.
    """
    if len(choices) <= _SHOWN_AT_MOST:
        for value, label in choices.items():
            print(f"    {value:22} {label}", file=sys.stderr)
    readline.set_completer_delims(", ")
    readline.parse_and_bind("tab: complete")
    readline.set_completer(lambda start, number: completion(start, number, choices))
    print(f"{title}: ", end="", file=sys.stderr, flush=True)
    try:
        return input().strip()
    except EOFError:
        return ""


def completion(start: str, number: int, choices: Mapping[str, str]) -> str | None:
    """Give the n-th choice that begins with, or whose name holds, what was typed."""
    typed = start.casefold()
    found = [value for value in choices if value.startswith(typed)]
    found += [
        value
        for value, label in choices.items()
        if typed in label.casefold() and value not in found
    ]
    return found[number] if number < len(found) else None
