"""Pictures in content/assets/ and the sizes they are offered in."""

from dataclasses import dataclass

WIDTHS = (480, 960, 1440)
"""Pixels: a phone, a phone with a fine screen or a text column, a column on a fine screen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture's file, its size in pixels as it is seen, and the first half of its SHA-256."""

    file: str
    width: int
    height: int
    digest: str

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths it is offered in: never wider than it is."""
        return tuple(sorted({min(width, self.width) for width in WIDTHS}))

    @property
    def fallback(self) -> int:
        """The width of the JPEG for whatever cannot show WebP: the middle one."""
        return self.widths[len(self.widths) // 2]

    def path(self, width: int, suffix: str) -> str:
        """Give the address within the site of one size and format (`webp`, `jpg`)."""
        stem = self.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
        return f"assets/pictures/{stem}-{self.digest[:8]}-{width}.{suffix}"
