"""The mistakes that keep a preview from being built, over the last good page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProblemNote:
    """One mistake: its place, what is wrong, the line as it is and, if known, as it should be."""

    place: str
    message: str
    line: str
    corrected: str | None
    corrected_label: str


@dataclass(frozen=True, slots=True)
class ProblemOverlay:
    """What lies over the page until the mistakes are mended."""

    language: str
    title: str
    text: str
    close: str
    notes: tuple[ProblemNote, ...]
