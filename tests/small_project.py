"""A small project without a mistake, for tests to break."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent

PARTNERS = """\
# The partners.

- id: university-of-pisa
  name:
    en: University of Pisa
    uz: Piza universiteti
  own_name:
    it: Università di Pisa
  kind: university
  country: IT
  city:
    en: Pisa
    uz: Piza
  coordinates: [43.71, 10.40]
  website: https://www.unipi.it
  cooperation:
    - joint-programme
    - training
  agreements:
    - kind: agreement
      signed: 2025-05-29
      valid_until: 2030-05
  departments:
    - neurology
  objectives:
    - mobility
  summary:
    en: An agreement of May 2025 prepares a joint programme.
    uz: 2025-yil may oyidagi bitim qoʻshma dasturga asos boʻladi.
  sources:
    - https://www.unipi.it/en/news/
  checked: 2026-11-22

- id: clinic-of-varna
  name:
    en: Clinic of Varna
  kind: hospital
  country: BG
  city:
    en: Varna
  coordinates: [43.21, 27.91]
  sources:
    - https://www.example.org/varna
  checked: 2026-11-22
"""

EVENTS = """\
# The events.

- id: pisa-agreement-2025
  kind: signing
  title:
    en: Agreement with Pisa
    uz: Piza bilan bitim
  start: 2025-05-29
  partners:
    - university-of-pisa
  departments:
    - neurology
  objectives:
    - mobility
  summary:
    en: Two rectors signed an agreement.
    uz: Ikki rektor bitim imzoladi.
  sources:
    - https://www.example.org/pisa
  checked: 2026-11-22

- id: ranking-2025
  kind: news
  title:
    en: The university enters a ranking
    uz: Universitet reytingga kirdi
  start: 2025-03
  summary:
    en: It was the first time.
    uz: Bu birinchi marta boʻldi.
  checked: 2026-11-22
"""

PAGES = {
    "index.md": ("Home", "Bosh sahifa"),
    "partners/index.md": ("Partners", "Hamkorlar"),
    "countries/index.md": ("Countries", "Davlatlar"),
    "events/index.md": ("Events", "Tadbirlar"),
    "departments/index.md": ("Departments", "Kafedralar"),
    "departments/neurology.md": ("Neurology", "Nevrologiya"),
    "departments/oncology.md": ("Oncology", "Onkologiya"),
    "policy.md": ("Policy", "Siyosat"),
    "contact.md": ("Contact", "Aloqa"),
}


def write_project(folder: Path) -> Path:
    """Write the project into a folder; give the folder."""
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "partners.yaml").write_text(PARTNERS, "utf-8")
    (folder / "events.yaml").write_text(EVENTS, "utf-8")
    for name, titles in PAGES.items():
        for language, title in zip(("en", "uz"), titles, strict=True):
            path = folder / "content" / language / name
            path.parent.mkdir(parents=True, exist_ok=True)
            text = f"---\ntitle: {title}\ndescription: {title}.\n---\n"
            if name == "policy.md":
                text += "\n## Mobility {#mobility}\n\n## Dialogue {#dialogue}\n"
            path.write_text(text, "utf-8")
    return folder


def replace_in(path: Path, old: str, new: str) -> None:
    """Change one place of a file, which must be there."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
