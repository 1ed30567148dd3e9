"""Rows that were there before the desk went to work are given their place in the queue, and nothing of them is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from intake.models import AccessRecord, ContactAttempt, Inquiry

pytestmark = [pytest.mark.django_db, pytest.mark.long]  # half a minute, and past migrations do not change

SENT = datetime(2026, 11, 2, 14, 30, tzinfo=UTC)
DUE = SENT + timedelta(hours=20)
NUMBERS = count()


def migrate(name: str) -> Any:
    """Bring the tables to a migration, in the test's own transaction; the models as they were then."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    executor = MigrationExecutor(connection)
    executor.migrate([("intake", name)])
    return executor.loader.project_state([("intake", name)]).apps


@pytest.fixture
def before() -> Iterator[Any]:
    """The models of the day before."""
    return migrate("0006_who_keeps_the_hours")


def row(apps: Any, **values: Any) -> Any:
    key = f"{next(NUMBERS):032}".encode()
    facts = {"reference": key[-7:].decode(), "form_key": key, "code_hash": key, "mailbox_key": b"k", "language": "en"}
    facts |= {"about": "me", "reach": "call", "received_at": SENT, "filed_at": SENT, "due_at": DUE, "due_way": "call"}
    return apps.get_model("intake", "Inquiry").objects.create(**facts | values)


def test_every_row_gets_its_lane_and_its_moment(before, django_user_model):
    ana = before.get_model("auth", "User").objects.create(username="before")
    held = {"claimed_by": ana}
    over = {"status": "closed", "outcome": "declined", "closed_at": DUE, "due_at": None, "due_way": ""}
    erased = {
        "status": "erased",
        "erase_asked_at": DUE,
        "erased_at": DUE,
        "due_at": None,
        "language": "",
        "about": "",
        "reach": "",
    }
    rows = {
        "waiting": row(before),
        "do not contact": row(before, reach="none", due_at=None, due_way=""),
        "urgent": row(before, urgent=True, mark="fast", status="claimed", **held),
        "apart": row(before, mark="fast"),
        "in contact": row(before, status="in_contact", **held),
        "closed": row(before, **held, **over),
        "closed, urgent": row(before, urgent=True, **held, **over),
        "erased": row(before, **erased),
    }
    migrate("0013_one_press_one_line")
    found = {name: Inquiry.objects.get(pk=old.pk) for name, old in rows.items()}
    assert {name: (now.lane, now.act_at) for name, now in found.items()} == {
        "waiting": (1, DUE),
        "do not contact": (1, SENT),
        "urgent": (0, DUE),
        "apart": (3, DUE),
        "in contact": (1, DUE),
        "closed": (1, None),
        "closed, urgent": (0, None),
        "erased": (0, None),
    }
    assert {name for name, now in found.items() if now.came_by != "web"} == {"erased"}
    for now in found.values():
        assert (now.version, now.tries, now.snoozed) == (0, 0, False)
        assert {now.lease_until, now.waits_since, now.promise_at, now.outcome_on, now.referred_to_id} == {None}


def test_what_happened_before_is_all_still_there(before):
    ana = before.get_model("auth", "User").objects.create(username="before")
    inquiry = row(before, status="claimed", claimed_by=ana)
    who = {"inquiry": inquiry, "by": ana, "at": SENT}
    before.get_model("intake", "ContactAttempt").objects.create(**who, way="call", result="reached")
    before.get_model("intake", "TimelineEvent").objects.create(**who, kind="attempt", facts={"way": "call"})
    before.get_model("intake", "AccessRecord").objects.create(**who, role="admissions", reason="story page")
    migrate("0013_one_press_one_line")
    assert ContactAttempt.objects.standing().get().event is None
    record = AccessRecord.objects.get()
    assert (record.inquiry_id, record.what, record.opened) == (inquiry.pk, "inquiry", 1)
    assert list(Inquiry.objects.get().timeline.values_list("kind", "to", "until", "undoes")) == [("attempt", None, None, None)]


def test_only_the_lead_leads():
    only_the_lead = {
        "intake.lead_inquiry",
        *(f"intake.{verb}_messagetemplate" for verb in ("add", "change", "view")),
        *(f"intake.{verb}_referralplace" for verb in ("add", "change", "view")),
        *(f"intake.{verb}_careplaces" for verb in ("add", "change", "delete", "view")),
    }
    for group in Group.objects.all():
        person = User.objects.create_user(f"one of {group.name}", is_staff=True)
        person.groups.add(group)
        given = only_the_lead if group.name == "admissions lead" else set()
        assert person.get_all_permissions() & only_the_lead == given, group.name
