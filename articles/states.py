"""Where an article stands for readers, and what may follow. What is being worked on stands beside it, in tables of its own."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ArticleState(models.TextChoices):
    DRAFT = "draft", _("Draft")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


MOVES = {
    ArticleState.DRAFT: {ArticleState.PUBLISHED},
    ArticleState.PUBLISHED: {ArticleState.PUBLISHED, ArticleState.WITHDRAWN},
    ArticleState.WITHDRAWN: {ArticleState.PUBLISHED},
}


def can_move(before: ArticleState | str, after: ArticleState | str) -> bool:
    return ArticleState(after) in MOVES[ArticleState(before)]


class Work(models.TextChoices):
    """Where the newest version stands on its way to readers: `progress.with_work` tells it of every article."""

    DRAFTING = "drafting", _("Being written")
    RETURNED = "returned", _("Sent back")
    IN_REVIEW = "in_review", _("With the reviewer")
    SIGNED = "signed", _("Signed")
    PLANNED = "planned", _("Planned")
    SHOWN = "shown", _("Readers see it")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Change(models.TextChoices):
    """What a new version does to what the text says: readers are told of one, and not of the other."""

    SMALL = "small", _("Nothing that readers rely on: a typo, a comma")
    MEANING = "meaning", _("What the text says")


class ReviewState(models.TextChoices):
    OPEN = "open", _("With the reviewer")
    RETURNED = "returned", _("Sent back")
    ENDED = "ended", _("Ended")


class NoticeKind(models.TextChoices):
    """What somebody is told at the desk."""

    RETURNED = "returned", _("The reviewer sent your version back")
    PLAN_REFUSED = "plan_refused", _("A planned change could not be published")
    DUE_SOON = "due_soon", _("Has to be checked again soon")
    DUE = "due", _("Has to be checked again")
    SOURCE = "source", _("A source of it has changed or is gone")


class SourceStatus(models.TextChoices):
    OK = "ok", _("Says what we say")
    CHANGED = "changed", _("Changed: read it again")
    GONE = "gone", _("No longer at this address")


class ErrorReason(models.TextChoices):
    """What a reader may report: one of six, and no words of their own."""

    WRONG = "wrong", _("Something here is wrong")
    OLD = "old", _("Something here is out of date")
    UNCLEAR = "unclear", _("I do not understand it")
    UNKIND = "unkind", _("A word here hurts or blames")
    BROKEN = "broken", _("A link or a number does not work")
    UNUSABLE = "unusable", _("I cannot read or use this page")


class SafetyQuestion(models.TextChoices):
    """What somebody who looks at a picture asks for those who will see it in a bad hour. Each has to be answered with no."""

    METHOD = "method", _("Does it show drugs, needles, injecting, or the marks of it?")
    DISTRESS = "distress", _("Does it show a person in distress?")
    PERSON = "person", _("Could somebody be recognised who has not agreed in writing?")
    BLOOD = "blood", _("Does it show blood or wounds?")
    HOW_TO = "how_to", _("Could somebody learn from it how to take a drug?")
