"""`international links`: web addresses asked over a real connection to a server of our own."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import pytest

from editing.conftest import Run
from small_project import replace_in


class Host:
    """A server whose answer is the first part of the path; `flaky` answers at the second try."""

    def __init__(self) -> None:
        """Start on a free port."""
        self.asked: Counter[str] = Counter()
        host = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                host.asked[self.path] += 1
                first = self.path.split("/")[1]
                if first == "broken":
                    self.wfile.write(b"not HTTP\r\n\r\n")
                    return
                status = int(first) if first.isdigit() else 200
                if first == "flaky" and host.asked[self.path] == 1:
                    status = 503
                self.send_response(status)
                self.send_header("Retry-After", "7" if first == "flaky" else "soon")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def host(root: Path) -> Iterator[Host]:
    """Start the server, and let every address of the small project point at it."""
    host = Host()
    for name in ("partners.yaml", "events.yaml"):
        path = root / name
        text = path.read_text()
        for old in ("https://www.unipi.it", "https://www.example.org"):
            text = text.replace(old, f"{host.address}/200")
        path.write_text(text)
    yield host
    host.server.shutdown()
    host.server.server_close()


LINKS = ("links", "--pause", "0", "--timeout", "5")


def links(run: Run) -> list[tuple[str, str, str]]:
    """Give address, result and detail of what `links` finds."""
    found = json.loads(run(*LINKS, "--format", "json").out)["links"]
    return [(row["address"], row["result"], row["detail"]) for row in found]


def test_every_answer_is_told_apart(root: Path, run: Run, host: Host) -> None:
    """Dead pages, refusals and network errors are three things; what answers is not told."""
    page = root / "content/en/contact.md"
    paths = ("404/a", "410/b", "403/c", "500/d", "flaky/e", "broken/f", "200/oʻ#part")
    lines = "".join(f"See [this]({host.address}/{path}).\n" for path in paths)
    page.write_text(page.read_text() + lines + "And http://127.0.0.1:1/x, too.\n")
    found = links(run)
    at = host.address
    assert found[:4] == [
        (f"{at}/404/a", "dead", "404"),
        (f"{at}/410/b", "dead", "410"),
        (f"{at}/403/c", "refused", "403"),
        (f"{at}/500/d", "refused", "500"),
    ]
    assert [row[:2] for row in found[4:]] == [
        ("http://127.0.0.1:1/x", "unreachable"),
        (f"{at}/broken/f", "unreachable"),
    ]
    assert host.asked["/500/d"] == 3
    assert host.asked["/404/a"] == 1
    assert host.asked["/flaky/e"] == 2
    assert host.asked[quote("/200/oʻ")] == 1


def test_places_and_exit_codes(root: Path, run: Run, host: Host) -> None:
    """A dead address is told with every place that names it, and exits with 1; others with 0."""
    assert run(*LINKS) == (0, "Every web address answers.\n", "")
    replace_in(root / "partners.yaml", "/200/varna", "/404/varna")
    replace_in(root / "events.yaml", "/200/pisa", "/404/varna")
    shown = run(*LINKS)
    assert shown.code == 1
    assert shown.out == (
        f"Dead: there is no such page any more: {host.address}/404/varna (404)\n"
        "  partners.yaml:43\n  events.yaml:19\n"
    )
    page = root / "content/en/contact.md"
    dead = f"{host.address}/404/varna"
    page.write_text(page.read_text() + f"{dead} {dead} {host.address}/410/x\n")
    markdown = run(*LINKS, "--format", "markdown", "--language", "uz").out
    assert markdown.startswith("## Javob bermayotgan veb-manzillar\n\n\n**Oʻchgan: bunday")
    assert (
        f"- `{dead}` (404): partners.yaml:43, events.yaml:19, content/en/contact.md:5\n" in markdown
    )
    assert markdown.endswith("content/en/contact.md:5\n")


def test_cache(root: Path, run: Run, host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    """What answered is asked again after a fortnight, not before; what did not, each time."""
    replace_in(root / "partners.yaml", "/200/varna", "/403/varna")
    for _ in range(2):
        links(run)
    assert host.asked == {"/403/varna": 2, "/200": 1, "/200/en/news/": 1, "/200/pisa": 1}
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "2500000000")
    links(run)
    assert host.asked["/200"] == 2


@pytest.mark.usefixtures("host")
def test_progress_on_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal sees how far it is; `--quiet` and everything else does not."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert run(*LINKS).err.endswith("\r4/4\n")
    assert run(*LINKS, "--quiet", "--cache", "other.json").err == ""
