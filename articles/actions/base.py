"""What all verbs share: who may use one, and how what it did is written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User

from articles.models import Article, ArticleEvent, Revision, content_hash
from articles.states import Change

EDIT = "articles.change_article"
PUBLISH = "articles.publish_article"
SIGN = "articles.sign_article"
LEAD = "articles.lead_articles"


class ActionRefused(Exception):
    """A verb that may not happen, with a sentence fit for staff."""


class Stale(ActionRefused):
    """The text was begun from a version that is not the newest any more. `newest` is the one that came between."""

    def __init__(self, newest: Revision) -> None:
        self.newest = newest
        super().__init__(f"Somebody saved version {newest.number} meanwhile. Compare the two, then save again.")


@dataclass(frozen=True)
class Text:
    """What an editor hands in: the words, and what they say about them."""

    title: str
    summary: str
    body: str
    change: Change = Change.MEANING
    change_note: str = ""
    renders_number: int | None = None
    no_source_needed: Sequence[str] = ()

    @property
    def content_hash(self) -> str:
        return content_hash(title=self.title, summary=self.summary, body=self.body)


def note(
    article: Article,
    verb: str,
    *,
    at: datetime,
    by: User | None,
    revision: Revision | None = None,
    by_name: str = "",
    reason: str = "",
) -> None:
    """Write the article's history, in the transaction of the verb. Nothing is read back: nobody needs the row."""
    name = by_name or (by.get_full_name() or by.get_username() if by else "")
    ArticleEvent.objects.create(article=article, revision=revision, verb=verb, by=by, by_name=name, at=at, reason=reason)
