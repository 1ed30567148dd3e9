"""Many coordinators, one inquiry, real connections: one owner."""

from __future__ import annotations

from functools import partial

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from intake import actions
from intake.models import Inquiry, TimelineEvent
from tests.make import at_once, make_inquiry

COORDINATORS = 8


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_many_who_claim_at_once_one_gets_it(ana):
    people = [User.objects.create_user(f"coordinator-{number}", is_staff=True) for number in range(COORDINATORS)]
    for person in people:
        person.groups.set(ana.groups.all())
    inquiry = make_inquiry()
    told = at_once(*[partial(actions.claim, inquiry, by=person, at=timezone.now()) for person in people])
    owner = Inquiry.objects.get().claimed_by
    refused = [str(one) for one in told if isinstance(one, actions.ActionRefused)]
    assert refused == [f"{owner} was faster."] * (COORDINATORS - 1)
    assert TimelineEvent.objects.filter(kind="claimed").count() == 1
