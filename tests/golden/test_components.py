"""Each component's HTML is the one that was looked at and kept; `make golden` keeps it anew."""

from pathlib import Path

import pytest
from samples import LANGUAGES, NAMES, samples

FOLDER = Path(__file__).parent / "html"


@pytest.fixture(scope="module")
def golden(
    tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> dict[tuple[str, str], str]:
    """Render the samples; with --rewrite-golden, keep them."""
    rendered = samples(tmp_path_factory.mktemp("golden"))
    if pytestconfig.getoption("--rewrite-golden"):
        FOLDER.mkdir(exist_ok=True)
        for file in FOLDER.iterdir():
            file.unlink()
        for (name, tag), html in rendered.items():
            (FOLDER / f"{name}.{tag}.html").write_text(html, "utf-8")
    return rendered


def test_no_component_lacks_a_golden_file(golden: dict[tuple[str, str], str]) -> None:
    """Each component is shown by some page, in both languages, and has its file."""
    kept = {file.name for file in FOLDER.iterdir()}
    assert kept == {f"{name}.{tag}.html" for name in NAMES for tag in LANGUAGES}
    assert [key for key, html in golden.items() if not html.strip()] == []


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_component(golden: dict[tuple[str, str], str], name: str, tag: str) -> None:
    """The HTML is letter for letter the kept one."""
    assert golden[name, tag] == (FOLDER / f"{name}.{tag}.html").read_text("utf-8")
