"""Finding a family's request by what a caller tells. What was searched for is never kept, and stands in no address."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction

from intake import audit, duplicates
from intake.addresses import NotAPhone, read_phone
from intake.models import Inquiry
from intake.states import Opened

SEARCH = "intake.open_inquiry"
MOST = 50  # inquiries that one search shows


class SearchRefused(Exception):
    """Somebody may not search, with a sentence fit for staff."""


@transaction.atomic
def find_address(typed: str, *, by: User, at: datetime) -> list[Inquiry] | None:
    """Whoever named this phone number or e-mail address; None for what is neither. Raises SearchRefused.

    Looked up by keyed digests: nothing is opened. That somebody searched is written down before anything is shown.
    """
    if not by.has_perm(SEARCH):
        raise SearchRefused("Your account may not search for families.")
    address = _address_in(typed)
    if address is None:
        return None
    audit.record_access(None, by=by, reason="search by address", at=at, what=Opened.SEARCH, opened=0)
    return list(duplicates.with_address(**address)[:MOST])


def _address_in(typed: str) -> dict[str, str] | None:
    try:
        return {"phone": read_phone(typed).e164}
    except NotAPhone:
        pass
    try:
        validate_email(typed.strip())
    except ValidationError:
        return None
    return {"email": typed}
