"""What tests share: the real site built once, a server for it, a real browser."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from altered import altered_project
from browser_needed import chromium
from building import BUILD_DAY, SITE_URL, build_site
from international.model.site import Site
from international.publishing import Publisher
from international.reading import read_project
from international.views.edition import Edition
from pages import WebSite
from projects import add_arabic, copied_project
from serving import serve

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the golden files be written anew."""
    parser.addoption("--rewrite-golden", action="store_true", help="keep the components' HTML anew")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real site; the folder it stands in."""
    return build_site(ROOT, tmp_path_factory.mktemp("site"), BUILD_DAY)


@pytest.fixture(scope="session")
def published() -> Site:
    """Read the real records; drafts are left out."""
    return read_project(ROOT).site.published()


@pytest.fixture(scope="session")
def editions() -> dict[str, Edition]:
    """Give the real records in each language, as seen from elsewhere."""
    day = BUILD_DAY.date()
    publisher = Publisher(read_project(ROOT), root=ROOT, site_url=SITE_URL, today=day)
    return {tag: replace(edition, root=SITE_URL) for tag, edition in publisher.editions.items()}


@pytest.fixture(scope="session")
def altered_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real project with what its records don't show yet; the site's folder."""
    root = altered_project(tmp_path_factory.mktemp("altered"))
    return build_site(root, tmp_path_factory.mktemp("altered-site"), BUILD_DAY)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the real site; its address without a slash at the end."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def real_site(site: Path) -> WebSite:
    """Read the real site's pages."""
    return WebSite(site, SITE_URL, ("en", "uz"))


@pytest.fixture(scope="session")
def highland_site(tmp_path_factory: pytest.TempPathFactory) -> WebSite:
    """Build the site of an invented university whose default language is Georgian."""
    folder = tmp_path_factory.mktemp("highland")
    site = build_site(copied_project("highland", folder), folder / "site", BUILD_DAY)
    return WebSite(site, "https://highland.example.org/international/", ("ka", "en"))


@pytest.fixture(scope="session")
def arabic_site(tmp_path_factory: pytest.TempPathFactory) -> WebSite:
    """Build a site to which Arabic was added as a third language."""
    folder = tmp_path_factory.mktemp("arabic")
    project = copied_project("valid", folder)
    add_arabic(project)
    site = build_site(project, folder / "site", BUILD_DAY)
    return WebSite(site, "https://example.org/", ("en", "uz", "ar"))


@pytest.fixture(scope="session", params=["real_site", "highland_site", "arabic_site"])
def any_site(request: pytest.FixtureRequest) -> WebSite:
    """Give each of the three sites."""
    found: WebSite = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the system's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(),
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
            ],
        )
        yield browser
        browser.close()
