"""A flood of bad posts beside families who write to us: does each family get its receipt, and how long does it wait?

    python bench/flood.py http://127.0.0.1:8000 --bad 200 --good 5 --seconds 30

The bad ones come from one /24, in turns: no token, a broken token, a good token with an empty form, with the honeypot filled,
and played again and again with other words. A family reads the page for a few seconds, sends it and follows to the receipt;
every other one comes from the flood's own network, the rest from networks of their own. The flood lasts from the first family's
first page to the last family's receipt. All of it is 127.0.0.0/8 on this machine, with HTTP written by hand, because a client
library would take the processor from the site. Prints JSON; --codes also writes the receipts' codes to a file, to see which
were filed.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import itertools
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

FLOOD_NETWORK = "127.66.6"  # a /24; families in it get the upper half of its addresses
READING = 4.5  # seconds a family needs before it sends; the site takes a form sent sooner for a bot's
PATIENCE = 20.0  # seconds, then a request counts as failed
MOST_CONNECTIONS = 200  # of the flood; when all of them wait for an answer, it waits too and says so
HONEYPOT = "website"
CODE = re.compile(rb"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]")
TOKEN = re.compile(rb'name="token" value="([^"]+)"')
FIELDS = [
    ("name", "Testina Invented"),
    ("about", "someone"),
    ("reach", "call"),
    ("phone", "202-555-0143"),
    ("email", ""),
    ("voicemail", "no"),
    ("times", "morning"),
    ("times", "evening"),
    ("message", "Zebrafinch words that nobody else would write."),
    (HONEYPOT, ""),  # a browser sends it empty
]


@dataclass(frozen=True)
class Answer:
    status: int
    location: str
    body: bytes


class Connection:
    """One kept-alive HTTP/1.1 connection from an address of our choice; opened anew when the site has closed it."""

    def __init__(self, site: str, source: str) -> None:
        parts = urlsplit(site)
        self._host, self._port = parts.netloc, parts.port or 80
        self._source = source
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, method: str, path: str, body: bytes = b"") -> Answer:
        """Raises OSError, EOFError or TimeoutError."""
        head = f"{method} {path} HTTP/1.1\r\nHost: {self._host}\r\nContent-Length: {len(body)}\r\n"
        if body:
            head += "Content-Type: application/x-www-form-urlencoded\r\n"
        request = head.encode() + b"\r\n" + body
        async with asyncio.timeout(PATIENCE):
            kept = self._streams is not None
            try:
                return await self._exchange(request)
            except (OSError, EOFError):
                self.close()
                if not kept:
                    raise
            return await self._exchange(request)  # the site had closed the idle connection: as a browser, once more

    async def _exchange(self, request: bytes) -> Answer:
        if self._streams is None:
            address = ("127.0.0.1", self._port)
            self._streams = await asyncio.open_connection(*address, local_addr=(self._source, 0), limit=1 << 18)
        reader, writer = self._streams
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head.split("\r\n")[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return Answer(int(head[9:12]), headers.get("location", ""), body)

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


@dataclass
class Tally:
    """What happened."""

    good_sent: int = 0
    codes: list[str] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)  # from the press of the button to the receipt
    form_waits: list[float] = field(default_factory=list)  # for the page with the form
    good_failures: Counter[str] = field(default_factory=Counter)
    bad_wanted: int = 0
    bad_sent: Counter[str] = field(default_factory=Counter)
    bad_answers: Counter[str] = field(default_factory=Counter)
    bad_waits: list[float] = field(default_factory=list)
    bad_bytes: int = 0
    seconds: float = 0.0

    def report(self) -> dict[str, object]:
        answered = sum(self.bad_answers.values())
        return {
            "good_sent": self.good_sent,
            "receipts": len(set(self.codes)),
            "receipt_seconds": percentiles(self.waits),
            "form_seconds": percentiles(self.form_waits),
            "good_failures": dict(self.good_failures),
            "bad_wanted": self.bad_wanted,
            "bad_sent": dict(sorted(self.bad_sent.items())),
            "bad_answers": dict(sorted(self.bad_answers.items())),
            "bad_answers_per_second": round(answered / self.seconds, 1) if self.seconds else 0.0,
            "bad_seconds": percentiles(self.bad_waits),
            "bad_mean_bytes": self.bad_bytes // max(1, answered),
            "flood_seconds": round(self.seconds, 1),
        }


def percentiles(values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    ordered = sorted(values)

    def at(share: float) -> float:
        return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 3)

    return {"p50": at(0.5), "p95": at(0.95), "max": round(ordered[-1], 3)}


async def form_token(connection: Connection) -> str:
    """The token of a form that was really shown. Raises ValueError when the page holds none."""
    answer = await connection.ask("GET", "/contact/")
    match = TOKEN.search(answer.body)
    if match is None:
        raise ValueError(f"the form's page was {answer.status}")
    return match[1].decode()


async def family(site: str, source: str, number: int, tally: Tally) -> None:
    """Read, write, send, and see the receipt."""
    connection = Connection(site, source)
    try:
        started = time.perf_counter()
        token = await form_token(connection)
        tally.form_waits.append(time.perf_counter() - started)
        await asyncio.sleep(READING)
        fields = [(name, f"Testina {number}" if name == "name" else value) for name, value in FIELDS]
        tally.good_sent += 1
        started = time.perf_counter()
        answer = await connection.ask("POST", "/contact/", urlencode([*fields, ("token", token)]).encode())
        if answer.status != 303:
            tally.good_failures[f"the form was answered {answer.status}"] += 1
            return
        answer = await connection.ask("GET", answer.location)
        if code := CODE.search(answer.body):
            tally.waits.append(time.perf_counter() - started)
            tally.codes.append(code[0].decode())
        else:
            tally.good_failures[f"the receipt's page was {answer.status}"] += 1
    except (OSError, EOFError, TimeoutError, ValueError) as error:
        tally.good_failures[str(error) if isinstance(error, ValueError) else type(error).__name__] += 1
    finally:
        connection.close()


def bad_posts(tokens: list[str]) -> Iterator[tuple[str, bytes]]:
    """Kinds of bad posts, in turns and without an end. The first token is the one that is played again and again."""
    played, *others = tokens
    token = itertools.cycle(others)
    junk = [(name, value) for name, value in FIELDS if name not in ("about", "reach", "phone", "message")]
    for number in itertools.count():
        yield "no token", urlencode(FIELDS).encode()
        yield "broken token", urlencode([*FIELDS, ("token", "0a1b2c3d.AAAAAAAAAAAAAAAAAAAAAA:1abcde:" + "A" * 43)]).encode()
        yield "empty form", urlencode({"token": next(token)}).encode()
        spam = {HONEYPOT: "https://spam.invalid/", "message": f"spam {number}"}
        filled = [(name, spam.get(name, value)) for name, value in FIELDS]
        yield "honeypot", urlencode([*filled, ("token", next(token))]).encode()
        words = [("about", "me"), ("reach", "none"), ("phone", ""), ("message", f"junk {number} " * 20)]
        yield "played again", urlencode([*junk, *words, ("token", played)]).encode()


async def flood(site: str, rate: float, stop: asyncio.Event, tally: Tally) -> None:
    """Bad posts at a steady rate until `stop`."""
    connections = [Connection(site, f"{FLOOD_NETWORK}.{1 + number % 100}") for number in range(MOST_CONNECTIONS)]
    posts = bad_posts([await form_token(connections[number]) for number in range(11)])
    waiting: asyncio.Queue[tuple[str, bytes]] = asyncio.Queue(maxsize=int(rate) + 1)  # a second of them at most

    async def bot(connection: Connection) -> None:
        while True:
            kind, body = await waiting.get()
            tally.bad_sent[kind] += 1
            started = time.perf_counter()
            try:
                answer = await connection.ask("POST", "/contact/", body)
            except (OSError, EOFError, TimeoutError) as error:
                connection.close()
                tally.bad_answers[type(error).__name__] += 1
            else:
                tally.bad_answers[str(answer.status)] += 1
                tally.bad_bytes += len(answer.body)
                tally.bad_waits.append(time.perf_counter() - started)

    bots = [asyncio.create_task(bot(connection)) for connection in connections]
    started = time.perf_counter()
    while not stop.is_set():
        due = int((time.perf_counter() - started) * rate)
        for _ in range(due - tally.bad_wanted):
            tally.bad_wanted += 1
            with contextlib.suppress(asyncio.QueueFull):  # the site does not keep up; then bad_sent stays below bad_wanted
                waiting.put_nowait(next(posts))
        await asyncio.sleep(0.01)
    tally.seconds = time.perf_counter() - started
    for task in bots:
        task.cancel()
    await asyncio.gather(*bots, return_exceptions=True)
    for connection in connections:
        connection.close()


async def run(site: str, *, bad: float, good: float, seconds: float) -> Tally:
    """Both at once; what came of it."""
    tally, stop = Tally(), asyncio.Event()
    attack = asyncio.create_task(flood(site, bad, stop, tally)) if bad else None
    families = []
    started = time.perf_counter()
    for number in range(int(good * seconds)):
        await asyncio.sleep(max(0.0, started + number / good - time.perf_counter()))
        neighbour = f"{FLOOD_NETWORK}.{101 + number % 150}"
        source = neighbour if number % 2 else f"127.{100 + number % 97}.{number % 251}.7"
        families.append(asyncio.create_task(family(site, source, number, tally)))
    await asyncio.gather(*families)
    if not families:
        await asyncio.sleep(seconds)
    stop.set()
    if attack:
        await attack
    return tally


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("--bad", type=float, default=200, help="bad posts a second")
    parser.add_argument("--good", type=float, default=5, help="families a second")
    parser.add_argument("--seconds", type=float, default=30, help="for how long families arrive")
    parser.add_argument("--codes", type=Path, help="a file for the receipts' codes, one a line")
    options = parser.parse_args()
    started = time.perf_counter()
    tally = asyncio.run(run(options.url, bad=options.bad, good=options.good, seconds=options.seconds))
    cpu = {"generator_cpu_share": round(time.process_time() / (time.perf_counter() - started), 2)}
    sys.stdout.write(json.dumps(tally.report() | cpu, indent=1) + "\n")
    if options.codes:
        options.codes.write_text("".join(f"{code}\n" for code in tally.codes))


if __name__ == "__main__":
    main()
