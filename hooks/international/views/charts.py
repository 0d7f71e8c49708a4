"""Small bar charts, each with the table that says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from .edition import Edition
from .shared import DataTable, Disclosure

_WIDTH, _HEIGHT, _BASE, _TOP = 400, 124, 102, 26
_BAR_SHARE, _BAR_MOST = 0.6, 26


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar with its number above and its name below; a bar of nothing has no height."""

    x: float
    y: float
    width: float
    height: float
    middle: float
    value: str
    name: str
    open: bool = False
    """Whether its time is not over yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Upright bars on one line, in SVG units of a 400 × 124 box."""

    caption: str
    bars: tuple[Bar, ...]
    table: Disclosure


@dataclass(frozen=True, slots=True)
class RowBar:
    """A bar that lies: name, number, and its share of the longest in percent."""

    name: str
    value: str
    share: float
    href: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChart:
    """Lying bars with their names and numbers, as a list."""

    caption: str
    bars: tuple[RowBar, ...]


def bar_chart(
    edition: Edition,
    caption: str,
    values: Sequence[tuple[str, int]],
    columns: tuple[str, str],
    most: int,
    *,
    last_open: bool = False,
) -> BarChart:
    """Draw bars on a scale that ends at `most`, which several charts may share."""
    step = _WIDTH / max(len(values), 1)
    width = min(step * _BAR_SHARE, _BAR_MOST)
    bars = []
    for index, (name, number) in enumerate(values):
        height = round((_BASE - _TOP) * number / max(most, 1), 1)
        middle = round(step * (index + 0.5), 1)
        is_open = last_open and index == len(values) - 1
        bars.append(
            Bar(
                round(middle - width / 2, 1),
                round(_BASE - height, 1),
                round(width, 1),
                height,
                middle,
                edition.words.number(number) if number else "",
                name,
                is_open,
            )
        )
    rows = tuple((name, edition.words.number(number)) for name, number in values)
    table = Disclosure(
        edition.words("chart.as_table"), DataTable(caption, columns, rows, frozenset({1}))
    )
    return BarChart(caption=caption, bars=tuple(bars), table=table)


def row_chart(
    edition: Edition, caption: str, values: Sequence[tuple[str, int, str | None]]
) -> RowChart:
    """Draw lying bars, for names too long to stand below a bar."""
    most = max((number for _, number, _ in values), default=1)
    return RowChart(
        caption=caption,
        bars=tuple(
            RowBar(name, edition.words.number(number), round(100 * number / most, 1), href)
            for name, number, href in values
        ),
    )
