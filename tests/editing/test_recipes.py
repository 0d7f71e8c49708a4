"""The recipes of the Uzbek guide, each pasted where it says."""

import re
from pathlib import Path

import pytest
from PIL import Image

from conftest import ROOT
from editing.conftest import Run
from international.editing.command_line import COMMANDS
from international.reading import read_project

GUIDE = (ROOT / "EDITING.uz.md").read_text("utf-8")
RECIPES = {
    title: re.findall(r'```\w+ title="(.+?)"\n(.*?)```', text, re.DOTALL)
    for title, text in re.findall(r"^### (.+?)\n(.*?)(?=^##|\Z)", GUIDE, re.DOTALL | re.MULTILINE)
}


def paste(root: Path, name: str, text: str) -> None:
    """Paste as the guide says: a record below others, lines into the last record, a new page."""
    path = root / name
    if name.endswith(".md"):
        path.write_text(text)
    elif name == "mkdocs.yml":
        path.write_text(path.read_text().replace("    - contact\n", f"    - contact\n{text}"))
    else:
        blank = "\n" if text.startswith("-") else ""
        path.write_text(path.read_text() + blank + text)


@pytest.mark.parametrize("title", RECIPES)
def test_recipe(root: Path, run: Run, title: str) -> None:
    """A recipe pasted as it is gives a project without a mistake or a warning, that tidies."""
    assert RECIPES[title]
    assets = root / "content/assets"
    assets.mkdir()
    if "assets" in "".join(text for text in re.findall(f"{title}.*?```", GUIDE, re.DOTALL)):
        Image.new("RGB", (8, 8)).save(assets / "opening-2026.jpg")
    before = read_project(root)
    for name, text in RECIPES[title]:
        paste(root, name, text)
    shown = run("check")
    assert (shown.code, shown.out) == (0, "Nothing is wrong.\n")
    assert read_project(root) != before
    assert run("tidy").code == 0
    assert run("check").out == "Nothing is wrong.\n"


def test_commands_of_the_guide() -> None:
    """Every command that the guide names is there."""
    named = set(re.findall(r"^\./international (\w+)", GUIDE, re.MULTILINE))
    assert named
    assert named <= COMMANDS.keys()


def test_links_of_the_guide() -> None:
    """Every file that the guide links to or shows is there."""
    targets = re.findall(r"\]\(([^)#:]+)\)", GUIDE)
    assert [target for target in targets if not (ROOT / target).exists()] == []
