"""What README.md says is so."""

import re

from readme_fields import README, TABLES, with_tables


def test_every_field_is_described() -> None:
    """The tables of fields are those the model gives: `make readme` writes them anew."""
    text = README.read_text("utf-8")
    assert re.findall(r"<!-- fields: ([a-z-]+) -->", text) == list(TABLES)
    assert with_tables(text) == text


def test_every_file_it_links_to_is_there() -> None:
    """Links and pictures lead to files of the repository."""
    text = README.read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
        assert (README.parent / target).exists(), target


def test_every_make_target_it_names_is_there() -> None:
    """Commands stand in the Makefile."""
    makefile = (README.parent / "Makefile").read_text("utf-8")
    for target in re.findall(r"`make ([a-z-]+)", README.read_text("utf-8")):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
