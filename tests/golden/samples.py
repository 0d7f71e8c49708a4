"""Each component's HTML for what a small university shows, without what stands in it.

A view within a view is shown as a comment with its component's name, so that a change of one
component changes its own golden file only; path data of maps is cut short.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from markdown import Markdown
from markupsafe import Markup

from international.publishing import Publisher
from international.publishing.language_files import language_files
from international.publishing.prose_pages import page_of_prose
from international.publishing.record_pages import RecordPage, record_pages
from international.reading import read_project
from international.reading.pages import page_path
from international.reading.words import read_command_line_words
from international.rendering import Renderer
from international.rendering.renderer import COMPONENTS
from international.rendering.safe_markdown import SafeMarkdown
from international.views.downloads import data_files
from international.views.edition import Edition
from international.views.head import PageFacts
from international.views.page import not_found_page, page
from international.views.problem_overlay import ProblemNote, ProblemOverlay
from international.views.redirects import redirect_page
from projects import changed, copied_project

TODAY = date(2026, 11, 22)
LANGUAGES = ("en", "uz")
SITE_URL = "https://example.org/"
NAMES = sorted(
    path.name.removesuffix(".html.jinja")
    for path in COMPONENTS.iterdir()
    if not path.name.startswith("_")
)
_AT_MOST = 6
_ELEMENT = re.compile(r'<[\w/!-]+|(?:class|lang|dir)="[^"]*"')
_PATH_DATA = re.compile(r'(?<= d=")([^"]{24})[^"]+')


class _Collector(Renderer):
    """Remembers every view it renders."""

    def __init__(self) -> None:
        super().__init__()
        self.views: list[object] = []

    def __call__(self, view: object) -> Markup:
        self.views.append(view)
        return super().__call__(view)


class _Shallow(Renderer):
    """Renders a view, and names those in it."""

    is_inside = False

    def __call__(self, view: object) -> Markup:
        if self.is_inside:
            return Markup("<!-- {} -->").format(component_name(view))
        self.is_inside = True
        html = super().__call__(view)
        self.is_inside = False
        return html


def component_name(view: object) -> str:
    """Give the name of the component that shows a view."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", type(view).__name__).lower()


def samples(folder: Path) -> dict[tuple[str, str], str]:
    """Give the golden text of each component, by its name and the language."""
    project = copied_project("valid", folder)
    _show_more(project)
    publisher = Publisher(
        read_project(project),
        root=project,
        site_url=SITE_URL,
        today=TODAY,
        drafts=True,
    )
    golden = {}
    for tag in LANGUAGES:
        collector, shallow = _Collector(), _Shallow()
        edition = publisher.editions[tag]
        for found in _pages(edition, project):
            here = edition.at(found.facts.path)
            collector(page(here, found.facts, found.body, site_url=SITE_URL, assets="assets/0/"))
        collector(redirect_page(edition.at("old/"), "contact/", site_url=SITE_URL))
        dict(language_files(replace(edition, root=SITE_URL), collector))
        collector(_overlay(tag))
        for name in NAMES:
            views = [view for view in collector.views if component_name(view) == name]
            golden[name, tag] = _different(
                _PATH_DATA.sub(r"\1…", str(shallow(view)).strip()) for view in views
            )
    return golden


def _overlay(tag: str) -> ProblemOverlay:
    words = read_command_line_words(tag)
    own = words["preview"]
    label = words["correct_line"]
    place, line = "events.yaml:2:9", "  kind: <b>visti"
    known = ProblemNote(place, "“<b>visti”", line, "  kind: visit", label)
    unknown = ProblemNote(place, "“<b>visti”", line, None, label)
    return ProblemOverlay(tag, own["title"], own["text"], own["close"], (known, unknown))


def _pages(edition: Edition, project: Path) -> Iterator[RecordPage]:
    markdown = Markdown(extensions=["attr_list", "fenced_code", "toc", SafeMarkdown()])
    sizes = dict.fromkeys((file.path for file in data_files(edition)), 2000)
    original, folder = (project / "content" / tag for tag in ("en", edition.language.tag))
    for name in sorted(file.relative_to(original).as_posix() for file in original.rglob("*.md")):
        path = page_path(name)
        file = folder / name if (folder / name).exists() else original / name
        text = file.read_text("utf-8").split("---\n", 2)[2]
        yield page_of_prose(edition.at(path), path, markdown.reset().convert(text), sizes)
    yield from record_pages(edition)
    facts = PageFacts(path="404.html", title=edition.words("not_found.title"), description="")
    yield RecordPage(facts, not_found_page(edition))


def _different(rendered: Iterator[str]) -> str:
    """Keep those whose elements differ from all before, a few at most."""
    kept: dict[str, str] = {}
    for html in rendered:
        form = "".join(_ELEMENT.findall(html))
        if len(kept) < _AT_MOST:
            kept.setdefault(form, html)
    return "\n\n".join(kept.values()) + "\n"


_TALK = """\
- id: talk-{number}
  kind: guest-lecture
  title:
    en: Talk {number}
    uz: Maʼruza {number}
  start: {start}
  partners:
    - fjord-university
  objectives:
    - dialogue
  summary:
    en: A *talk*.
    uz: Bir *maʼruza*.
"""


def _show_more(project: Path) -> None:
    """Add what the valid project has none of: more states, a draft, a missing translation."""
    changed(project / "content/en/contact.md", "title:", "menu: Write to us\ntitle:")
    policy = "content/{}/policy.md"
    measured = "talk.\n\n## How we measure\n\nBy counting."
    changed(project / policy.format("en"), "talk.", measured)
    measured = "suhbatlashadi.\n\n## Oʻlchov\n\nSanab."
    changed(project / policy.format("uz"), "suhbatlashadi.", measured)
    unit = project / "content/en/departments/surgery.md"
    front = "---\ntitle: Surgery\ndescription: New.\nkind: clinic\n---\n"
    unit.write_text(f"{front}It begins.\n", "utf-8")
    partners, events = project / "partners.yaml", project / "events.yaml"
    changed(partners, "    uz: Zaytun shifoxonasi\n", "")
    changed(
        partners,
        "    - training\n",
        "    - training\n  agreements:\n    - kind: agreement\n      valid_until: 2027-03\n"
        "    - kind: memorandum\n      signed: 2019\n      valid_until: 2024\n"
        "    - kind: memorandum\n  draft: true\n",
    )
    for tag, title in (("en", "Data"), ("uz", "Maʼlumotlar")):
        front = f"---\ntitle: {title}\ndescription: {title}.\n---\n"
        (project / "content" / tag / "data.md").write_text(
            f"{front}An intro.\n\n## A {{#a}}\n\n## Files {{#downloads}}\n\n## Z {{#z}}\n\nZ.\n",
            "utf-8",
        )
    changed(events, "  start: 2026-05-04", "  status: cancelled\n  start: 2026-05-04")
    starts = ("2024", "2025-03", "2025-10-01", "2026-10-01", "2027-02-01")
    talks = (_TALK.format(number=number, start=start) for number, start in enumerate(starts))
    events.write_text(events.read_text("utf-8") + "".join(talks), "utf-8")
