"""Verbs on inquiries. Each is one transaction: lock, check, change, write the timeline."""

from intake.actions.base import HOLD, LEAD, WORK, ActionRefused, ChangedMeanwhile, DoneAlready
from intake.actions.ending import ask_erase, erase, set_legal_hold
from intake.actions.filing import (
    Filing,
    NotFiledYet,
    file_letter,
    put_letter_off,
    set_letter_aside,
    take_letters_up_again,
)
from intake.actions.leases import next_windows, return_from_closed_accounts, return_leases, waitlist_due
from intake.actions.mail import Draft, NotToBeSaid, answer, draft, give_new_code
from intake.actions.reaching import follow_up, log_attempt, was_theirs
from intake.actions.taking import NothingToTake, Taken, take_next
from intake.actions.undoing import can_undo, undo
from intake.actions.work import claim, close, hand_over, note, note_seen, release, reopen

__all__ = [
    "HOLD",
    "LEAD",
    "WORK",
    "ActionRefused",
    "ChangedMeanwhile",
    "DoneAlready",
    "Draft",
    "Filing",
    "NotFiledYet",
    "NotToBeSaid",
    "NothingToTake",
    "Taken",
    "answer",
    "ask_erase",
    "can_undo",
    "claim",
    "close",
    "draft",
    "erase",
    "file_letter",
    "follow_up",
    "give_new_code",
    "hand_over",
    "log_attempt",
    "next_windows",
    "note",
    "note_seen",
    "put_letter_off",
    "release",
    "reopen",
    "return_from_closed_accounts",
    "return_leases",
    "set_legal_hold",
    "set_letter_aside",
    "take_letters_up_again",
    "take_next",
    "undo",
    "waitlist_due",
    "was_theirs",
]
