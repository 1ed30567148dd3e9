"""Showing a version to somebody without an account, before readers see it: by a link that ends by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from django.contrib.auth.models import User
from django.core.signing import BadSignature, Signer
from django.db import transaction

from articles.actions.base import EDIT, allow, is_as_it_was_written, note
from articles.actions.reviewing import LinkRefused
from articles.models import Revision

SHARED_FOR = timedelta(days=7)
SIGNER = "articles.shared"  # the salt: a token that was signed for anything else opens nothing here


class Shared(NamedTuple):
    """A version that a link shows, and when the link ends."""

    revision: Revision
    until: datetime


@transaction.atomic
def share(revision: Revision, *, by: User, at: datetime) -> str:
    """The token of a link to these very words. It is kept nowhere: what it opens, and until when, is signed into it."""
    allow(by, EDIT)
    note(revision.article, "shared", revision=revision, by=by, at=at)
    until = int((at + SHARED_FOR).timestamp())
    return Signer(salt=SIGNER).sign(f"{revision.pk}.{until}.{revision.content_hash}")


def open_shared(token: str, *, at: datetime) -> Shared:
    """What a token shows. Raises LinkRefused, which does not say whether it was altered, too old, or never was one."""
    try:
        key, until, content_hash = Signer(salt=SIGNER).unsign(token).split(".")
    except BadSignature as error:
        raise LinkRefused from error
    shared = Shared(_revision(int(key), content_hash), datetime.fromtimestamp(int(until), UTC))
    if at >= shared.until:
        raise LinkRefused
    return shared


def _revision(key: int, content_hash: str) -> Revision:
    rows = Revision.objects.select_related("article__topic", "article__live_revision")
    found = rows.filter(pk=key, content_hash=content_hash).first()
    if found is None or not is_as_it_was_written(found):
        raise LinkRefused
    return found
