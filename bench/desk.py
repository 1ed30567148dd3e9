"""How fast is the desk with 100,000 inquiries? Fills a database of its own with invented rows, then asks for every list.

    DJANGO_SETTINGS_MODULE=tests.settings python -m prosperity.embedded_database run python bench/desk.py

One in ten inquiries is open, in all tiers, sent over 60 days; five coordinators hold some of them, some claims have run out.
None has words: no list opens any. Each view (every order, filter and page, and the search by phone and by e-mail) is asked for
--times times through the whole stack of the desk, as a coordinator who is signed in. Prints JSON with p50, p95 and the slowest,
in milliseconds, and the p95 of the processor's time alone, ours and that of our session at the database, in which a busy
machine counts for little; ends with 1 if a p95 is over --most. Refuses a database that holds inquiries, but for --filled: that
measures again what an earlier run left there.

    python bench/desk.py --table hundred_thousand.json million.json

prints what earlier runs printed as the table of docs/queue-speed.md, and asks no database.
"""

# ruff: noqa: E402, S311 - Django has to be set up first, and nothing here is secret

from __future__ import annotations

import argparse
import io
import json
import math
import os
import random
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import connection
from django.test import Client, override_settings
from django.utils import timezone

from intake import duplicates, queries
from intake.models import Inquiry, Likeness
from intake.states import Outcome, Reach, Relation, Status

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CHUNK = 5_000
COORDINATORS = 5
RAN_OUT = 200
LIST = "/admin/intake/inquiry/"


def progress(done: int, of: int, what: str) -> None:
    width = 40
    full = width * done // of
    end = "\n" if done == of else ""
    sys.stderr.write(f"\r{what} [{'#' * full}{'.' * (width - full)}] {done:,} of {of:,}{end}")
    sys.stderr.flush()


def reference(number: int) -> str:
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, len(LETTERS))
        letters += LETTERS[rest]
    return f"{letters[:3]}-{letters[3:]}"


def phone(number: int) -> str:
    return f"+1202{2_000_000 + number:07d}"


def row(number: int, at: datetime, people: list[User], chance: random.Random) -> Inquiry:
    """One invented inquiry: nine of ten are closed, the others somewhere in the queue."""
    received = at - timedelta(seconds=chance.randrange(60 * 86_400))
    key = number.to_bytes(32, "big")
    reach = chance.choice(Reach.values)
    values = {
        "id": uuid.UUID(int=chance.getrandbits(128), version=4),
        "reference": reference(number),
        "form_key": key,
        "code_hash": key,
        "mailbox_key": chance.randbytes(1_216),
        "language": chance.choice(["en", "en", "en", "es"]),
        "about": chance.choice(["someone", "me"]),
        "reach": reach,
        "relation": chance.choice(["", *Relation.values]),
        "received_at": received,
        "filed_at": received,
        "came_by": chance.choice(["web", "web", "web", "phone"]),
    }
    if number % 10:
        closed = received + timedelta(hours=chance.randrange(1, 400))
        outcome = chance.choice([Outcome.ADMITTED, Outcome.DECLINED, Outcome.REFERRED, Outcome.UNREACHABLE, Outcome.SPAM])
        over = {"status": Status.CLOSED, "outcome": outcome, "closed_at": min(closed, at), "claimed_by": chance.choice(people)}
        return Inquiry(**values, **over, urgent=chance.random() < 0.05)
    return _open(number, values, at, people, chance)


def _open(number: int, values: dict[str, object], at: datetime, people: list[User], chance: random.Random) -> Inquiry:
    status = chance.choice([Status.WAITING, Status.WAITING, Status.CLAIMED, Status.IN_CONTACT])
    lane = chance.choices([0, 1, 2, 3], weights=[5, 80, 10, 5])[0]
    act_at = at + timedelta(minutes=chance.randrange(-2_000, 4_000))
    inquiry = Inquiry(**values, status=status, lane=lane, urgent=lane == 0, mark="fast" if lane == 3 else "", act_at=act_at)
    inquiry.snoozed = status == Status.IN_CONTACT or chance.random() < 0.2
    inquiry.due_at, inquiry.due_way = (act_at, inquiry.reach) if inquiry.reach != "none" else (None, "")
    inquiry.due_until = inquiry.due_at and act_at + timedelta(hours=4)
    if inquiry.reach != "none":
        inquiry.safe_rule = {
            "ways": [inquiry.reach],
            "prefers": inquiry.reach,
            "days": [],
            "dayparts": [],
            "time_zone": settings.TIME_ZONE,
        }
    if inquiry.snoozed:
        inquiry.waits_since = act_at
    elif chance.random() < 0.5:
        inquiry.promise_at = inquiry.received_at + timedelta(days=chance.randrange(1, 70))
    if status != Status.WAITING:
        inquiry.claimed_by = chance.choice(people)
    if status == Status.CLAIMED:
        inquiry.lease_until = at + timedelta(minutes=-5 if number < RAN_OUT * 40 else 600)
    return inquiry


def fill(rows: int, at: datetime, people: list[User]) -> None:
    chance = random.Random(5)
    for start in range(0, rows, CHUNK):
        made = [row(number, at, people, chance) for number in range(start, min(start + CHUNK, rows))]
        copy(Inquiry, made)
        alike = [
            Likeness(inquiry_id=inquiry.pk, digest=digest)
            for number, inquiry in enumerate(made, start)
            for digest in duplicates.digests_of(phone=phone(number // 2), email=f"invented-{number}@example.org", message="")
        ]
        copy(Likeness, alike)
        progress(start + len(made), rows, "rows")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")


def copy(model: type, rows: list) -> None:
    """COPY: a minute instead of ten."""
    fields = [field for field in model._meta.concrete_fields if field.get_internal_type() != "BigAutoField"]
    text = io.StringIO()
    for one in rows:
        text.write("\t".join(_cell(field, getattr(one, field.attname)) for field in fields) + "\n")
    text.seek(0)
    columns = ", ".join(f'"{field.column}"' for field in fields)
    with connection.cursor() as cursor:
        cursor.copy_expert(f'COPY "{model._meta.db_table}" ({columns}) FROM STDIN', text)


def _cell(field: object, value: object) -> str:
    if value is None:
        return r"\N"
    if isinstance(value, bytes):
        return rf"\\x{value.hex()}"
    if field.get_internal_type() == "JSONField":
        return json.dumps(value)
    return str(value)


def views(people: list[User], rows: int, chance: random.Random) -> Iterator[tuple[str, Callable[[Client], object]]]:
    """Every way to ask, under a name."""
    for query in _queries(people):
        yield f"list ?{query}", lambda client, query=query: client.get(f"{LIST}?{query}")
    yield "first page", lambda client: client.get("/admin/")

    def post(typed: Callable[[], str]) -> Callable[[Client], object]:
        return lambda client: client.post(f"{LIST}find/", {"typed": typed()})

    yield "live", lambda client: client.get(f"{LIST}live/")
    yield "find by phone", post(lambda: phone(chance.randrange(rows // 2)))
    yield "find by e-mail", post(lambda: f"invented-{chance.randrange(rows)}@example.org")
    yield "find nobody", post(lambda: "nobody@example.org")


def _queries(people: list[User]) -> Iterator[str]:
    fixed = ["", *(f"status={status}" for status in queries.STATUSES), *(f"order={order}" for order in queries.ORDERS)]
    fixed += ["page=5", f"page={queries.DEEPEST}", "status=closed&page=20", "status=all&page=20"]
    fixed += [f"order={order}&page=20" for order in queries.ORDERS]
    names = {name: choices for name, choices in queries.CHOICES.items() if name not in ("status", "order", "outcome")}
    names["holder"] = ["free", "me", str(people[1].pk)]
    narrow = [f"{name}={choice}" for name, choices in names.items() for choice in choices]
    fixed += narrow
    fixed += [f"order={order}&{one}" for order in queries.ORDERS for one in narrow]
    fixed += [f"status=closed&outcome={outcome}" for outcome in Outcome.values]
    fixed += [f"status=closed&{one}" for one in narrow] + [f"status=all&{one}" for one in narrow]
    rare = "urgent=yes&reach=text&relation=child&language=es&came_by=phone"
    nobody = f"{rare}&holder={people[0].pk + 1_000_000}"  # an account that has nothing: no row fits, however far one looks
    fixed += [one for narrowed in (rare, nobody) for one in (narrowed, f"status=closed&{narrowed}", f"status=all&{narrowed}")]
    fixed += [f"order={order}&{one}" for order in queries.ORDERS for one in (rare, nobody)]
    return iter([*fixed, f"q={reference(77)}"])


def database_clock() -> Callable[[], float]:
    """Tells how long our session at the database has worked, in seconds; always 0 where it runs on another machine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid(), inet_server_addr() IS NULL")
        number, here = cursor.fetchone()
    clock = Path(f"/proc/{number}/schedstat")
    if not here or not clock.exists():
        return lambda: 0.0
    return lambda: int(clock.read_text().split()[0]) / 1e9


def measure(client: Client, ask: Callable[[Client], object], times: int) -> dict[str, float]:
    taken, busy, database = [], [], database_clock()
    for number in range(times + 1):
        start, before = time.perf_counter(), time.process_time() + database()
        answer = ask(client)
        if number:  # the first one warms up
            taken.append((time.perf_counter() - start) * 1_000)
            busy.append((time.process_time() + database() - before) * 1_000)
        if answer.status_code not in (200, 304):
            raise SystemExit(f"answered {answer.status_code}")
    return {
        "p50": at_share(taken, 0.5),
        "p95": at_share(taken, 0.95),
        "max": at_share(taken, 1),
        "cpu p95": at_share(busy, 0.95),
    }


def at_share(figures: list[float], share: float) -> float:
    """The nearest rank: the smallest figure that this share of them does not pass."""
    return round(sorted(figures)[math.ceil(len(figures) * share) - 1], 1)


def table(files: list[str]) -> str:
    """Reports of earlier runs side by side, as Markdown."""
    reports = [json.loads(Path(file).read_text()) for file in files]
    lines = ["| view |" + "".join(f" {one['rows']:,}: p50 | p95 | cpu p95 |" for one in reports)]
    lines += ["|---|" + "---:|---:|---:|" * len(reports)]
    for name in reports[0]["views"]:
        cells = [one["views"].get(name, {}).get(figure, "") for one in reports for figure in ("p50", "p95", "cpu p95")]
        lines += [f"| {name} | " + " | ".join(str(cell) for cell in cells) + " |"]
    return "\n".join(lines) + "\n"


def people_who_work() -> list[User]:
    people = [User.objects.get_or_create(username=f"coordinator-{n}", is_staff=True)[0] for n in range(COORDINATORS)]
    for person in people:
        person.groups.add(Group.objects.get(name="admissions"))
    return people


def main() -> int:
    parser = argparse.ArgumentParser(description="How fast is the desk with many inquiries?")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--most", type=float, default=100.0, help="milliseconds at p95")
    parser.add_argument("--only", default="", help="views whose name contains this")
    parser.add_argument("--filled", action="store_true", help="measure what an earlier run left in the database")
    parser.add_argument("--table", nargs="+", metavar="REPORT", help="print the reports of earlier runs as a table")
    asked = parser.parse_args()
    if asked.table:
        sys.stdout.write(table(asked.table))
        return 0
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    if Inquiry.objects.exists() != asked.filled:
        sys.stderr.write("This database holds inquiries. Take an empty one.\n" if not asked.filled else "It is empty.\n")
        return 2
    people = people_who_work()
    if not asked.filled:
        fill(asked.rows, timezone.now(), people)
    return report(people, asked)


def report(people: list[User], asked: argparse.Namespace) -> int:
    client, rows = Client(), Inquiry.objects.count()
    client.force_login(people[0], backend="allauth.account.auth_backends.AuthenticationBackend")
    wanted = [(name, ask) for name, ask in views(people, rows, random.Random(7)) if asked.only in name]
    load, found = os.getloadavg()[0], {}
    for number, (name, ask) in enumerate(wanted, 1):
        found[name] = measure(client, ask, asked.times)
        progress(number, len(wanted), "views")
    slow = {name: figures for name, figures in found.items() if figures["p95"] > asked.most}
    worst = max(found.items(), key=lambda one: one[1]["p95"])
    machine = {"processors": os.cpu_count(), "load before": round(load, 1), "load after": round(os.getloadavg()[0], 1)}
    whole = {"rows": rows, "times": asked.times, "at": f"{timezone.now():%Y-%m-%d %H:%M}", "machine": machine}
    whole |= {"worst": worst, "too slow": slow, "views": found}
    sys.stdout.write(json.dumps(whole, indent=1) + "\n")
    return 1 if slow else 0


if __name__ == "__main__":
    with override_settings(ALLOWED_HOSTS=["*"]):
        sys.exit(main())
