"""Takes the pictures that README.md shows: `make screenshots`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from browser_needed import chromium
from building import BUILD_DAY, build_site
from serving import serve

ROOT = Path(__file__).parent.parent
PICTURES = {"home": "", "partners": "partners/", "policy": "policy/"}


def main() -> int:
    """Build the site, open three pages and keep what shows of them."""
    folder = ROOT / "screenshots"
    folder.mkdir(exist_ok=True)
    with TemporaryDirectory() as site, sync_playwright() as playwright:
        build_site(ROOT, Path(site), BUILD_DAY)
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 1150})
        with serve(Path(site)) as address:
            for name, path in PICTURES.items():
                page.goto(f"{address}/{path}", wait_until="networkidle")
                page.screenshot(path=folder / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
