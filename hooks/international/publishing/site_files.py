"""The files there is one of for the whole site: icons, robots.txt, security.txt."""

from collections.abc import Iterator
from pathlib import Path

from ..model.publication import Security
from ..model.site import Site
from ..rendering.raster import draw_icon

_ICON = Path(__file__).parents[2] / "theme" / "images" / "icon.svg"
_WHITE = (255, 255, 255)
_ICON_GROUNDS = {32: None, 180: _WHITE, 192: None, 512: None}
"""Sizes in pixels; the one for home screens (180) must not be transparent."""


def site_files(site: Site, site_url: str) -> Iterator[tuple[str, bytes]]:
    """Yield the address within the site and the content of each file."""
    svg = _ICON.read_text("utf-8")
    yield "icons/icon.svg", svg.encode()
    for size, ground in _ICON_GROUNDS.items():
        yield f"icons/icon-{size}.png", draw_icon(svg, size, ground)
    yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {site_url}sitemap.xml\n".encode()
    if site.publication.security:
        text = _security(site, site.publication.security, site_url)
        yield ".well-known/security.txt", text.encode()


def _security(site: Site, security: Security, site_url: str) -> str:
    """Write whom to tell of a weakness (RFC 9116, section 2.5); it expires as its day begins."""
    lines = [
        f"Contact: {security.contact}",
        f"Expires: {security.expires}T00:00:00Z",
        f"Preferred-Languages: {', '.join(language.tag for language in site.languages)}",
        f"Canonical: {site_url}.well-known/security.txt",
    ]
    return "\n".join(lines) + "\n"
