"""`international COMMAND`: finds the command, its words in the editor's language, its options.

Exit codes of every command: 0 done, nothing is wrong; 1 something is wrong and was told; 2 the
command itself was mistyped.
"""

import os
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from textwrap import fill
from typing import Any

from ..reading import ProblemsFoundError
from ..reading.words import FOLDER, Words, read_command_line_words
from ..wording import describe

COMMANDS = {
    "check": "check",
    "tidy": "tidy",
    "status": "status",
    "new": "new",
    "import": "importing",
    "export": "exporting",
    "form": "form",
    "schema": "schema",
    "links": "links",
    "changes": "changes",
}
"""Commands, and the module of this package that does each."""

DONE, WRONG, MISTYPED = 0, 1, 2
"""The exit codes."""


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of a command: where, in which language, how loud, and the command's own options."""

    root: Path
    language: str
    quiet: bool
    options: Namespace

    @cached_property
    def words(self) -> Words:
        """The words of the command line in the editor's language."""
        return read_command_line_words(self.language)

    def tell(self, text: str) -> None:
        """Say something to the person that is no part of the result: on standard error."""
        if not self.quiet:
            print(text, file=sys.stderr)


def languages() -> list[str]:
    """Give the tags of the languages that the command line speaks."""
    return sorted(path.stem for path in (FOLDER / "command_line").glob("*.yaml"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; give its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    words = read_command_line_words(language)
    parser = _parser("international", words, words["examples"])
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=_list_of(words))
    before = [given.index(name) for name in given if name in COMMANDS]
    at = before[0] if before else len(given)
    if at == len(given):
        parser.parse_args(given)
    name, own = given[at], words["commands"][given[at]]
    parser = _parser(f"international {name}", words, own["examples"], own["description"])
    command = import_module(f"{__package__}.{COMMANDS[name]}")
    command.add_options(parser, own["options"])
    options = parser.parse_args(given[:at] + given[at + 1 :])
    call = Call(root=options.root, language=language, quiet=options.quiet, options=options)
    try:
        code: int = command.run(call)
    except ProblemsFoundError as error:
        for problem in error.problems:
            print(describe(problem, language), file=sys.stderr)
        print(words["refused"], file=sys.stderr)
        return WRONG
    return code


def _language(given: Sequence[str]) -> str:
    """Find the editor's language: the option, else the environment's, else English."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language")
    environment = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    wanted = [parser.parse_known_args(given)[0].language or "", *environment]
    spoken = languages()
    return next((tag[:2] for tag in wanted if tag[:2] in spoken), "en")


def _list_of(words: Words) -> str:
    return "".join(f"\n  {name:10} {words['commands'][name]['summary']}" for name in COMMANDS)


class _Help(RawDescriptionHelpFormatter):
    """Keeps the lines of examples and of the list of commands."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return text.splitlines() if "\n" in text else super()._split_lines(text, width)


def _parser(
    name: str, words: Words, examples: str, description: str | None = None
) -> ArgumentParser:
    """Make a parser with the options that every command has, all words in one language."""
    parser = ArgumentParser(
        prog=name,
        description=fill(description or words["description"], 80),
        epilog=f"{words['examples_title']}\n{examples}\n{words['exit_codes']}",
        formatter_class=_Help,
        usage=f"{name} {'...' if description else 'COMMAND ...'}",
        add_help=False,
        allow_abbrev=False,
    )
    group = parser.add_argument_group(words["common"])
    group.add_argument("-h", "--help", action="help", help=words["help"])
    group.add_argument("--language", choices=languages(), default=SUPPRESS, help=words["language"])
    group.add_argument("--quiet", action="store_true", help=words["quiet"])
    group.add_argument("--root", type=Path, default=Path(), metavar="DIR", help=words["root"])
    parser._positionals.title = words["commands_title"]  # noqa: SLF001  argparse has no other way
    parser._optionals.title = words["own"]  # noqa: SLF001  the same
    return parser


def option(parser: Any, words: Words, name: str, **about: Any) -> None:  # noqa: ANN401  as argparse
    """Add an option or argument, its help found under its name."""
    parser.add_argument(name, help=words[name.lstrip("-")], **about)
