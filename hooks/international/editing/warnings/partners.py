"""Warnings about partners that may have been recorded twice."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from ...model.partner import Partner
from ...reading import Problem, ProjectFiles

_ALIKE = 0.85
_NUMBER = re.compile(r"\d+")


def similar_partners(files: ProjectFiles) -> Iterator[Problem]:
    """Yield a warning for each partner that looks like an earlier one."""
    default = files.language_tags[0]
    for (_, earlier), (at, later) in combinations(files.partners.located(), 2):
        field = _same(earlier, later, default)
        if field:
            yield files.partners.document.problem(
                "similar-partners",
                (*at, field),
                field=field,
                found=earlier.id,
                severity="warning",
            )


def _same(one: Partner, other: Partner, language: str) -> str | None:
    """Tell by which field two partners look like one: their website, or name and city."""
    if one.website and other.website and _bare(one.website) == _bare(other.website):
        return "website"
    if one.country != other.country or _city(one, language) != _city(other, language):
        return None
    if _alike(one.name.texts[language].casefold(), other.name.texts[language].casefold()):
        return "name"
    return None


def _bare(address: str) -> str:
    """Give what tells two websites apart: neither protocol, `www.` nor a last slash does."""
    return re.sub(r"^https?://(www\.)?", "", address.lower()).rstrip("/")


def _city(partner: Partner, language: str) -> str:
    return partner.city.texts[language].casefold() if partner.city else ""


def _alike(one: str, other: str) -> bool:
    """Compare names by their words, in any order; different numbers make different names."""
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False
    matcher = SequenceMatcher(None, _in_order(one), _in_order(other), autojunk=False)
    return matcher.ratio() >= _ALIKE


def _in_order(name: str) -> str:
    return " ".join(sorted(re.findall(r"\w+", name)))
