"""Whoever works from an old page is told everything that happened since, also where one change left two lines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from intake import actions
from intake.models import Inquiry, TimelineEvent
from tests.make import add, file_letters, file_request, make_inquiry, story, use_way_out

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)  # Monday, 10:00 in New York


@pytest.fixture
def mine(ana) -> Inquiry:
    return actions.claim(make_inquiry(), by=ana, at=NOW)


def since(inquiry: Inquiry, by, version: int) -> list[str]:
    """What somebody who has it is told, who presses on a page of that version."""
    with pytest.raises(actions.ChangedMeanwhile) as refused:
        actions.close(inquiry, by=by, outcome="declined", at=NOW, version=version)
    return [event.kind for event in refused.value.since]


def test_a_change_that_left_two_lines_is_told_whole(mine, ana, settings):
    settings.DESK_MOST_ATTEMPTS = 1
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    assert since(mine, ana, mine.version) == ["attempt", "decision"]
    actions.note(mine, by=ana, words="An invented note.", at=NOW)
    assert since(mine, ana, mine.version) == ["attempt", "decision", "noted"]
    assert since(mine, ana, mine.version + 1) == ["noted"]


def test_what_came_back_by_itself_and_was_claimed_again_is_both_told(mine, ana):
    later = NOW + timedelta(hours=1)
    actions.claim(mine, by=ana, at=later)
    assert since(mine, ana, mine.version) == ["returned", "claimed"]


def test_what_the_family_does_is_told_with_all_that_follows_from_it(client, ana):
    code = file_request(client)
    inquiry = Inquiry.objects.get()
    use_way_out(client, code, "withdraw")
    add(client, "reply", code, message="An invented change of mind.")
    file_letters()
    use_way_out(client, code, "erase")
    use_way_out(client, code, "undo")
    actions.claim(inquiry, by=ana, at=NOW)
    told = ["withdrawn", "reply", "opened_again", "erase_asked", "erase_undone", "claimed"]
    assert since(inquiry, ana, inquiry.version) == told
    assert since(inquiry, ana, inquiry.version + 1) == told[1:]
    assert since(inquiry, ana, inquiry.version + 2) == told[3:]


def test_every_line_names_the_version_that_the_row_had_with_it(mine, ana, carl, client):
    for step in (
        lambda: actions.log_attempt(mine, by=ana, way="call", result="reached", at=NOW),
        lambda: actions.hand_over(mine, by=ana, to=carl, at=NOW),
        lambda: actions.undo(mine, by=ana, at=NOW),
        lambda: actions.close(mine, by=ana, outcome="declined", at=NOW),
    ):
        step()
        assert mine.timeline.order_by("-id").first().version == Inquiry.objects.get().version


def test_lines_from_before_they_named_a_version_count_as_a_change_each(mine, ana):
    actions.note(mine, by=ana, words="An invented note.", at=NOW)
    TimelineEvent.objects.filter(pk__in=mine.timeline.values("pk")).update(version=None)
    assert since(mine, ana, mine.version) == ["noted"]


def test_taking_an_attempt_back_takes_back_the_decision_that_it_asked_for(mine, ana, settings):
    settings.DESK_MOST_ATTEMPTS = 1
    actions.log_attempt(mine, by=ana, way="call", result="no_answer", at=NOW)
    actions.undo(mine, by=ana, at=NOW)
    assert not TimelineEvent.objects.filter(kind="decision", undone_by=None).exists()
    assert not TimelineEvent.objects.filter(kind="attempt", undone_by=None).exists()
    assert TimelineEvent.objects.filter(kind="claimed", undone_by=None).exists()
    assert "Needs a decision" in story(ana, mine)  # the line stays, as one that was taken back


def test_taking_a_claim_back_leaves_it_standing_that_it_came_back_before(mine, carl):
    actions.claim(mine, by=carl, at=NOW + timedelta(hours=1))
    actions.undo(mine, by=carl, at=NOW + timedelta(hours=1))
    assert TimelineEvent.objects.filter(kind="returned", undone_by=None).exists()


def test_the_functions_for_families_write_the_version_too(client):
    code = file_request(client)
    for verb, kind in (("withdraw", "withdrawn"), ("erase", "erase_asked"), ("undo", "erase_undone")):
        use_way_out(client, code, verb)
        line = TimelineEvent.objects.get(kind=kind)
        assert line.version == Inquiry.objects.get().version
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM intake_timelineevent WHERE version IS NULL")
        assert cursor.fetchone() == (0,)
