"""What is kept no longer: requests that a family asked to erase, and letters that were filed long ago."""

from __future__ import annotations

from datetime import datetime, timedelta

from intake import actions
from intake.models import Inquiry, Letter

KEEP_FILED_LETTERS = timedelta(days=30)  # emptied rows that make a form sent again known; its token lives three days
AT_ONCE = 100


def erase_due(at: datetime) -> int:
    """Erase everything whose time has come; how many. Each in its own transaction, so that one cannot hold up the next."""
    return sum(actions.erase(inquiry, at=at) for inquiry in Inquiry.objects.due_for_erasure(at)[:AT_ONCE])


def forget_filed_letters(at: datetime) -> int:
    """Take emptied letters out of the letterbox; how many."""
    return Letter.objects.filter(filed_at__lt=at - KEEP_FILED_LETTERS).delete()[0]
