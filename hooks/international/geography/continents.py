"""Which region of the world a country lies in (UN M49, as CLDR has it)."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("continents.txt")


class Region(NamedTuple):
    """A country's place in the world: UN M49 codes of its continent and sub-region."""

    continent: str
    subregion: str


@cache
def regions() -> dict[str, Region]:
    """Give the region of every country by its ISO 3166-1 alpha-2 code."""
    lines = [line.split() for line in _FILE.read_text("ascii").splitlines() if line[0] != "#"]
    return {
        country: Region(continent, subregion)
        for continent, subregion, *countries in lines
        for country in countries
    }
