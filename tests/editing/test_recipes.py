"""The recipes of the guides in both languages, each pasted where it says."""

import re
from pathlib import Path

import pytest
from PIL import Image

from conftest import ROOT
from editing.conftest import Run
from international.editing.command_line import COMMANDS
from international.reading import read_project

GUIDES = {name: (ROOT / name).read_text("utf-8") for name in ("README.md", "EDITING.uz.md")}
UZBEK = GUIDES["EDITING.uz.md"]
SECTION = re.compile(r"^#{3,4} (.+?)\n(.*?)(?=^##|\Z)", re.DOTALL | re.MULTILINE)
PASTED = re.compile(r'```\w+ title="(.+?)"\n(.*?)```', re.DOTALL)
RECIPES = {
    (guide, title): (text, PASTED.findall(text))
    for guide, whole in GUIDES.items()
    for title, text in SECTION.findall(whole)
    if PASTED.search(text)
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


def test_both_languages_have_the_same_recipes() -> None:
    """What is pasted is the same, in the order of each guide."""
    pasted = {
        name: sorted(str(recipe) for (guide, _), (_, recipe) in RECIPES.items() if guide == name)
        for name in GUIDES
    }
    assert len(pasted["README.md"]) == 9
    assert pasted["README.md"] == pasted["EDITING.uz.md"]


@pytest.mark.parametrize(("guide", "title"), RECIPES)
def test_recipe(root: Path, run: Run, guide: str, title: str) -> None:
    """A recipe pasted as it is gives a project without a mistake or a warning, that tidies."""
    text, recipe = RECIPES[guide, title]
    assets = root / "content/assets"
    assets.mkdir()
    if "content/assets" in text:
        Image.new("RGB", (8, 8)).save(assets / "opening-2026.jpg")
    before = read_project(root)
    for name, pasted in recipe:
        paste(root, name, pasted)
    shown = run("check")
    assert (shown.code, shown.out) == (0, "Nothing is wrong.\n")
    assert read_project(root) != before
    assert run("tidy").code == 0
    assert run("check").out == "Nothing is wrong.\n"


def test_commands_of_the_guide() -> None:
    """Every command that the guide names is there."""
    named = set(re.findall(r"^\./international (\w+)", UZBEK, re.MULTILINE))
    assert named
    assert named <= COMMANDS.keys()


def test_links_of_the_guide() -> None:
    """Every file that the guide links to or shows is there."""
    targets = re.findall(r"\]\(([^)#:]+)\)", UZBEK)
    assert [target for target in targets if not (ROOT / target).exists()] == []
