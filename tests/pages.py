"""Pages of a built site, read by a parser that is not ours."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
from lxml import etree


@dataclass(frozen=True)
class WebPage:
    """One page: its address within the site, and its elements as HTML 5 defines them."""

    address: str
    """Such as "", "uz/partners/" or "uz/404.html"."""
    file: Path

    @cached_property
    def root(self) -> etree._Element:
        """The html element. Raises html5lib's ParseError for what the standard calls an error."""
        parser = html5lib.HTMLParser(
            tree=html5lib.getTreeBuilder("lxml"), strict=True, namespaceHTMLElements=False
        )
        return parser.parse(self.file.read_bytes()).getroot()

    def all(self, path: str) -> list[etree._Element]:
        """Find elements by an XPath; SVG's have the prefix `svg`."""
        return self.root.xpath(path, namespaces={"svg": "http://www.w3.org/2000/svg"})

    def one(self, path: str) -> etree._Element:
        """Find the one element there is."""
        (found,) = self.all(path)
        return found

    def attribute(self, path: str) -> str:
        """Give the one attribute an XPath leads to."""
        return str(self.one(path))

    def text(self, path: str = "//body") -> str:
        """Give the words of an element, without those of scripts, one space between them."""
        element = self.one(path)
        words = element.xpath(".//text()[not(ancestor::script)]")
        return " ".join(" ".join(words).split())

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The ids of the page."""
        return frozenset(self.all("//@id"))

    def links(self) -> Iterator[str]:
        """Go through every address the page refers to that is not an element's own name."""
        for name in ("href", "src"):
            yield from (str(value) for value in self.all(f"//@{name}"))


class WebSite:
    """All pages of a site in a folder."""

    def __init__(self, folder: Path, url: str, tags: tuple[str, ...]) -> None:
        """Take the folder, the address the site is built for, and its languages."""
        self.folder, self.url, self.tags = folder, url, tags
        self.path = urlsplit(url).path
        files = sorted(folder.rglob("*.html"))
        names = [file.relative_to(folder).as_posix().removesuffix("index.html") for file in files]
        self.pages = {name: WebPage(name, file) for name, file in zip(names, files, strict=True)}

    def language(self, address: str) -> str:
        """Give the language of the page at an address."""
        first = address.split("/", maxsplit=1)[0]
        return first if first in self.tags[1:] else self.tags[0]

    def twin(self, address: str, tag: str) -> str:
        """Give the address of the same page in another language."""
        own = address.removeprefix(f"{self.language(address)}/")
        return own if tag == self.tags[0] else f"{tag}/{own}"

    def in_language(self, tag: str) -> dict[str, WebPage]:
        """Give the pages of a language by their address without the language."""
        return {
            address.removeprefix(f"{tag}/"): page
            for address, page in self.pages.items()
            if self.language(address) == tag
        }

    def __getitem__(self, address: str) -> WebPage:
        """Give the page at an address."""
        return self.pages[address]

    def target(self, page: WebPage, link: str) -> tuple[str, str] | None:
        """Resolve a link of a page: the address within the site and the anchor; None if outside."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if not link.startswith(self.url):
                return None
            parts = urlsplit("/" + link.removeprefix(self.url))
            base = "/"
        else:
            base = "/" + page.address
        path = unquote(parts.path)
        if path.startswith(self.path) and base != "/":
            path = "/" + path.removeprefix(self.path)
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(base), path)) if path else base
        if path.endswith(("/", "/.", "/..")) or path in {".", ".."}:
            whole = whole.rstrip("/") + "/"
        return whole.lstrip("/"), unquote(parts.fragment)

    def is_there(self, address: str) -> bool:
        """Tell whether a page or file is at an address."""
        return address in self.pages or (self.folder / address).is_file()
