"""A claim without a further step comes back by itself, and a call that took longer is not lost."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import User
from django.utils import timezone

from intake import actions
from intake.management.commands.work import do_chores
from intake.models import Inquiry
from tests.make import at_once, csrf_post, make_inquiry, signed_in, story

pytestmark = pytest.mark.django_db

NOW = timezone.now()
LEASE = timedelta(minutes=15)
SECOND = timedelta(seconds=1)
OVER = NOW + LEASE


@pytest.fixture
def claimed(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=NOW)


def kinds(inquiry: Inquiry) -> list[str]:
    return list(inquiry.timeline.order_by("id").values_list("kind", flat=True))


def test_a_claim_holds_for_fifteen_minutes(claimed, carl, settings):
    assert claimed.lease_until == OVER
    with pytest.raises(actions.ActionRefused, match=r"^ana was faster\.$"):
        actions.claim(claimed, by=carl, at=OVER - SECOND)
    settings.DESK_LEASE_MINUTES = 3
    assert actions.claim(make_inquiry(), by=carl, at=NOW).lease_until == NOW + timedelta(minutes=3)


def test_what_came_back_is_anybodys_and_the_timeline_says_when_it_did(claimed, carl):
    taken = actions.claim(claimed, by=carl, at=OVER)
    assert (taken.claimed_by, taken.lease_until) == (carl, OVER + LEASE)
    assert kinds(claimed) == ["filed", "claimed", "returned", "claimed"]
    returned = claimed.timeline.get(kind="returned")
    assert (returned.at, returned.by) == (OVER, None)


def test_after_a_talk_a_claim_has_no_end(claimed, ana):
    actions.log_attempt(claimed, by=ana, way="call", result="reached", at=NOW)
    assert Inquiry.objects.get().lease_until is None
    assert actions.return_leases(NOW + timedelta(days=60)) == 0


def test_an_attempt_in_vain_holds_it_until_the_next_one_is_due_and_a_lease_longer(claimed, ana):
    actions.log_attempt(claimed, by=ana, way="call", result="no_answer", at=NOW)
    current = Inquiry.objects.get()
    assert current.act_at > NOW
    assert current.lease_until == current.act_at + LEASE


def test_the_worker_tidies_what_came_back_a_minute_later_and_only_that(claimed, carl):
    still = actions.claim(make_inquiry(), by=carl, at=NOW + 2 * LEASE)
    assert actions.return_leases(OVER) == 0
    assert actions.return_leases(OVER + timedelta(minutes=1)) == 1
    current = Inquiry.objects.get(pk=claimed.pk)
    assert (current.status, current.claimed_by, current.lease_until) == ("waiting", None, None)
    assert current.version == claimed.version + 1
    assert kinds(claimed) == ["filed", "claimed", "returned"]
    assert claimed.timeline.get(kind="returned").at == OVER
    assert Inquiry.objects.get(pk=still.pk).status == "claimed"
    assert actions.return_leases(OVER + timedelta(minutes=2)) == 0


def test_the_worker_leaves_a_claim_from_before_leases_alone(claimed):
    Inquiry.objects.update(lease_until=None)
    assert actions.return_leases(NOW + timedelta(days=60)) == 0


def test_the_worker_does_it_by_itself(claimed, carl):
    Inquiry.objects.update(lease_until=timezone.now() - timedelta(minutes=2))
    do_chores()
    assert Inquiry.objects.get().status == "waiting"


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_a_call_that_took_longer_than_the_claim_is_logged_all_the_same(claimed, ana, tidied):
    later = OVER + timedelta(minutes=5)
    if tidied:
        actions.return_leases(later)
    actions.log_attempt(claimed, by=ana, way="call", result="reached", at=later)
    current = Inquiry.objects.get()
    assert (current.status, current.claimed_by) == ("in_contact", ana)
    assert kinds(claimed) == ["filed", "claimed", "returned", "claimed", "attempt"]


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_nobody_logs_a_call_over_the_head_of_whoever_has_it_by_now(claimed, ana, carl, tidied):
    later = OVER + timedelta(minutes=5)
    if tidied:
        actions.return_leases(later)
    actions.claim(claimed, by=carl, at=later)
    with pytest.raises(actions.ActionRefused, match=r"^Only carl, who holds it, can do that\.$"):
        actions.log_attempt(claimed, by=ana, way="call", result="reached", at=later)
    actions.note(claimed, by=ana, words="We talked, though.", at=later)


def test_who_gave_it_back_or_never_had_it_claims_before_logging(claimed, ana, carl):
    actions.release(claimed, by=ana, at=NOW)
    for person in (ana, carl):
        with pytest.raises(actions.ActionRefused, match=r"the inquiry is “Waiting”"):
            actions.log_attempt(claimed, by=person, way="call", result="reached", at=NOW)


def test_whoever_it_was_handed_to_is_its_holder_in_this_too(claimed, ana, carl):
    actions.hand_over(claimed, by=ana, to=carl, at=NOW)
    actions.return_leases(OVER + timedelta(minutes=2))
    with pytest.raises(actions.ActionRefused):
        actions.log_attempt(claimed, by=ana, way="call", result="reached", at=OVER + timedelta(minutes=3))
    actions.log_attempt(claimed, by=carl, way="call", result="reached", at=OVER + timedelta(minutes=3))


# --- On the page


def offered(person: User, inquiry: Inquiry) -> set[str]:
    return set(re.findall(rf'action="/admin/intake/inquiry/{inquiry.pk}/(\w+)/"', story(person, inquiry)))


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_whose_time_ran_out_finds_the_form_for_the_call_they_made(claimed, ana, tidied):
    with time_machine.travel(OVER + timedelta(minutes=5), tick=False):
        if tidied:
            actions.return_leases(timezone.now())
        page = story(ana, claimed)
        assert "Your 15 minutes are over. If you called, log it: it is yours again." in page
        assert offered(ana, claimed) == {"claim", "log_attempt", "note"}
        path = f"/admin/intake/inquiry/{claimed.pk}/"
        version = re.search(r'name="version" value="(\d+)"', page)[1]
        data = {"way": "call", "result": "reached", "version": version}
        assert csrf_post(signed_in(ana), f"{path}log_attempt/", data, page=f"{path}change/").status_code == 302
        assert (Inquiry.objects.get().claimed_by, Inquiry.objects.get().status) == (ana, "in_contact")


@pytest.mark.parametrize("tidied", [False, True], ids=["not tidied", "tidied"])
def test_nobody_else_is_offered_to_log_a_call_for_them(claimed, carl, mia, tidied):
    with time_machine.travel(OVER + timedelta(minutes=5), tick=False):
        if tidied:
            actions.return_leases(timezone.now())
        assert offered(carl, claimed) == {"claim", "note"}
        assert "minutes are over" not in story(carl, claimed)
        assert "log_attempt" not in offered(mia, claimed)


def test_once_a_colleague_has_it_the_page_offers_no_attempt_to_the_one_before(claimed, ana, carl):
    with time_machine.travel(OVER + timedelta(minutes=5), tick=False):
        actions.claim(claimed, by=carl, at=timezone.now())
        assert offered(ana, claimed) == {"note"}
        assert "carl has it." in story(ana, claimed)


def test_who_gave_it_back_is_offered_to_claim_it_only(claimed, ana):
    actions.release(claimed, by=ana, at=NOW)
    with time_machine.travel(NOW + timedelta(seconds=30), tick=False):
        assert offered(ana, claimed) == {"claim", "note", "undo"}


def test_a_form_that_was_filled_in_wrong_after_the_time_is_still_there(claimed, ana):
    with time_machine.travel(OVER + timedelta(minutes=5), tick=False):
        path = f"/admin/intake/inquiry/{claimed.pk}/"
        answer = csrf_post(signed_in(ana), f"{path}log_attempt/", {"way": "call"}, page=f"{path}change/")
        assert answer.status_code == 409
        assert 'value="call" required checked' in answer.content.decode()


def test_the_waiting_list_opens_again_on_its_day(claimed, ana):
    today = timezone.localdate(NOW)
    actions.close(claimed, by=ana, outcome="waitlisted", on=today + timedelta(days=3), at=NOW)
    assert actions.waitlist_due(NOW + timedelta(days=2)) == 0
    assert actions.waitlist_due(NOW + timedelta(days=3)) == 1
    current = Inquiry.objects.get()
    assert (current.status, current.outcome, current.outcome_on, current.claimed_by) == ("waiting", "", None, None)
    assert current.waits_since == NOW + timedelta(days=3)
    assert kinds(claimed)[-1] == "opened_again"
    assert actions.waitlist_due(NOW + timedelta(days=4)) == 0


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_a_long_call_a_colleague_and_the_worker_at_once_leave_one_owner(ana, carl):
    inquiry = actions.claim(make_inquiry(), by=ana, at=NOW)
    later = OVER + timedelta(minutes=5)
    steps = [
        lambda: actions.log_attempt(inquiry, by=User.objects.get(pk=ana.pk), way="call", result="no_answer", at=later),
        lambda: actions.claim(inquiry, by=User.objects.get(pk=carl.pk), at=later),
        lambda: actions.return_leases(later),
    ]
    told = [str(one) for one in at_once(*steps) if isinstance(one, actions.ActionRefused)]
    owner = Inquiry.objects.get().claimed_by
    assert told == (["ana was faster."] if owner == ana else ["Only carl, who holds it, can do that."])
    assert kinds(inquiry)[:4] == ["filed", "claimed", "returned", "claimed"]
    assert kinds(inquiry).count("returned") == 1


def test_the_queue_counts_the_minutes_of_a_claim_and_not_those_of_what_is_put_off(ana):
    inquiry = make_inquiry()
    actions.claim(inquiry, by=ana, at=timezone.now())
    assert "15 minutes left" in signed_in(ana).get("/admin/intake/inquiry/").content.decode()
    actions.log_attempt(inquiry, by=ana, way="call", result="no_answer", at=timezone.now())
    assert "left</span>" not in signed_in(ana).get("/admin/intake/inquiry/").content.decode()
