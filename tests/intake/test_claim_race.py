"""Many coordinators, one inquiry, real connections: one owner."""

from __future__ import annotations

import threading

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.utils import timezone

from intake import actions
from intake.models import Inquiry, TimelineEvent
from tests.make import make_inquiry

COORDINATORS = 8


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_many_who_claim_at_once_one_gets_it(ana):
    people = [User.objects.create_user(f"coordinator-{number}", is_staff=True) for number in range(COORDINATORS)]
    for person in people:
        person.groups.set(ana.groups.all())
    inquiry = make_inquiry()
    barrier = threading.Barrier(COORDINATORS)
    told: list[str] = []

    def press(person: User) -> None:
        barrier.wait()
        try:
            actions.claim(inquiry, by=person, at=timezone.now())
            told.append("yours")
        except actions.ActionRefused as refusal:
            told.append(str(refusal))
        finally:
            connection.close()

    threads = [threading.Thread(target=press, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    owner = Inquiry.objects.get().claimed_by
    assert sorted(told) == sorted(["yours"] + [f"{owner} was faster."] * (COORDINATORS - 1))
    assert TimelineEvent.objects.filter(kind="claimed").count() == 1
