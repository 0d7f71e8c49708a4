"""`mkdocs serve` shows drafts, each marked; `mkdocs build` never does."""

import pytest

from building import BUILD_DAY, build_site
from pages import WebPage, WebSite
from projects import copied_project

DRAFTS = ("partners/secret-academy/", "events/secret-plan-2027/", "departments/archive/")
LABELS = {"ka": "მონახაზი, გამოუქვეყნებელი", "en": "Draft, not published"}


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> WebSite:
    """Build Highland's site as `mkdocs serve` does."""
    folder = tmp_path_factory.mktemp("preview")
    project = copied_project("highland", folder)
    site = build_site(project, folder / "site", BUILD_DAY, command="serve")
    return WebSite(site, "https://highland.example.org/international/", ("ka", "en"))


def _labels(page: WebPage, path: str) -> list[str]:
    return ["".join(element.itertext()) for element in page.all(path)]


@pytest.mark.parametrize("path", DRAFTS)
@pytest.mark.parametrize("tag", ["ka", "en"])
def test_a_draft_is_shown_and_marked(preview: WebSite, tag: str, path: str) -> None:
    """Its page says in the page's language that it is a draft."""
    page = preview.in_language(tag)[path]
    assert _labels(page, "//header//span[@class='status status--draft']") == [LABELS[tag]]


@pytest.mark.parametrize(
    ("path", "row"),
    [
        ("en/partners/", "//li[.//a[contains(@href, 'secret-academy')]]"),
        ("en/events/", "//li[.//a[contains(@href, 'secret-plan')]]"),
        ("en/departments/", "//li[.//a[contains(@href, 'archive')]]"),
    ],
)
def test_a_draft_is_marked_in_its_list(preview: WebSite, path: str, row: str) -> None:
    """The row of a draft has the label, and no other row has it."""
    page = preview[path]
    label = "//span[@class='tag tag--draft']"
    assert _labels(page, row + label) == _labels(page, label) == [LABELS["en"]]


def test_a_draft_leaves_the_build_alone(preview: WebSite, highland_site: WebSite) -> None:
    """What `build` publishes is what `serve` shows without the drafts and their country."""
    drafts = {*DRAFTS, "countries/fr/"}
    drafts |= {f"en/{path}" for path in drafts}
    assert preview.pages.keys() - highland_site.pages.keys() == drafts
