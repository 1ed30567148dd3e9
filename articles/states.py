"""Where an article stands, and what may follow."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class ArticleState(models.TextChoices):
    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    PUBLISHED = "published", _("Published")
    RETIRED = "retired", _("Retired")


MOVES = {
    ArticleState.DRAFT: {ArticleState.IN_REVIEW, ArticleState.PUBLISHED},
    ArticleState.IN_REVIEW: {ArticleState.DRAFT, ArticleState.PUBLISHED},
    ArticleState.PUBLISHED: {ArticleState.PUBLISHED, ArticleState.RETIRED},
    ArticleState.RETIRED: {ArticleState.PUBLISHED},
}


def can_move(before: ArticleState | str, after: ArticleState | str) -> bool:
    return ArticleState(after) in MOVES[ArticleState(before)]
