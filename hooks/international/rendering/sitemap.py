"""The sitemap (sitemaps.org, protocol 0.9), with each page's versions in other languages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from ..views.head import Alternate

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


@dataclass(frozen=True, slots=True)
class SitemapPage:
    """A page: its address, the day it was last changed if that is known, its versions."""

    address: str
    changed: date | None
    alternates: tuple[Alternate, ...]


def sitemap(pages: Iterable[SitemapPage]) -> bytes:
    """Write the sitemap; addresses are absolute."""
    ET.register_namespace("", _SITEMAP)
    ET.register_namespace("xhtml", _XHTML)
    root = ET.Element(f"{{{_SITEMAP}}}urlset")
    for page in pages:
        url = ET.SubElement(root, f"{{{_SITEMAP}}}url")
        ET.SubElement(url, f"{{{_SITEMAP}}}loc").text = page.address
        if page.changed:
            ET.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = page.changed.isoformat()
        for alternate in page.alternates:
            link = {"rel": "alternate", "hreflang": alternate.tag, "href": alternate.href}
            ET.SubElement(url, f"{{{_XHTML}}}link", link)
    ET.indent(root, "")
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True)) + b"\n"
