"""Pages of prose."""

from dataclasses import dataclass

from .language import LocalizedText
from .partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentPage:
    """A page written in Markdown, in one file a language.

    `path` is its address within a language: "" for the home page, else `contact/`.
    """

    path: str
    title: LocalizedText
    description: LocalizedText
    menu: LocalizedText
    headline: LocalizedText
    draft: bool = False
    aliases: tuple[str, ...] = ()
    """Paths it had before."""
    checked: PartialDate | None = None
    """The day the text was last checked."""
