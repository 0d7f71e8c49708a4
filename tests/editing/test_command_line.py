"""The command line as a whole: help, languages, exit codes."""

import os
import subprocess
import sys
from typing import Any

import pytest

from conftest import ROOT
from editing.conftest import Run
from international.editing.command_line import COMMANDS, languages
from international.reading.words import FOLDER, read_problem_words
from international.reading.words import read_command_line_words as words_of


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("command", COMMANDS)
def test_help_with_examples(run: Run, command: str, language: str) -> None:
    """Each command's help is in the editor's language and has examples and exit codes."""
    shown = run(command, "--help", "--language", language)
    words = words_of(language)
    assert shown.code == 0
    assert shown.out.startswith(f"usage: international {command} ...")
    assert words["commands"][command]["examples"] in shown.out
    assert words["exit_codes"] in shown.out


@pytest.mark.parametrize("language", languages())
def test_list_of_commands(run: Run, language: str) -> None:
    """`--help` alone lists every command with what it does."""
    shown = run("--language", language, "--help").out
    for name in COMMANDS:
        summary = words_of(language)["commands"][name]["summary"]
        assert f"{name:10} {summary}" in shown


def test_language_of_the_computer(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the option the computer's language is spoken, and English where we lack it."""
    monkeypatch.setenv("LC_ALL", "uz_UZ.UTF-8")
    assert run("check").out == "Xato yoʻq.\n"
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert run("check").out == "Nothing is wrong.\n"


def test_mistyped(run: Run) -> None:
    """A command nobody knows, an option nobody knows, or none at all exits with 2, on stderr."""
    for arguments in (("chek",), ("check", "--formt", "json"), ()):
        shown = run(*arguments)
        assert (shown.code, shown.out) == (2, "")
        assert shown.err.startswith("usage: international")


def test_as_a_program() -> None:
    """`python -m international` is the command line; its exit code is the command's."""
    shown = subprocess.run(
        [sys.executable, "-m", "international", "chek"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 2


def _leaves(words: Any, at: str = "") -> set[str]:  # noqa: ANN401  words are nested mappings
    if not isinstance(words, dict):
        return {at}
    return {leaf for name, value in words.items() for leaf in _leaves(value, f"{at}/{name}")}


def test_both_languages_say_the_same() -> None:
    """The editors' words have the same names in every language."""
    names = [_leaves(words_of(language)) for language in languages()]
    assert all(other == names[0] for other in names)


def test_every_warning_has_words() -> None:
    """Each warning's words are used by a check, in both languages."""
    code = "".join(path.read_text() for path in FOLDER.glob("../editing/warnings/*.py"))
    for language in languages():
        assert [name for name in read_problem_words(language)["warnings"] if name not in code] == []
