"""The objectives of the internationalisation policy."""

from dataclasses import dataclass

from .language import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective:
    """An objective of the policy, as the policy page states it.

    `id` is the heading's anchor, `number` its place on the page, from 1.
    """

    id: str
    number: int
    title: LocalizedText
