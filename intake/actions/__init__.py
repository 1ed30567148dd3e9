"""Verbs on inquiries. Each is one transaction: lock, check, change, write the timeline."""

from intake.actions.base import HOLD, LEAD, WORK, ActionRefused, ChangedMeanwhile
from intake.actions.ending import erase, set_legal_hold
from intake.actions.filing import (
    Filing,
    NotFiledYet,
    file_letter,
    put_letter_off,
    set_letter_aside,
    take_letters_up_again,
)
from intake.actions.mail import answer, give_new_code
from intake.actions.work import claim, close, log_attempt, note_seen

__all__ = [
    "HOLD",
    "LEAD",
    "WORK",
    "ActionRefused",
    "ChangedMeanwhile",
    "Filing",
    "NotFiledYet",
    "answer",
    "claim",
    "close",
    "erase",
    "file_letter",
    "give_new_code",
    "log_attempt",
    "note_seen",
    "put_letter_off",
    "set_legal_hold",
    "set_letter_aside",
    "take_letters_up_again",
]
