"""Taking the next one: whoever must be reached next, one owner each, however many press at once."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import pytest
from django.contrib.auth.models import Group, User
from django.db import DatabaseError, InterfaceError, connection
from django.utils import timezone

from intake import actions
from intake.models import Inquiry, LastVerb, TimelineEvent
from tests.intake.test_queue_tiers import copies
from tests.make import at_once, csrf_post, make_inquiry, signed_in

QUEUE = "/admin/intake/inquiry/"
MINUTE = timedelta(minutes=1)
AT_ONCE = {"reach": "none", "phone": ""}
OTHERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
real = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def at(db) -> datetime:
    return timezone.now()


def colleagues(number: int) -> list[User]:
    people = [User.objects.create_user(f"coordinator-{count}", is_staff=True) for count in range(number)]
    for person in people:
        person.groups.add(Group.objects.get(name="admissions"))
    return people


def all_at_once(people: list[User], press: Callable[[User], object]) -> dict[str, object]:
    """What each was given or told."""
    told = at_once(*[partial(press, person) for person in people])
    return {person.username: one for person, one in zip(people, told, strict=True)}


@real
def test_fifty_press_at_once_on_thirty_who_wait():
    people = colleagues(50)
    copies(30, act_at=timezone.now() - MINUTE)
    told = all_at_once(people, lambda person: actions.take_next(by=person, at=timezone.now()))
    assert len(told) == 50
    taken = [one.inquiry.pk for one in told.values() if isinstance(one, actions.Taken)]
    assert len(taken) == len(set(taken)) == 30
    assert sum(isinstance(one, actions.NothingToTake) for one in told.values()) == 20
    owners = list(Inquiry.objects.values_list("claimed_by", flat=True))
    assert len(set(owners)) == 30
    assert None not in owners
    assert TimelineEvent.objects.filter(kind="claimed").count() == 30


@real
def test_whoever_is_cut_off_in_the_middle_has_taken_all_of_it_or_nothing():
    """As when a process is killed: its connection is gone in the middle of a transaction."""
    people = colleagues(12)
    copies(30, act_at=timezone.now() - MINUTE)
    chance, over = random.Random(5), threading.Event()

    def kill() -> None:
        try:
            with connection.cursor() as cursor:
                while not over.is_set():
                    cursor.execute(
                        "SELECT pid FROM pg_stat_activity WHERE datname=current_database() AND pid<>pg_backend_pid()"
                    )
                    victims = [pid for (pid,) in cursor.fetchall()]
                    if victims:
                        cursor.execute("SELECT pg_terminate_backend(%s)", [chance.choice(victims)])
                    time.sleep(0.02)
        finally:
            connection.close()

    def press(person: User) -> int:
        cut = 0
        for _ in range(12):
            try:
                actions.take_next(by=person, at=timezone.now())
                Inquiry.objects.filter(claimed_by=person).update(snoozed=True, act_at=timezone.now() + 60 * MINUTE)
            except actions.ActionRefused:
                break
            except (DatabaseError, InterfaceError):
                cut += 1
                connection.close()
        return cut

    connection.close()  # or the test's own would be among the victims
    killer = threading.Thread(target=kill)
    killer.start()
    told = all_at_once(people, press)
    over.set()
    killer.join(timeout=30)
    connection.close()
    assert sum(told.values()) > 0
    for inquiry in Inquiry.objects.all():
        claims = list(inquiry.timeline.filter(kind="claimed").values_list("by", flat=True))
        assert claims == ([inquiry.claimed_by_id] if inquiry.claimed_by_id else []), inquiry.status
        assert inquiry.version == len(claims) == LastVerb.objects.filter(pk=inquiry.pk).count()


@real
@pytest.mark.parametrize("attempt", range(3))
def test_a_lease_that_runs_out_while_many_press_has_one_heir(attempt):
    carl, *people = colleagues(9)
    now = timezone.now()
    inquiry = make_inquiry(**AT_ONCE)
    actions.claim(inquiry, by=carl, at=now - timedelta(hours=1))
    end = now + timedelta(seconds=5)
    Inquiry.objects.update(lease_until=end)
    early = {person.username for person in people[::2]}

    def press(person: User) -> object:
        return actions.take_next(by=person, at=end - MINUTE if person.username in early else end)

    told = all_at_once(people, press)
    heirs = [name for name, one in told.items() if isinstance(one, actions.Taken)]
    assert len(heirs) == 1
    assert heirs[0] not in early
    assert Inquiry.objects.get().claimed_by.username == heirs[0]
    kinds = TimelineEvent.objects.filter(kind__in=("claimed", "returned")).order_by("id").values_list("kind", flat=True)
    assert list(kinds) == ["claimed", "returned", "claimed"]


@real
def test_two_presses_of_one_person_take_one():
    person = colleagues(1)[0]
    copies(5, act_at=timezone.now() - MINUTE)
    again = [User.objects.get(pk=person.pk) for _ in range(6)]
    for number, one in enumerate(again):
        one.username = f"press-{number}"
    told = all_at_once(again, lambda one: actions.take_next(by=one, at=timezone.now()))
    assert len({one.inquiry.pk for one in told.values()}) == 1
    assert [one.already for one in told.values()].count(False) == 1
    assert Inquiry.objects.filter(claimed_by=person).count() == 1


@real
def test_a_row_that_somebody_holds_for_a_moment_is_not_taken_for_nobody():
    person = colleagues(1)[0]
    inquiry = make_inquiry(**AT_ONCE)
    locked, told = threading.Event(), []

    def hold() -> None:
        from django.db import transaction

        try:
            with transaction.atomic():
                Inquiry.objects.select_for_update().get(pk=inquiry.pk)
                locked.set()
                time.sleep(0.5)
        finally:
            connection.close()

    holder = threading.Thread(target=hold)
    holder.start()
    locked.wait(timeout=10)
    told.append(actions.take_next(by=person, at=timezone.now()))
    holder.join(timeout=10)
    assert told[0].inquiry == inquiry


# --- Who comes next


def test_the_tiers_are_emptied_in_their_order_and_the_last_three_never(ana, at):
    lanes = [1, 1, 1, 0, 1, 2, 3, 0]  # later, due, promise over, urgent; and what nobody is given
    acts = [60, -1, -1, -1, 60, -1, -1, 60]
    copies(
        8,
        lane=lambda count: lanes[count],
        act_at=lambda count: at + acts[count] * MINUTE,
        promise_at=lambda count: at - MINUTE if count == 2 else None,
        snoozed=lambda count: count in (4, 7),
    )
    given = []
    for _ in range(4):
        taken = actions.take_next(by=ana, at=at)
        given.append(int(taken.inquiry.reference))
        Inquiry.objects.filter(pk=taken.inquiry.pk).update(status="in_contact", act_at=at + MINUTE)  # begun with, and put off
    assert given == [3, 2, 1, 0]
    with pytest.raises(actions.NothingToTake):
        actions.take_next(by=ana, at=at)


def test_it_is_a_claim_with_a_lease_and_gives_the_same_until_the_first_step(ana, at):
    inquiry = make_inquiry(**AT_ONCE)
    make_inquiry(**AT_ONCE)
    at = timezone.now()
    taken = actions.take_next(by=ana, at=at)
    assert (taken.inquiry, taken.already, taken.not_before) == (inquiry, False, None)
    assert taken.inquiry.lease_until == at + 15 * MINUTE
    assert actions.take_next(by=ana, at=at + MINUTE) == actions.Taken(inquiry, already=True)
    assert actions.take_next(by=ana, at=at + 15 * MINUTE).already is False  # the time was over: a claim anew


def test_who_cannot_be_reached_safely_now_is_given_with_the_moment(ana):
    inquiry, at = make_inquiry(), timezone.now()
    weekday = (timezone.localtime(at).weekday() + 3) % 7
    Inquiry.objects.update(safe_rule={**inquiry.safe_rule, "days": [weekday]}, act_at=at - MINUTE)
    taken = actions.take_next(by=ana, at=at)
    assert taken.not_before > at + timedelta(days=1)


def test_when_all_are_with_colleagues_that_is_said(ana, carl, at):
    with pytest.raises(actions.NothingToTake, match=r"^Nobody is waiting\.$"):
        actions.take_next(by=ana, at=at)
    make_inquiry(**AT_ONCE)
    at = timezone.now()
    actions.take_next(by=carl, at=at)
    with pytest.raises(actions.NothingToTake, match=r"^Nobody is waiting\. One is with colleagues\.$"):
        actions.take_next(by=ana, at=at)
    Inquiry.objects.update(act_at=at + 60 * MINUTE)
    with pytest.raises(actions.NothingToTake, match="the next step is at"):
        actions.take_next(by=ana, at=at)


@pytest.mark.parametrize("closed", ["account", "group"])
def test_whoever_may_not_work_takes_nothing(ana, otto, at, closed):
    make_inquiry(**AT_ONCE)
    person = otto
    if closed == "account":
        person = User.objects.get(pk=ana.pk)
        User.objects.filter(pk=ana.pk).update(is_active=False)  # since this person's request began
    with pytest.raises(actions.ActionRefused, match="may not work"):
        actions.take_next(by=person, at=timezone.now())
    assert Inquiry.objects.get().status == "waiting"


def test_the_button_stands_on_the_queue_and_only_a_post_with_the_token_takes(ana, otto):
    inquiry, client = make_inquiry(**AT_ONCE), signed_in(ana)
    assert "Take the next one" in client.get(QUEUE).content.decode()
    assert "Take the next one" not in signed_in(otto).get(QUEUE).content.decode()
    assert client.get(f"{QUEUE}take_next/")["Location"] == QUEUE
    assert client.post(f"{QUEUE}take_next/").status_code == 403
    assert Inquiry.objects.get().status == "waiting"
    assert csrf_post(client, f"{QUEUE}take_next/")["Location"] == f"{QUEUE}{inquiry.pk}/change/"
    assert Inquiry.objects.get().claimed_by == ana
    assert csrf_post(signed_in(otto), f"{QUEUE}take_next/").status_code == 403
    other = signed_in(User.objects.get(pk=colleagues(1)[0].pk))
    assert csrf_post(other, f"{QUEUE}take_next/")["Location"] == QUEUE
    assert "One is with colleagues" in other.get(QUEUE).content.decode()


def test_each_tier_is_one_walk_along_an_index_and_sorts_nothing(at):
    """However many wait, only the first is looked at. Asked of the planner without sequential scans: tests have few rows."""
    from intake.actions.taking import TAKEN_FROM, _could_be_taken
    from intake.queries import walks

    copies(200, act_at=lambda count: at + (count - 100) * MINUTE, lane=lambda count: count % 2)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE intake_inquiry")
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute("SET LOCAL enable_bitmapscan = off")
        for part in walks(at, TAKEN_FROM):
            plan = _could_be_taken(part, at).order_by(*part.order())[:1].explain()
            assert "Index Scan using queue_" in plan, plan
            assert plan.count("Sort") == plan.count("Incremental Sort") + plan.count("Presorted"), plan
