"""`international changes`: what a proposal does to the built site."""

import json
from pathlib import Path

from editing.conftest import Run

PAGE = '<html lang="{0}"><title>{1}</title><link href="assets/{2}/a.css"><main>{3}</main>'


def write(site: Path, address: str, language: str, title: str, text: str, digest: str) -> None:
    """Write a page of a site."""
    path = site / address / "index.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(PAGE.format(language, title, digest, text))


def test_pages_by_language(run: Run, tmp_path: Path) -> None:
    """Pages are added, changed or removed in a language; another folder of assets is no change."""
    before, after = tmp_path / "before", tmp_path / "after"
    write(before, ".", "en", "Home", '<img src="assets/aaaaaa/x.svg">', "aaaaaa")
    write(after, ".", "en", "Home", '<img src="assets/bbbbbb/x.svg">', "bbbbbb")
    write(before, "contact", "en", "Contact", "old", "aaaaaa")
    write(after, "contact", "en", "Contact", "new", "bbbbbb")
    write(before, "uz/contact", "uz", "Aloqa &lt;b&gt;", "eski", "aaaaaa")
    write(after, "uz/new", "uz", "Yangi *x*", "yangi", "bbbbbb")
    found = json.loads(run("changes", str(before), str(after), "--format", "json").out)
    assert found == {
        "en": {"changed": [["/contact/", "Contact"]]},
        "uz": {"removed": [["/uz/contact/", "Aloqa <b>"]], "added": [["/uz/new/", "Yangi *x*"]]},
    }
    shown = run("changes", str(before), str(after)).out
    assert "<details><summary>Added, uz (1)</summary>\n\n- `/uz/new/` Yangi \\*x\\*\n" in shown
    assert "- `/uz/contact/` Aloqa \\<b\\>\n" in shown


def test_no_change(run: Run, tmp_path: Path) -> None:
    """Two equal sites have no change; a page without `<main>` is compared as a whole."""
    (tmp_path / "index.html").write_text("<p>moved")
    shown = run("changes", str(tmp_path), str(tmp_path), "--language", "uz").out
    assert shown.endswith("Hech bir sahifa oʻzgarmaydi.\n")


def test_long_lists_are_cut(run: Run, tmp_path: Path) -> None:
    """A summary stays short: after forty pages it says how many more there are."""
    for number in range(42):
        write(tmp_path / "after", f"p{number}", "en", "P", "x", "aaaaaa")
    (tmp_path / "before").mkdir()
    shown = run("changes", str(tmp_path / "before"), str(tmp_path / "after")).out
    assert "Added, en (42)" in shown
    assert "- and 2 more\n" in shown
