"""Problems in words."""

import pytest

from international.reading import Problem
from international.wording import describe, report_text


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "1 problem found.", "2 problems found."),
        ("uz", "1 ta xato topildi.", "2 ta xato topildi."),
    ],
)
def test_how_many(language: str, one: str, two: str) -> None:
    """The report ends with the number of Problems and says that the site stands as before."""
    problem = Problem(code="tab", file="x.yaml")
    assert report_text([problem], language).splitlines()[-1].startswith(one)
    assert report_text([problem] * 2, language).splitlines()[-1].startswith(two)


def test_a_long_list_is_cut() -> None:
    """Of many allowed values the first are named, and how many more there are."""
    problem = Problem(
        code="unknown-value", file="x", field="kind", allowed=tuple(map(str, range(20)))
    )
    assert "10, 11 and 8 more." in describe(problem)


def test_braces_in_a_file_are_text() -> None:
    """What stands in a file is not taken for a place-holder."""
    problem = Problem(code="unknown-field", file="x", found="{field}", nearest="{x}")
    assert describe(problem).endswith("There is no field “{field}”. Did you mean “{x}”?")
