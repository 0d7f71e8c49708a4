"""Makes the site's pages and files."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from ..model.site import Site
from ..reading import Project
from ..rendering import Renderer
from ..rendering.json_ld import structured
from ..rendering.sitemap import SitemapPage, sitemap
from ..views.edition import Edition
from ..views.head import PageFacts, alternates, canonical
from ..views.page import SEARCH_INDEX, not_found_page, page
from ..views.redirects import redirect_page
from ..wording import Wording
from .assets import Assets
from .language_files import language_files
from .open_data import open_data
from .pictures import sized_pictures
from .prose_pages import facts_of_prose, page_of_prose
from .record_pages import RecordPage, record_pages
from .search_index import search_index
from .site_files import site_files


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
        self._prose: dict[str, dict[str, str]] = {tag: {} for tag in self.editions}

    def address(self, language: str, path: str) -> str:
        """Give a page's path within the site."""
        return self.editions[language].address(path)

    def prose_page(self, language: str, path: str, html: str) -> str:
        """Make the page whose Markdown gave this HTML."""
        self._prose[language][path] = html
        edition = self.editions[language].at(path)
        return self._page(edition, page_of_prose(edition, path, html, self._sizes))

    def write(self, folder: Path) -> None:
        """Write everything that is not made of Markdown into the folder of the site."""
        for path, content in self._files():
            _write(folder / path, content)

    def _files(self) -> Iterator[tuple[str, bytes]]:
        """Go through all files, by their address within the site."""
        for name, content in self._assets.files.items():
            yield self._assets.folder + name, content
        content_assets, cache = self._root / "content" / "assets", self._root / ".cache"
        yield from sized_pictures(content_assets, self.site.pictures.values(), cache)
        yield from site_files(self.site, self._site_url)
        yield from self._open_data.items()
        in_sitemap: list[SitemapPage] = []
        for edition in self.editions.values():
            yield from self._of_language(edition, in_sitemap)
        yield "sitemap.xml", sitemap(in_sitemap)

    def _of_language(
        self, edition: Edition, in_sitemap: list[SitemapPage]
    ) -> Iterator[tuple[str, bytes]]:
        """Go through one language's pages and files, noting the pages for the sitemap."""
        listed = [facts_of_prose(edition, page.path) for page in self.site.pages]
        for found in record_pages(edition):
            path = found.facts.path
            listed.append(found.facts)
            yield f"{edition.address(path)}index.html", self._page(edition.at(path), found).encode()
        for alias, path in self.site.aliases.items():
            redirect = redirect_page(edition.at(alias), path, site_url=self._site_url)
            yield f"{edition.address(alias)}index.html", self._html(redirect).encode()
        yield edition.address("404.html"), self._not_found(edition).encode()
        yield (
            edition.address(SEARCH_INDEX),
            search_index(edition, self._prose[edition.language.tag]),
        )
        yield from language_files(self._absolute(edition), self._render)
        in_sitemap += [
            SitemapPage(
                canonical(edition, facts, self._site_url),
                facts.changed,
                alternates(edition, facts, self._site_url),
            )
            for facts in listed
            if edition.language.tag in facts.languages
        ]

    def _absolute(self, edition: Edition) -> Edition:
        """Give the edition as seen from elsewhere: every address is a full one."""
        return replace(edition, root=self._site_url)

    @cached_property
    def _open_data(self) -> dict[str, bytes]:
        return open_data(tuple(self._absolute(edition) for edition in self.editions.values()))

    @cached_property
    def _sizes(self) -> dict[str, int]:
        return {name: len(content) for name, content in self._open_data.items()}

    def _page(self, edition: Edition, found: RecordPage) -> str:
        view = page(
            edition,
            found.facts,
            found.body,
            site_url=self._site_url,
            assets=self._assets.folder,
            structured=structured(self._absolute(edition), found.facts, self._sizes),
        )
        return self._html(view)

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
        return self._html(view)

    def _html(self, view: object) -> str:
        return str(self._render(view)).lstrip()


def _write(path: Path, content: bytes) -> None:
    """Write a file unless it stands there already, as writing costs far more than comparing."""
    try:
        if path.read_bytes() == content:
            return
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
