"""Measures how long the directory of 1,000 partners takes to answer a letter: `make benchmark`.

The partners are the real ones, again and again under new ids. A letter's time runs from its input
event until the page is laid out anew, first at this machine's speed, then at a quarter of it.
"""

import shutil
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from browser_needed import chromium
from building import BUILD_DAY, build_site
from serving import serve

ROOT = Path(__file__).parent.parent
PARTNERS = 1000
WORDS = ("medical university", "ижевск", "samarqand", "oʻzbekiston")
TYPE = """words => {
  const field = document.querySelector("[data-filters] input");
  field.focus();
  document.body.getBoundingClientRect();
  return [...words].map((_, index) => {
    const start = performance.now();
    field.value = words.slice(0, index + 1);
    field.dispatchEvent(new Event("input"));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
}"""


def enlarged(folder: Path) -> Path:
    """Copy the project, its partners repeated until there are enough."""
    for name in ("content", "events.yaml", "mkdocs.yml"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    (folder / "hooks").symlink_to(ROOT / "hooks")
    head, *records = (ROOT / "partners.yaml").read_text("utf-8").split("\n- id: ")
    records = [record.replace("\n  draft: true", "") for record in records]
    copies = list(records)
    while len(copies) < PARTNERS:
        record = records[len(copies) % len(records)]
        copies.append(record.replace("\n", f"-{len(copies)}\n", 1))
    (folder / "partners.yaml").write_text("\n- id: ".join([head, *copies]), "utf-8")
    return folder


def main() -> int:
    """Build, type, tell."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = build_site(enlarged(Path(folder)), Path(folder) / "site", BUILD_DAY)
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        session = page.context.new_cdp_session(page)
        with serve(site) as address:
            page.goto(f"{address}/partners/", wait_until="networkidle")
            rows = page.locator(".partner-row").count()
            for slower in (1, 4):
                session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
                times = [time for words in WORDS for time in page.evaluate(TYPE, words)]
                sys.stdout.write(
                    f"{rows} partners, processor {slower} times as slow: {len(times)} letters, "
                    f"median {median(times):.1f} ms, longest {max(times):.1f} ms\n"
                )
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
