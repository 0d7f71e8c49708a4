"""Styles, scripts and images are published in a folder named after what they hold."""

from international.publishing.assets import STYLE_SHEET, THEME, Assets


def test_the_name_follows_the_content() -> None:
    """The same files give the same folder."""
    assert Assets().folder == Assets().folder
    assert Assets().folder.startswith("assets/")


def test_every_style_sheet_is_in_the_bundle() -> None:
    """Tokens come first, print comes last, and no sheet is left out."""
    bundle = Assets().files[STYLE_SHEET].decode()
    for sheet in (THEME / "styles").glob("*.css"):
        selector = next(
            line.split("{")[0].split(",")[0].strip()
            for line in sheet.read_text("utf-8").splitlines()
            if "{" in line and not line.strip().startswith(("@", "/*"))
        )
        assert selector.replace(" ", "") in bundle.replace(" ", ""), sheet.name
    assert bundle.index("--lapis") < bundle.index(".hero")
    assert bundle.rindex("@media print") > bundle.index(".year-nav")


def test_scripts_and_images_are_published() -> None:
    """Each file of the theme has its place, unchanged."""
    files = Assets().files
    for folder, published in (("scripts", "js"), ("images", "images")):
        for file in (THEME / folder).iterdir():
            assert files[f"{published}/{file.name}"] == file.read_bytes()
