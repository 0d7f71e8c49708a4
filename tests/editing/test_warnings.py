"""Warnings: each doubt is told once, at its place, and never keeps the site from being built."""

import json
from pathlib import Path

import pytest
from PIL import Image

from editing.conftest import Run
from international.reading import read_project
from small_project import replace_in

P, E = "partners.yaml", "events.yaml"


def warnings(run: Run) -> list[tuple[str, str, int, str | None]]:
    """Give code, file, line and corrected line of every warning; there is no error."""
    found = json.loads(run("check", "--format", "json").out)["problems"]
    assert {problem["severity"] for problem in found} <= {"warning"}
    return [
        (problem["code"], problem["file"], problem["line"], problem["corrected_line"])
        for problem in found
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (P, "https://www.unipi.it\n", "http://www.unipi.it\n",
         ("insecure-address", P, 15, "  website: https://www.unipi.it")),
        (P, "en: University of Pisa", "en: UNIVERSITY OF PISA",
         ("name-in-capitals", P, 5, "    en: University of Pisa")),
        (P, "qoʻshma dasturga", "qo'shma\n      dasturga",
         ("wrong-apostrophe", P, 29, "    uz: 2025-yil may oyidagi bitim qoʻshma")),
        (P, "asos boʻladi", "\n      asos bo‘ladi",
         ("wrong-apostrophe", P, 30, "      asos boʻladi.")),
        (P, "uz: 2025-yil may oyidagi bitim qoʻshma dasturga asos boʻladi.",
         'uz: "e\\x6C bo\\x27ldi"',
         ("wrong-apostrophe", P, 29, None)),
        (P, "Clinic of Varna", "Cliniс of Varna",
         ("mixed-alphabets", P, 36, "    en: Clinic of Varna")),
        (P, "valid_until: 2030-05", "valid_until: 2026-05",
         ("agreement-lapsed", P, 22, None)),
        (P, "valid_until: 2030-05", "valid_until: 2130-05", ("far-date", P, 22, None)),
        (P, "checked: 2026-11-22", "checked: 2024-11-20", ("check-overdue", P, 32, None)),
        (P, "  checked: 2026-11-22\n", "", ("never-checked", P, 3, None)),
        (P, "checked: 2026-11-22", "checked: 2027-01-01", ("far-date", P, 32, None)),
        (E, "start: 2025-03", "start: 2205-03", ("far-date", E, 27, None)),
        (E, "kind: news", "kind: visit", ("unconnected-event", E, 22, None)),
        ("content/uz/contact.md", "Aloqa.\n---\n", "Aloqa.\n---\n\n`o'` [sog'liq](o'.md)\n",
         ("wrong-apostrophe", "content/uz/contact.md", 6, "`o'` [sogʻliq](o'.md)")),
        ("content/en/contact.md", "Contact.\n---\n", "Contact.\n---\nhttps://о.example/a оffice\n",
         ("mixed-alphabets", "content/en/contact.md", 5, "https://о.example/a office")),
    ],
)  # fmt: skip
def test_a_doubt(
    root: Path, run: Run, file: str, old: str, new: str, expected: tuple[str, str, int, str | None]
) -> None:
    """A doubtful value gives one warning, where it stands, with the line that would be right."""
    replace_in(root / file, old, new)
    assert warnings(run) == [expected]
    assert run("check").code == 0
    assert read_project(root).site.partners


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (P, "en: Clinic of Varna", "en: UNICEF"),
        (P, "it: Università di Pisa", "ru: Пизанский университет"),
        (P, "Clinic of Varna", "Clinic of Жwww"),
        (E, "start: 2025-05-29", "start: 2028-05-29"),
        (E, "title:\n    en: Agreement", "title:\n    en: Rector's agreement"),
    ],
)
def test_no_doubt(root: Path, run: Run, file: str, old: str, new: str) -> None:
    """Abbreviations, other scripts, announcements and English apostrophes are left in peace."""
    replace_in(root / file, old, new)
    assert warnings(run) == []


TWIN = """
- id: twin
  name:
    en: {name}
  kind: university
  country: IT
  city:
    en: {city}
  website: {website}
  checked: 2026-11-22
"""


@pytest.mark.parametrize(
    ("name", "city", "website", "line"),
    [
        ("Other", "Rome", "http://unipi.it/", 53),
        ("Pisa University", "Pisa", "https://other.example", 48),
        ("Univercity of Pisa", "Pisa", "https://other.example", 48),
        ("University of Pisa", "Rome", "https://other.example", None),
        ("University of Pisa 2", "Pisa", "https://other.example", None),
    ],
)
def test_partners_recorded_twice(
    root: Path, run: Run, name: str, city: str, website: str, line: int | None
) -> None:
    """The same website, or nearly the same name in the same city, makes two partners suspect."""
    with (root / P).open("a", encoding="utf-8") as file:
        file.write(TWIN.format(name=name, city=city, website=website))
    found = [place for code, _, place, _ in warnings(run) if code == "similar-partners"]
    assert found == ([line] if line else [])


def test_images(root: Path, run: Run) -> None:
    """A picture is in use when a page or an event names it."""
    assets = root / "content/assets"
    assets.mkdir()
    for name in ("page.png", "event.jpg", "old.jpg"):
        Image.new("RGB", (8, 8)).save(assets / name)
    replace_in(
        root / "content/en/contact.md", "Contact.\n---\n", "Contact.\n---\n![](../assets/page.png)"
    )
    images = (
        "  images:\n    - file: event.jpg\n      alt:\n        en: An event\n        uz: Tadbir\n"
    )
    replace_in(root / E, "  sources:", f"{images}  sources:")
    assert warnings(run) == [("unused-image", "content/assets/old.jpg", 1, None)]
