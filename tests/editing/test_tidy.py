"""`international tidy`: one form, nothing lost."""

import re
from pathlib import Path

import pytest

from conftest import ROOT
from editing.conftest import Run
from international.editing.canonical import canonical_records
from international.editing.command_line import main
from international.model.event import Event
from international.model.partner import Partner
from international.reading import read_project
from small_project import EVENTS, PARTNERS, replace_in

FIRST = "# yaml-language-server: $schema=schemas/partners.schema.json"


def tidy(text: str, record: type[Partner | Event] = Partner) -> str:
    """Tidy a text; what is tidy stays as it is."""
    found = canonical_records(text, record, ("en", "uz"), FIRST)
    assert canonical_records(found, record, ("en", "uz"), FIRST) == found
    return found


@pytest.mark.parametrize(("text", "record"), [(PARTNERS, Partner), (EVENTS, Event)])
def test_records_in_order_stay(text: str, record: type[Partner | Event]) -> None:
    """Records in their form stay byte for byte; only the first line comes to them."""
    assert tidy(text, record) == f"{FIRST}\n{text}"


def test_real_records_are_tidy() -> None:
    """The committed files are in their form: else `make tidy`."""
    assert main(["tidy", "--check", "--root", str(ROOT)]) == 0


MESSY = """\
# About this file.

# About Varna.
- kind: hospital      # beside kind
  id: "clinic-of-varna"
  # above country
  country: 'BG'
  name: {uz: Varna shifoxonasi, en: Clinic of Varna}   # beside name
  coordinates:
      - 43.210   # north
      - 27.91
  # below coordinates
  summary:
     uz: >
       Bo'lim
       g‘oyasi
     # about English
     en: |
       First line.

       Second line.
     # at the end of the texts
  draft: yes
  sources: [https://www.example.org/o'z, https://www.example.org/b]
  # at the end of Varna
- id: norway
  name:
    en: "Yes"
    uz: "The long name: one that needs quotation marks and does not fit
      into a line of a hundred signs at all"
  country: NO
  kind: government
  remark: "5"
  agreements:
  # about the agreement
  - valid_until: 2030
    # about the kind
    kind: memorandum   # beside the kind
    # below the agreement
- id: clinic-of-sofia
  name: {en: Clinic of Sofia}
  kind: hospital
  country: BG
  also_known_as: []

# The end.
"""

TIDY = f"""\
{FIRST}
# About this file.

# About Varna.
- id: clinic-of-varna
  name:
    en: Clinic of Varna  # beside name
    uz: Varna shifoxonasi
  kind: hospital  # beside kind
  # above country
  country: BG
  coordinates: [43.210, 27.91]  # north
  # below coordinates
  summary:
    # about English
    en: |
      First line.

      Second line.
    # at the end of the texts
    uz: Boʻlim gʻoyasi
  sources:
    - https://www.example.org/o'z
    - https://www.example.org/b
  draft: true
  # at the end of Varna

- id: clinic-of-sofia
  name:
    en: Clinic of Sofia
  also_known_as: []
  kind: hospital
  country: BG

- id: norway
  name:
    en: "Yes"
    uz: >-
      The long name: one that needs quotation marks and does not fit into a line of a hundred signs
      at all
  kind: government
  country: "NO"
  agreements:
    # about the agreement
    # about the kind
    - kind: memorandum  # beside the kind
      valid_until: 2030
      # below the agreement
  remark: "5"

# The end.
"""


def test_one_form() -> None:
    """Order, quoting, wrapping and apostrophes are put right, and comments go with their fields."""
    assert tidy(MESSY) == TIDY


def test_line_ends_and_byte_order_mark(root: Path, run: Run) -> None:
    """A file saved by Windows becomes one with plain line ends, and says the same."""
    path = root / "partners.yaml"
    run("tidy")
    before = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" + before.replace(b"\n", b"\r\n"))
    assert run("tidy").err == "Tidied: partners.yaml\n"
    assert path.read_bytes() == before


def test_events_newest_first() -> None:
    """Events are put in the order of their beginnings; a file of one line is written out."""
    line = "[{id: a, kind: visit, start: 2024, starts_at: '09:30'}, {id: b, start: 2025-01}]"
    assert tidy(line, Event) == (
        f"{FIRST}\n\n- id: b\n  start: 2025-01\n\n"
        '- id: a\n  kind: visit\n  start: 2024\n  starts_at: "09:30"\n'
    )


@pytest.mark.parametrize(
    ("comments", "expected"),
    [
        ("# to Varna, apart\n\n", "\n# to Varna, apart\n\n- id: clinic"),
        ("# to Varna\n", "\n# to Varna\n- id: clinic"),
        ("  # to Pisa\n\n", "  # to Pisa\n\n- id: clinic"),
    ],
)
def test_comments_between_records(comments: str, expected: str) -> None:
    """A comment between records is the next one's, unless it stands further in."""
    assert expected in tidy(PARTNERS.replace("- id: clinic", comments + "- id: clinic"))


def test_comment_right_below_a_record() -> None:
    """A comment that only the record above touches is that record's."""
    text = PARTNERS.replace("2026-11-22\n\n", "2026-11-22\n# to Pisa\n# too\n\n", 1)
    assert "2026-11-22\n  # to Pisa\n  # too\n\n- id: clinic" in tidy(text)
    assert tidy(f"{PARTNERS}# to Varna\n").endswith("2026-11-22\n  # to Varna\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  name:\n", "      # deep above a list's first\n  name:\n"),
        ("  cooperation:\n", "  cooperation:\n      # deeper than its item\n"),
        ("- id: clinic", "-   # beside the hyphen\n  id: clinic"),
        ("- id: clinic", "-\n  # under-the hyphen\n  id: clinic"),
        ("    it: Univ", "   # less far in than its neighbours\n    it: Univ"),
        ("en: Varna\n  coord", "en: Varna\n   # between two depths\n  coord"),
    ],
)
def test_no_comment_is_lost(old: str, new: str) -> None:
    """Wherever a comment stands, it is there once afterwards, and the record says the same."""
    assert old in PARTNERS
    (comment,) = re.findall("#.*", new)
    found = tidy(PARTNERS.replace(old, new, 1))
    assert found.count(comment) == 1
    without = "".join(line for line in found.splitlines(keepends=True) if line.strip() != comment)
    assert without.replace(f"  {comment}", "") == f"{FIRST}\n{PARTNERS}"


def test_texts_no_line_can_hold() -> None:
    """Tabs and line separators within a text are written as escapes."""
    text = PARTNERS.replace("en: Clinic of Varna", 'en: "a\\tb\\L\\nc"', 1)
    assert '    en: "a\\tb\\L\\nc"\n' in tidy(text)


def test_pages(root: Path, run: Run) -> None:
    """Uzbek pages get their apostrophes; code, addresses and English pages stay as they are."""
    for language in ("en", "uz"):
        replace_in(
            root / f"content/{language}/contact.md", "---\n", "---\n# o'z `o'z` [o'z](o'z.md)\n"
        )
    run("tidy")
    texts = [(root / f"content/{language}/contact.md").read_text() for language in ("en", "uz")]
    assert "# o'z `o'z` [o'z](o'z.md)\n" in texts[0]
    assert "# oʻz `o'z` [oʻz](o'z.md)\n" in texts[1]


def test_refuses_mistakes(root: Path, run: Run) -> None:
    """As long as a file has a mistake nothing is touched, and the mistake is told."""
    replace_in(root / "events.yaml", "kind: signing", "kind: sining")
    before = (root / "partners.yaml").read_bytes()
    shown = run("tidy")
    assert (shown.code, shown.out) == (1, "")
    assert "events.yaml:4:9: unknown-value" in shown.err
    assert (root / "partners.yaml").read_bytes() == before


def test_check_writes_nothing(root: Path, run: Run) -> None:
    """`--check` names the files that are not in their form, and leaves them so."""
    before = (root / "partners.yaml").read_bytes()
    assert run("tidy", "--check") == (
        1,
        "",
        "Not in its form: partners.yaml. “make tidy” brings it there.\n"
        "Not in its form: events.yaml. “make tidy” brings it there.\n"
        "Not in its form: translations.json. “make tidy” brings it there.\n",
    )
    assert (root / "partners.yaml").read_bytes() == before
    project = read_project(root)
    assert run("tidy", "--quiet") == (0, "", "")
    assert read_project(root) == project
    assert run("tidy", "--check") == (0, "", "")


def test_no_records() -> None:
    """A file without records stays as it is."""
    assert canonical_records("# None yet.\n[]\n", Partner, ("en", "uz"), FIRST) == (
        "# None yet.\n[]\n"
    )
