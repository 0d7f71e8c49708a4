"""A university that begins: no record yet, and only the pages that must be."""

import shutil

import pytest

from building import BUILD_DAY, build_site
from pages import WebSite
from projects import changed, copied_project


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> WebSite:
    """Build the valid project without records, departments and a contact page."""
    folder = tmp_path_factory.mktemp("bare")
    project = copied_project("valid", folder)
    for name in ("partners.yaml", "events.yaml"):
        (project / name).write_text("[]\n", "utf-8")
    changed(project / "mkdocs.yml", "    - contact\n", "")
    for tag in ("en", "uz"):
        (project / f"content/{tag}/contact.md").unlink()
        (project / f"content/{tag}/departments/neurology.md").unlink()
        changed(project / f"content/{tag}/index.md", "(contact.md)", "(policy.md)")
    shutil.rmtree(project / "content/assets")
    site = build_site(project, folder / "site", BUILD_DAY)
    return WebSite(site, "https://example.org/", ("en", "uz"))


def test_it_has_the_pages_that_must_be(bare: WebSite) -> None:
    """They are there in both languages, and no others."""
    assert bare.in_language("uz").keys() == {
        "", "404.html", "countries/", "departments/", "events/", "partners/", "policy/",
    }  # fmt: skip


def test_it_counts_nothing(bare: WebSite) -> None:
    """Figures are zero, and nothing claims a day for data that is not there."""
    home = bare[""]
    assert home.all("//span[@class='figures__value']/text()") == ["0", "0", "0", "0"]
    assert home.all("//footer//time") == []
    assert "Nothing has been entered yet." in bare["events/"].text("//main")
    assert "None" not in home.text("//main")


def test_its_links_lead_somewhere(bare: WebSite) -> None:
    """No page refers to one that is not there."""
    for page in bare.pages.values():
        targets = [bare.target(page, link) for link in page.links()]
        assert all(bare.is_there(target[0]) for target in targets if target)
