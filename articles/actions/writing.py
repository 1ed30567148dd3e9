"""Writing: versions of a text, which readers see only when one is published."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.models import User
from django.db import transaction

from articles.actions.base import Stale, Text
from articles.models import Article, Revision


@transaction.atomic
def save_revision(
    article: Article,
    *,
    text: Text,
    base: Revision | None,
    by: User | None,
    at: datetime,
    name: str = "",
    origin: Revision.Origin = Revision.Origin.EDITOR,
) -> Revision:
    """Write a new version of the article's text; readers go on seeing the live one. `by` None: a library file.

    `base` is the version that the text was made from, None for the first. Raises Stale when there is a newer one.
    """
    Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    newest = article.revisions.order_by("-number").first()
    if newest is not None and newest != base:
        raise Stale(newest)
    return Revision.objects.create(
        article=article,
        number=newest.number + 1 if newest else 1,
        base=newest,
        name=name,
        title=text.title,
        summary=text.summary,
        body=text.body,
        change=text.change,
        change_note=text.change_note,
        renders_number=text.renders_number,
        no_source_needed=list(text.no_source_needed),
        origin=origin,
        created_by=by,
        created_at=at,
        content_hash=text.content_hash,
    )
