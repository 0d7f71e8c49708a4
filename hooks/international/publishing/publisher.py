"""Makes the site's pages and files."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from ..model.site import Site
from ..reading import Project
from ..rendering import Renderer
from ..views.edition import Edition
from ..views.page import PageFacts, not_found_page, page
from ..wording import Wording
from .assets import Assets
from .pictures import sized_pictures
from .prose_pages import page_of_prose
from .record_pages import RecordPage, record_pages


class Publisher:
    """Holds one build: the records, an edition for each language, the components, the assets."""

    def __init__(
        self, project: Project, *, root: Path, site_url: str, today: date, drafts: bool = False
    ) -> None:
        """Prepare a build of a project as it is seen on a day, with or without its drafts.

        `root` is the project's folder: its pictures are read there, and kept in `.cache/`.
        """
        self._root = root
        self.site: Site = project.site if drafts else project.site.published()
        self._site_url = site_url if site_url.endswith("/") else f"{site_url}/"
        self.editions = {
            language.tag: Edition(
                site=self.site,
                language=language,
                words=Wording(language, project.words[language.tag]),
                today=today,
            )
            for language in self.site.languages
        }
        self._render = Renderer()
        self._assets = Assets()

    def address(self, language: str, path: str) -> str:
        """Give a page's path within the site."""
        return self.editions[language].address(path)

    def prose_page(self, language: str, path: str, html: str) -> str:
        """Make the page whose Markdown gave this HTML."""
        edition = self.editions[language].at(path)
        return self._page(edition, page_of_prose(edition, path, html))

    def write(self, folder: Path) -> None:
        """Write everything that is not made of Markdown into the folder of the site."""
        for name, content in self._assets.files.items():
            _write(folder / self._assets.folder / name, content)
        assets, cache = self._root / "content" / "assets", self._root / ".cache"
        for path, content in sized_pictures(assets, self.site.pictures.values(), cache):
            _write(folder / path, content)
        for edition in self.editions.values():
            for found in record_pages(edition):
                html = self._page(edition.at(found.facts.path), found)
                _write(folder / edition.address(found.facts.path) / "index.html", html.encode())
            _write(folder / edition.address("404.html"), self._not_found(edition).encode())

    def _page(self, edition: Edition, found: RecordPage) -> str:
        view = page(
            edition, found.facts, found.body, site_url=self._site_url, assets=self._assets.folder
        )
        return str(self._render(view)).lstrip()

    def _not_found(self, edition: Edition) -> str:
        # It is shown at addresses of any depth, so its links begin at the host.
        edition = replace(edition, root=urlsplit(self._site_url).path)
        facts = PageFacts(
            path="404.html",
            title=edition.words("not_found.title"),
            description=edition.words("not_found.text"),
        )
        body = not_found_page(edition)
        view = page(edition, facts, body, site_url=self._site_url, assets=self._assets.folder)
        return str(self._render(view)).lstrip()


def _write(path: Path, content: bytes) -> None:
    """Write a file unless it stands there already, as writing costs far more than comparing."""
    try:
        if path.read_bytes() == content:
            return
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
