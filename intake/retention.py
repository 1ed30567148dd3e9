"""What is kept no longer: requests that a family asked to erase, and letters that were filed long ago."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from django.db import InterfaceError, OperationalError

from intake import actions
from intake.models import Inquiry, Letter

logger = logging.getLogger(__name__)

KEEP_FILED_LETTERS = timedelta(days=30)  # emptied rows that make a form sent again known; its token lives three days
AT_ONCE = 100


def erase_due(at: datetime) -> int:
    """Erase everything whose time has come, oldest first; how many. One that fails is said, and holds up no other."""
    erased = 0
    for inquiry in Inquiry.objects.due_for_erasure(at).order_by("erase_asked_at")[:AT_ONCE]:
        try:
            erased += actions.erase(inquiry, at=at)
        except (OperationalError, InterfaceError):
            raise  # the database, not the inquiry
        except Exception:
            logger.error("retention: inquiry %s could not be erased", inquiry, exc_info=True)
    return erased


def forget_letters_of_hidden(at: datetime) -> int:
    """Take the emptied letters of a form out once its request is to be erased: the same words from it are a new letter then.

    The family's own way out does this itself; for what the desk was asked to erase it is done here.
    """
    hidden = Inquiry.objects.filter(erase_asked_at__lte=at, erased_at=None)
    return Letter.objects.filter(form_key__in=hidden.values("form_key"), filed_at__isnull=False).delete()[0]


def forget_filed_letters(at: datetime) -> int:
    """Take emptied letters out of the letterbox; how many."""
    return Letter.objects.filter(filed_at__lt=at - KEEP_FILED_LETTERS).delete()[0]
