"""Addresses are for ever: aliases lead on, and none is dropped unnoticed."""

import runpy
import shutil
from datetime import date
from pathlib import Path
from unittest import mock

import pytest
from lxml import html
from mkdocs.exceptions import Abort, PluginError

from altered import altered_project
from building import BUILD_DAY, SITE_URL, build_site
from international.publishing import publication_problems
from international.publishing.addresses import addresses, update
from international.reading import ProblemsFoundError, read_project

ROOT = Path(__file__).parent.parent.parent


def test_the_list_is_up_to_date(site: Path) -> None:
    """addresses.txt holds every page of the built site, and every address on it is there."""
    listed = {address.path for address in read_project(ROOT).addresses}
    pages = {
        path.relative_to(site).as_posix().removesuffix("index.html")
        for path in site.rglob("index.html")
    }
    assert pages <= listed, "make addresses"
    for path in listed:
        file = site / path
        assert file.is_file() or (file / "index.html").is_file()


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("partners/first-name/", "partners/renamed-partner/"),
        ("partners/second-name/", "partners/renamed-partner/"),
        ("events/called-off-old/", "events/called-off-2027/"),
        ("contacts/office/", "contact/"),
    ],
)
@pytest.mark.parametrize("prefix", ["", "uz/"])
def test_an_alias_leads_on(altered_site: Path, prefix: str, former: str, now: str) -> None:
    """A former address refreshes to the new one, is not indexed, and names the new as canonical."""
    page = altered_site / prefix / former / "index.html"
    document = html.fromstring(page.read_text("utf-8"))
    (refresh,) = document.xpath("//meta[@http-equiv='refresh']/@content")
    (link,) = document.xpath("//a/@href")
    assert refresh == f"0; url={link}"
    assert (page.parent / link).resolve() == (altered_site / prefix / now).resolve()
    assert document.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert document.xpath("//link[@rel='canonical']/@href") == [f"{SITE_URL}{prefix}{now}"]
    assert document.get("lang") == (prefix.rstrip("/") or "en")


def test_a_draft_has_no_address(altered_site: Path) -> None:
    """Neither a draft nor its aliases are published."""
    assert not (altered_site / "events" / "hidden-2027").exists()
    assert not (altered_site / "events" / "hidden-old").exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "found"),
    [
        (
            "partners.yaml",
            "[first-name, second-name]",
            "[university-of-pisa]",
            "university-of-pisa",
        ),
        ("partners.yaml", "[first-name, second-name]", "[first-name, first-name]", "first-name"),
        ("events.yaml", "[hidden-old]", '["2025"]', "2025"),
        ("content/en/contact.md", "contacts/office", "countries/it", "countries/it"),
        ("content/en/contact.md", "contacts/office", "uz/partners/first-name", None),
        ("content/en/contact.md", "contacts/office", "uz/data", "uz/data"),
    ],
)
def test_an_alias_that_is_taken_is_refused(
    tmp_path: Path, file: str, old: str, new: str, found: str | None
) -> None:
    """An alias must not be the address of a page or another alias, in any language."""
    path = altered_project(tmp_path) / file
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(ProblemsFoundError) as caught:
        read_project(tmp_path)
    (problem,) = caught.value.problems
    assert problem.code == "alias-taken"
    assert problem.file == file
    assert problem.found == (found or "uz/partners/first-name")
    assert problem.line > 1


@pytest.mark.parametrize("alias", ["Departments/Old.md", "departments//old"])
def test_an_alias_is_a_path(tmp_path: Path, alias: str) -> None:
    """What cannot be a page's path is refused, and the nearest path is offered."""
    path = altered_project(tmp_path) / "content" / "en" / "contact.md"
    path.write_text(path.read_text("utf-8").replace("contacts/office", alias), "utf-8")
    with pytest.raises(ProblemsFoundError) as caught:
        read_project(tmp_path)
    (problem,) = (one for one in caught.value.problems if one.code == "bad-path")
    assert problem.nearest == ("departments/old" if alias.endswith(".md") else None)


def test_a_dropped_address_stops_the_build(tmp_path: Path) -> None:
    """A renamed record without an alias is reported at its line of the list; with one it builds."""
    root = altered_project(tmp_path)
    for name in ("events.yaml", "partners.yaml"):
        path = root / name
        text = path.read_text("utf-8").replace("- izhevsk-", "- new-izhevsk-")
        path.write_text(text.replace("id: izhevsk-", "id: new-izhevsk-"), "utf-8")
    before = path.read_bytes()
    problems = list(publication_problems(read_project(root), BUILD_DAY.date()))
    assert {problem.code for problem in problems} == {"dropped-address"}
    assert {problem.found for problem in problems} == {
        "partners/izhevsk-state-medical-academy/",
        "uz/partners/izhevsk-state-medical-academy/",
    }
    lines = (root / "addresses.txt").read_text("utf-8").splitlines()
    assert all(lines[problem.line - 1] == f"/{problem.found}" for problem in problems)
    with pytest.raises((PluginError, Abort)):
        build_site(root, tmp_path / "site", BUILD_DAY)
    assert not (tmp_path / "site" / "index.html").exists()
    alias = b"id: new-izhevsk-state-medical-academy\n  aliases: [izhevsk-state-medical-academy]"
    path.write_bytes(before.replace(b"id: new-izhevsk-state-medical-academy", alias))
    assert list(publication_problems(read_project(root), BUILD_DAY.date())) == []


def test_the_list_grows_and_never_shrinks(tmp_path: Path) -> None:
    """Bringing it up to date adds what is new, aliases included, and keeps what it had."""
    root = altered_project(tmp_path)
    path = root / "addresses.txt"
    path.write_text("# Note\n/gone/\n", "utf-8")
    with mock.patch("sys.argv", ["publishing", str(root)]):
        runpy.run_module("international.publishing", run_name="__main__")
    listed = path.read_text("utf-8").splitlines()
    assert "/gone/" in listed
    assert "/partners/renamed-partner/" in listed
    assert "/uz/partners/first-name/" in listed
    assert len(listed) == len(set(listed))
    assert "/events/hidden-2027/" not in listed
    again = path.read_bytes()
    update(root)
    assert path.read_bytes() == again


def test_a_site_that_was_never_published_has_no_list(tmp_path: Path) -> None:
    """Without the list nothing is dropped."""
    root = altered_project(tmp_path)
    (root / "addresses.txt").unlink()
    project = read_project(root)
    assert project.addresses == ()
    assert list(publication_problems(project, date(2026, 11, 22))) == []
    assert "partners/renamed-partner/" in addresses(project.site.published())
    shutil.rmtree(root / "content" / "uz")
    with pytest.raises(ProblemsFoundError):
        update(root)
