"""Remarks beside a paragraph. They stand next to the text and never in it: a signature is bound to its words."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from articles import blocks
from articles.actions.base import ActionRefused, allow
from articles.models import Comment, Revision

COMMENT = "articles.add_comment"
LONGEST_COMMENT = 2_000


def comment(revision: Revision, *, block: int, text: str, by: User, at: datetime) -> Comment:
    """Say something about a paragraph of that version; `block` is its place. It is found again in later ones by its words."""
    allow(by, COMMENT)
    text = _said(text)
    found = blocks.blocks(revision.body)
    if not 0 <= block < len(found):
        raise ActionRefused(_("Choose the paragraph that you mean."))
    meant = found[block]
    return Comment.objects.create(
        article_id=revision.article_id,
        revision=revision,
        block_index=meant.index,
        block_hash=meant.hash,
        quote=meant.quote,
        text=text,
        by=by,
        at=at,
    )


@transaction.atomic
def answer(to: Comment, *, text: str, by: User, at: datetime) -> Comment:
    """Go on with a conversation. An answer to an answer stands in the same one."""
    allow(by, COMMENT)
    text = _said(text)
    first = Comment.objects.select_for_update().get(pk=to.parent_id or to.pk)
    if first.resolved_at is not None:
        raise ActionRefused(_("Somebody resolved this comment meanwhile. Write a new one."))
    return Comment.objects.create(
        article_id=first.article_id,
        revision_id=first.revision_id,
        block_index=first.block_index,
        block_hash=first.block_hash,
        quote=first.quote,
        text=text,
        by=by,
        at=at,
        parent=first,
    )


def resolve(first: Comment, *, by: User, at: datetime) -> None:
    """What was asked is done, or needs no more words. It stays readable, with who said so and when."""
    allow(by, COMMENT)
    open_ones = Comment.objects.filter(pk=first.pk, parent=None, resolved_at=None)
    if not open_ones.update(resolved_by=by, resolved_at=at):
        raise ActionRefused(_("Somebody resolved this comment already."))


def _said(text: str) -> str:
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise ActionRefused(_("Write your comment."))
    if "\0" in text:
        raise ActionRefused(_("Write your comment without invisible characters."))
    if len(text) > LONGEST_COMMENT:
        raise ActionRefused(_("Write your comment in %(most)s characters or fewer.") % {"most": LONGEST_COMMENT})
    return text
