"""The world map of partners."""

from pathlib import Path

import html5lib

from building import BUILD_DAY, build_site
from projects import copied_project


def test_a_dot_counts_every_partner_of_its_city(tmp_path: Path) -> None:
    """One record that locates a city is enough for all partners there; a namesake is another."""
    project = copied_project("valid", tmp_path)
    partners = project / "partners.yaml"
    record = (
        "\n- id: {id}\n  name: {{en: {id}, uz: {id}}}\n  kind: hospital\n  country: {country}\n"
    )
    city = "  city: {en: Bergen, uz: Bergen}\n"
    partners.write_text(
        partners.read_text("utf-8")
        + record.format(id="second", country="NO")
        + city
        + record.format(id="namesake", country="DE")
        + city
        + "  coordinates: [52.79, 9.96]\n",
        "utf-8",
    )
    built = build_site(project, tmp_path / "site", BUILD_DAY)
    page = html5lib.parse((built / "partners/index.html").read_text("utf-8"))
    titles = {
        place.get("data-place"): place.findtext(".//{*}title")
        for place in page.iter()
        if place.get("data-place")
    }
    assert titles["NO Bergen"] == "Bergen: 2 partners"
    assert titles["DE Bergen"] == "Bergen: 1 partner"
