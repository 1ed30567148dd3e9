"""Sample life: 200 invented requests in every state, by the real verbs, and only in development."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils import timezone

from intake.models import CarePlaces, Inquiry, LastVerb, Letter, ShiftNote, TimelineEvent
from intake.states import Lane, Outcome, Status, TimelineKind
from tests.make import signed_in

pytestmark = pytest.mark.django_db


@pytest.mark.long
def test_it_fills_every_state_in_both_languages_over_sixty_days(ana):
    said = StringIO()
    call_command("demo", stdout=said)
    rows, now = list(Inquiry.objects.all()), timezone.now()
    assert len(rows) == 200
    assert said.getvalue().startswith("200 invented requests")
    assert {row.status for row in rows} == set(Status.values)
    assert {row.outcome for row in rows} - {""} == set(Outcome.values)
    assert {row.lane for row in rows if row.status in ("waiting", "claimed", "in_contact")} == set(Lane.values)
    languages = Counter(row.language for row in rows if row.status != Status.ERASED)
    assert languages["en"] > 100
    assert languages["es"] > 45
    ages = [now - row.received_at for row in rows]
    assert timedelta(days=55) < max(ages) < timedelta(days=61)
    assert min(ages) < timedelta(hours=2)
    # what a queue can show: somebody's turn, somebody later, somebody put off, something new, a promise that is over
    standing = [row for row in rows if row.status in ("waiting", "claimed", "in_contact")]
    assert any(row.snoozed and row.act_at > now for row in standing)
    assert any(row.news_at for row in standing)
    assert any(row.promise_at for row in standing)
    assert any(row.legal_hold for row in rows)
    assert any(row.erase_asked_at and not row.erased_at for row in rows)
    # nothing of tomorrow, nothing left in the letterbox, and every kind of event that a past can have
    assert not TimelineEvent.objects.filter(at__gt=now).exists()
    assert not Letter.objects.filter(filed_at=None).exists()
    kinds = set(TimelineEvent.objects.values_list("kind", flat=True))
    never = {TimelineKind.CONTACT, TimelineKind.NEW_CODE, TimelineKind.ERASE_UNDONE, TimelineKind.LET_GO, TimelineKind.UNDONE}
    assert set(TimelineKind.values) - kinds <= never
    assert ShiftNote.objects.count() == 3
    assert CarePlaces.objects.exists()
    _every_screen_shows_it(ana, standing)


def _every_screen_shows_it(ana: User, standing: list[Inquiry]) -> None:
    client = signed_in(ana)
    assert client.get("/admin/intake/inquiry/").status_code == 200
    for status in ("waiting", "claimed", "in_contact"):
        inquiry = next(row for row in standing if row.status == status)
        assert client.get(f"/admin/intake/inquiry/{inquiry.pk}/change/").status_code == 200
    assert LastVerb.objects.exists()


def test_it_refuses_to_run_outside_development(settings):
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="for development only"):
        call_command("demo", stdout=StringIO())
    assert Inquiry.objects.count() == 0
    assert not User.objects.filter(username__startswith="demo-").exists()


def test_it_does_not_fill_the_same_database_twice_by_mistake():
    User.objects.create_user("demo-ines")
    with pytest.raises(CommandError, match="there already"):
        call_command("demo", stdout=StringIO())
    assert Inquiry.objects.count() == 0
