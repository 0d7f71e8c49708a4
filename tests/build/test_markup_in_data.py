"""What comes from a file is text, never markup that runs."""

import re

import pytest
import yaml

from building import BUILD_DAY, build_site
from pages import WebSite
from projects import copied_project

SCRIPT = "<script>alert(1)</script>"
SCHEME = re.compile(r"[\x00-\x20]*(?!https?:|mailto:|tel:)[a-z0-9+.-]+:", re.IGNORECASE)
LINK = "[press](javascript:alert(1))"
PLAIN = {
    "id", "kind", "country", "coordinates", "website", "url", "file", "mode", "status", "start",
    "end", "starts_at", "ends_at", "since", "signed", "valid_until", "checked", "cooperation",
    "departments", "department", "objectives", "partners", "sources", "tag", "locale", "time_zone",
    "navigation", "renewal",
}  # fmt: skip
"""Fields that are no text: their values have a form that leaves no room for markup."""


def _with_markup(value: object, field: str = "") -> object:
    """Put a script and a dangerous link before and behind every text."""
    if isinstance(value, dict):
        return {
            key: _with_markup(inner, field if field in PLAIN else key)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_with_markup(inner, field) for inner in value]
    if isinstance(value, str) and field not in PLAIN:
        return f'"><b onclick="x">{value}</b>{SCRIPT} {LINK} & &lt;'
    return value


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> WebSite:
    """Build the valid project with markup in every text of its records, settings and pages."""
    folder = tmp_path_factory.mktemp("hostile")
    project = copied_project("valid", folder)
    for name in ("partners.yaml", "events.yaml", "mkdocs.yml"):
        content = yaml.load((project / name).read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  text only
        if name == "mkdocs.yml":
            content["extra"] = _with_markup(content["extra"])
        else:
            content = _with_markup(content)
        text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        (project / name).write_text(text.replace("'true'", "true"), "utf-8")
    for page in (project / "content").rglob("*.md"):
        text = page.read_text("utf-8")
        text = re.sub(
            r"^(title|description): (.*)$", rf"\1: '\2 {SCRIPT}'", text, flags=re.MULTILINE
        )
        text += f"\n{SCRIPT}\n\n<img src=x onerror=alert(1)>\n\n<!-- {SCRIPT} -->\n\n"
        text += (
            "[x](#){ onclick=alert(1) style=color:red }\n\n``` { .x onclick=alert(1) }\ncode\n```\n"
        )
        page.write_text(text, "utf-8")
    return WebSite(
        build_site(project, folder / "site", BUILD_DAY), "https://example.org/", ("en", "uz")
    )


def test_no_script_but_ours(hostile: WebSite, arabic_site: WebSite) -> None:
    """Every page has exactly the scripts that a page of the harmless project has."""
    own = {
        (script.get("src", "").rsplit("/", 1)[-1], script.text)
        for page in arabic_site.pages.values()
        for script in page.all("//script[not(@type='application/ld+json')]")
    }
    for page in hostile.pages.values():
        for script in page.all("//script[not(@type='application/ld+json')]"):
            assert (script.get("src", "").rsplit("/", 1)[-1], script.text) in own


def test_nothing_runs(hostile: WebSite) -> None:
    """No element has an event handler, a style of its own, or an address that is a script."""
    for page in hostile.pages.values():
        assert page.all("//@*[starts-with(name(), 'on')]") == []
        assert page.all("//main//*[not(self::circle or self::svg:circle)]/@style") == []
        assert [link for link in page.links() if SCHEME.match(link)] == []
        assert page.all("//b | //img[@src='x']") == []


def test_the_markup_is_shown(hostile: WebSite) -> None:
    """What was typed is there to read."""
    for address in (
        "partners/fjord-university/",
        "events/fjord-seminar-2026/",
        "contact/",
        "departments/neurology/",
    ):
        page = hostile[address]
        assert SCRIPT in "".join(page.one("//title").itertext())
        assert SCRIPT in page.text("//main")
        assert SCRIPT in page.text("//footer")
        assert SCRIPT in page.attribute("//meta[@name='description']/@content")
    assert "onerror=alert(1)" in hostile["contact/"].text("//main")
