"""robots.txt and security.txt, and that equal records give equal bytes."""

from datetime import UTC, date, datetime
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest

from altered import altered_project
from building import BUILD_DAY, SITE_URL, build_site
from international.publishing import publication_problems
from international.reading import read_project

ROOT = Path(__file__).parent.parent.parent


def test_robots_may_read_everything(site: Path) -> None:
    """Every page is open to robots, and the sitemap is named."""
    robots = RobotFileParser()
    robots.parse((site / "robots.txt").read_text("utf-8").splitlines())
    assert robots.can_fetch("*", f"{SITE_URL}partners/")
    assert robots.site_maps() == [f"{SITE_URL}sitemap.xml"]


def test_security_txt_has_the_required_fields(site: Path) -> None:
    """Contact and one Expires in the future, less than a year ahead (RFC 9116, section 2.5)."""
    text = (site / ".well-known" / "security.txt").read_text("utf-8")
    fields = [line.split(": ", 1) for line in text.splitlines()]
    assert ["Contact", "mailto:international.department@sammu.uz"] in fields
    (expires,) = (value for name, value in fields if name == "Expires")
    moment = datetime.fromisoformat(expires)
    assert BUILD_DAY < moment < BUILD_DAY.replace(year=BUILD_DAY.year + 1)
    assert moment.tzinfo == UTC
    assert dict(fields)["Canonical"] == f"{SITE_URL}.well-known/security.txt"
    assert dict(fields)["Preferred-Languages"] == "en, uz"


@pytest.mark.parametrize(("today", "count"), [(date(2027, 10, 31), 0), (date(2027, 11, 1), 1)])
def test_a_lapsed_contact_stops_the_build(today: date, count: int) -> None:
    """From the day of Expires on it is a Problem at its line of the settings."""
    problems = list(publication_problems(read_project(ROOT), today))
    assert [problem.code for problem in problems] == ["lapsed-security"] * count
    for problem in problems:
        line = (ROOT / problem.file).read_text("utf-8").splitlines()[problem.line - 1]
        assert line.strip() == f"expires: {problem.found}"


def test_a_site_need_not_say_how_it_is_published(tmp_path: Path) -> None:
    """Without the setting ids begin with the website's host, and there is no security.txt."""
    root = altered_project(tmp_path)
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(settings[: settings.index("  publication:")], "utf-8")
    site = build_site(root, tmp_path / "site", BUILD_DAY)
    assert not (site / ".well-known").exists()
    assert "tag:sammu.uz,2026:feeds/events/en" in (site / "feeds" / "events.atom").read_text(
        "utf-8"
    )


def test_two_builds_are_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Nothing holds the time of the build: every file of a second build equals the first one's."""
    again = build_site(ROOT, tmp_path, BUILD_DAY)
    first = {
        path.relative_to(site): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }
    second = {
        path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()
    }
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []
