"""Asks web addresses whether they still answer: hosts side by side, each host one at a time."""

import json
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from email.message import Message
from http.client import HTTPException
from itertools import count
from pathlib import Path
from threading import Event
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

_HOSTS_AT_ONCE = 8
_TRIES = 3
_LONGEST_WAIT = 60.0
_GOOD_FOR = timedelta(days=14)
_DEAD = {404, 410}
_TRY_AGAIN = {429, 500, 502, 503, 504}
_SAFE = "/:?#[]@!$&'()*+,;=%~"
_AGENT = "Mozilla/5.0 (compatible; international-link-check)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of asking.

    `ok`; `dead`: the host says there is no such page (404, 410); `refused`: another status, often
    meant for programs only; `unreachable`: no answer, so the network or the host may be at fault.
    """

    result: str
    detail: str


def check_links(
    addresses: Iterable[str],
    *,
    cache: Path,
    today: date,
    pause: float,
    timeout: float,
    progress: Callable[[int], None],
) -> dict[str, Answer]:
    """Ask every address; those that answered within the last fourteen days are not asked again.

    Between two requests to one host lie `pause` seconds, between tries twice as many each time.
    """
    kept = json.loads(cache.read_text("utf-8")) if cache.is_file() else {}
    fresh = {
        address for address, day in kept.items() if date.fromisoformat(day) + _GOOD_FOR > today
    }
    answers = {address: Answer("ok", "") for address in addresses if address in fresh}
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        if address not in fresh:
            hosts.setdefault(urlsplit(address).netloc, []).append(address)
    done = count(len(answers) + 1)

    def ask_host(of_host: list[str]) -> dict[str, Answer]:
        found = {}
        for address in of_host:
            found[address] = _ask(address, pause, timeout)
            progress(next(done))
            _wait(pause)
        return found

    with ThreadPoolExecutor(_HOSTS_AT_ONCE) as pool:
        for found in pool.map(ask_host, hosts.values()):
            answers |= found
    good = {
        address: kept[address] if address in fresh else today.isoformat()
        for address, answer in answers.items()
        if answer.result == "ok"
    }
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text(json.dumps(good, indent=1, sort_keys=True) + "\n", "utf-8")
    return answers


def _ask(address: str, pause: float, timeout: float) -> Answer:
    answer = Answer("unreachable", "")
    for attempt in range(_TRIES):
        if attempt:
            _wait(pause * 2**attempt)
        try:
            _get(address, timeout)
        except HTTPError as error:
            error.close()
            answer = Answer("dead" if error.code in _DEAD else "refused", str(error.code))
            if error.code not in _TRY_AGAIN:
                return answer
            _wait(min(_asked_to_wait(error.headers) * bool(pause), _LONGEST_WAIT))
        except (URLError, HTTPException, OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            answer = Answer("unreachable", str(reason) or type(error).__name__)
        else:
            return Answer("ok", "")
    return answer


def _get(address: str, timeout: float) -> None:
    request = Request(quote(address, safe=_SAFE), headers={"User-Agent": _AGENT})  # noqa: S310  http
    with urlopen(request, timeout=timeout):  # noqa: S310  only http:// and https:// are collected
        pass


def _asked_to_wait(headers: Message) -> float:
    """Read Retry-After in seconds (RFC 9110, section 10.2.3); a date is not worth waiting for."""
    seconds = headers.get("Retry-After", "")
    return float(seconds) if seconds.isdigit() else 0.0


def _wait(seconds: float) -> None:
    Event().wait(seconds)
