"""What many tests of the family's side begin with."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from intake.models import Inquiry
from tests.make import file_request


@pytest.fixture
def code(client: Client) -> str:
    """The code of a request that is filed; it was sent an hour ago."""
    with time_machine.travel(timezone.now() - timedelta(hours=1)):
        return file_request(client)


@pytest.fixture
def inquiry(code: str) -> Inquiry:
    return Inquiry.objects.get()
