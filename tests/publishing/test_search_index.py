"""The search index of each language."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from building import BUILD_DAY, build_site
from pages import WebSite
from projects import changed, copied_project

Documents = dict[str, dict[str, Any]]


def index(folder: Path) -> dict[str, Any]:
    """Read the index of a language from its folder."""
    found: dict[str, Any] = json.loads((folder / "search.json").read_text("utf-8"))
    return found


def documents(folder: Path) -> Documents:
    """Give the documents of an index by their address."""
    return {document["location"]: document for document in index(folder)["docs"]}


@pytest.mark.parametrize("language", ["", "uz"])
def test_holds_every_page_of_its_language(site: Path, language: str) -> None:
    """Each page of the language is in it, at an address that exists, and nothing else."""
    folder = site / language
    pages = {
        str(path.parent.relative_to(folder)) + "/"
        for path in folder.rglob("index.html")
        if language or not path.is_relative_to(site / "uz")
    }
    assert set(documents(folder)) == {"./" if page == "./" else page for page in pages}


@pytest.mark.parametrize("language", ["", "uz"])
def test_is_small(site: Path, language: str) -> None:
    """At most 150 kB compressed for the real site."""
    assert len(gzip.compress((site / language / "search.json").read_bytes())) <= 150_000


def test_the_engine_does_nothing_to_words(site: Path) -> None:
    """No stemmer, no stop words: Uzbek would get those of English."""
    config = index(site / "uz")["config"]
    assert config["lang"] == ["en"]
    assert config["pipeline"] == []


def test_holds_names_in_every_script(site: Path) -> None:
    """A partner is found by its own name and by those it is also known by."""
    document = documents(site / "uz")["partners/izhevsk-state-medical-academy/"]
    hidden = document["tags"][0].split()
    assert {"akademiasi", "gosudarstvenni", "izhevsk".replace("zh", "j")} - {
        *hidden,
        *document["title"].split(),
    } == set()
    assert document["shown"]["title"] == "Ijevsk davlat tibbiyot universiteti"


def test_shows_plain_text(site: Path) -> None:
    """Neither Markdown nor HTML is shown or searched, and a summary is cut between words."""
    for document in documents(site).values():
        shown = document["shown"]
        assert not {"<", "[", "](", "**"}.intersection(shown["summary"])
        assert len(shown["summary"]) <= 163
        assert "href" not in document["text"].split()


def test_leaves_out_drafts(tmp_path: Path) -> None:
    """A draft is on no page, and so in no index."""
    project = copied_project("valid", tmp_path)
    partners = project / "partners.yaml"
    first = partners.read_text("utf-8").split("- id: ")[1].split()[0]
    before = documents(build_site(project, tmp_path / "before", BUILD_DAY))
    assert f"partners/{first}/" in before
    changed(partners, f"- id: {first}\n", f"- id: {first}\n  draft: true\n")
    after = documents(build_site(project, tmp_path / "after", BUILD_DAY))
    assert f"partners/{first}/" not in after


def test_leaves_out_pages_that_stand_in(arabic_site: WebSite) -> None:
    """A page without a translation is in the index of its own language only."""
    arabic, english = documents(arabic_site.folder / "ar"), documents(arabic_site.folder)
    translated = {
        path.parent.relative_to(arabic_site.folder / "ar")
        for path in (arabic_site.folder / "ar").rglob("index.html")
        if 'name="robots" content="noindex"' not in path.read_text("utf-8")
    }
    assert {Path(location) for location in arabic} == translated
    assert set(arabic) < set(english)
