"""The real project with records of the sorts it does not have yet, in a folder of its own."""

import shutil
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parent.parent
FILES = ("mkdocs.yml", "partners.yaml", "events.yaml", "addresses.txt")

EVENTS = """\
- id: called-off-2027
  aliases: [called-off-old, called-off-older]
  kind: conference
  title:
    en: "=HYPERLINK(1) </script><script>alert(1)</script>"
  start: 2027-03-01
  starts_at: "10:00"
  ends_at: "12:30"
  status: cancelled
  mode: hybrid
  place:
    country: UZ
    city: {en: Samarkand, uz: Samarqand}
  partners: [university-of-pisa]
  summary:
    en: "+1 *Bold* and [a link](https://example.org/?a=1&b=2) <b>here</b>"
    uz: "Qisqacha"
  body:
    en: "A whole text."
  links:
    - title: {en: Room, uz: Xona}
      url: https://example.org/room
  checked: 2026-11-20
- id: hidden-2027
  kind: news
  title: {en: Hidden, uz: Yashirin}
  start: 2027-04-01
  summary: {en: Hidden, uz: Yashirin}
  draft: true
  aliases: [hidden-old]
- id: online-2027
  kind: webinar
  title: {en: Online, uz: Onlayn}
  start: 2027-05-01
  end: 2027-05-02
  starts_at: "09:00"
  status: postponed
  mode: online
  summary: {en: Online, uz: Onlayn}
- id: lecture-2027
  kind: guest-lecture
  title: {en: Lecture, uz: Maʼruza}
  start: 2027-06-01
  starts_at: "14:00"
  place:
    venue: {en: Main hall, uz: Katta zal}
  summary: {en: Lecture, uz: Maʼruza}
  images:
    - file: hall.png
      alt: {en: A hall, uz: Zal}
  checked: 2026-11-22

"""
PARTNERS = """\
- id: renamed-partner
  aliases: [first-name, second-name]
  name:
    en: "@Renamed"
  kind: company
  identifiers:
    ror: 03yrm5c26
    wikidata: Q42
  agreements:
    - kind: memorandum
    - kind: memorandum
      valid_until: "2030"

"""


def altered_project(folder: Path) -> Path:
    """Copy the project into a folder and add records and aliases; give the folder."""
    for name in FILES:
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "content", folder / "content")
    assets = folder / "content" / "assets"
    assets.mkdir(exist_ok=True)
    Image.new("RGB", (640, 480), "white").save(assets / "hall.png")
    (folder / "hooks").symlink_to(ROOT / "hooks")
    for name, records in (("events.yaml", EVENTS), ("partners.yaml", PARTNERS)):
        path = folder / name
        text = path.read_text("utf-8")
        path.write_text(text.replace("\n- id:", f"\n{records}- id:", 1), "utf-8")
    page = folder / "content" / "en" / "contact.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace("---\n", "---\naliases: [contacts/office]\n", 1), "utf-8")
    (folder / "content" / "uz" / "cooperation.md").unlink()
    return folder
