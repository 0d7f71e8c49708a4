"""The university's departments and other units with international work."""

from dataclasses import dataclass
from typing import Literal

from .language import LocalizedText

DepartmentKind = Literal["department", "faculty", "clinic", "centre"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """A unit with a page of its own; its partners and events follow from their records."""

    id: str
    title: LocalizedText
    kind: DepartmentKind = "department"
    search_names: tuple[str, ...] = ()
    draft: bool = False

    @property
    def path(self) -> str:
        """The address within a language."""
        return f"departments/{self.id}/"
