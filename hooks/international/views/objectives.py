"""Objectives of the policy in strips."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.objective import Objective
from .edition import Edition, Text


@dataclass(frozen=True, slots=True)
class ObjectiveItem:
    """An objective in a strip: number, title, and how much evidence there is."""

    href: str
    number: int
    title: Text
    count: str = ""


@dataclass(frozen=True, slots=True)
class ObjectiveStrip:
    """Objectives, side by side or one below the other."""

    items: tuple[ObjectiveItem, ...]
    rows: bool = False


def objective_rows(edition: Edition, ids: Sequence[str]) -> ObjectiveStrip | None:
    """List the objectives a record serves, in the policy's order."""
    served = [objective for objective in edition.site.objectives if objective.id in ids]
    if not served:
        return None
    return ObjectiveStrip(
        tuple(objective_item(edition, objective) for objective in served), rows=True
    )


def objective_item(edition: Edition, objective: Objective, count: str = "") -> ObjectiveItem:
    """Show an objective as a link to its place on the policy page."""
    href = edition.href(f"policy/#{objective.id}")
    return ObjectiveItem(href, objective.number, edition.text(objective.title), count)


def objective_strip(edition: Edition, *, here: bool = False) -> ObjectiveStrip:
    """List the objectives, each with its count of evidence."""
    items = []
    for objective in edition.site.objectives:
        item = objective_item(edition, objective, _evidence_count(edition, objective))
        items.append(
            ObjectiveItem(f"#{objective.id}", item.number, item.title, item.count) if here else item
        )
    return ObjectiveStrip(tuple(items))


def _evidence_count(edition: Edition, objective: Objective) -> str:
    events = len(edition.evidence(objective))
    partners = sum(objective.id in partner.objectives for partner in edition.site.partners)
    words = edition.words
    return words.listed(
        (words.count("events.count", events), words.count("partners.count", partners))
    )
