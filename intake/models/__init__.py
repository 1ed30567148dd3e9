"""The letterbox, the inquiries and their cabinet, the timeline, who opened what, and what the desk keeps for itself.

No `__str__` here says more than a reference or what staff themselves named: these texts reach logs, messages and page titles.
"""

from intake.models.desk import CarePlaces, DeskWish, MessageTemplate, ReferralPlace, SavedView, ShiftNote
from intake.models.hours import Holiday, RecentWaits, StaffedHours
from intake.models.inquiries import (
    ACT_FROM,
    ERASE_AFTER,
    FREE_FROM,
    IN_THE_QUEUE,
    OVER,
    PROMISED_BY,
    WAITING_SINCE,
    Inquiry,
    InquiryQuerySet,
)
from intake.models.letters import Letter, LetterQuerySet
from intake.models.record import AccessRecord, ContactAttempt, ContactAttemptQuerySet, LastVerb, TimelineEvent
from intake.models.written import Answer, FormerCode, Likeness, Note, Submission

__all__ = [
    "ACT_FROM",
    "ERASE_AFTER",
    "FREE_FROM",
    "IN_THE_QUEUE",
    "OVER",
    "PROMISED_BY",
    "WAITING_SINCE",
    "AccessRecord",
    "Answer",
    "CarePlaces",
    "ContactAttempt",
    "ContactAttemptQuerySet",
    "DeskWish",
    "FormerCode",
    "Holiday",
    "Inquiry",
    "InquiryQuerySet",
    "LastVerb",
    "Letter",
    "LetterQuerySet",
    "Likeness",
    "MessageTemplate",
    "Note",
    "RecentWaits",
    "ReferralPlace",
    "SavedView",
    "ShiftNote",
    "StaffedHours",
    "Submission",
    "TimelineEvent",
]
