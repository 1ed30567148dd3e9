"""What all verbs share: who may use one, and how what it did is written down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, ArticleEvent, Notice, Revision, WorkingDraft, content_hash
from articles.states import Change, NoticeKind

EDIT = "articles.change_article"
PUBLISH = "articles.publish_article"
SIGN = "articles.sign_article"
LEAD = "articles.lead_articles"


class ActionRefused(Exception):
    """A verb that may not happen, with a sentence fit for staff."""


class NotAllowed(ActionRefused):
    """A verb that is not for this person."""

    def __init__(self) -> None:
        super().__init__(_("Your account does not have the right to do this."))


class Stale(ActionRefused):
    """The text was begun from a version that is not the newest any more. `newest` is the one that came between."""

    def __init__(self, newest: Revision) -> None:
        self.newest = newest
        said = _("Somebody saved version %(number)s meanwhile. Compare the two, then save again.")
        super().__init__(said % {"number": newest.number})


class DraftMoved(ActionRefused):
    """The working draft was written in another tab since. `draft` is what it says now; None: it is gone."""

    def __init__(self, draft: WorkingDraft | None) -> None:
        self.draft = draft
        super().__init__(_("You wrote in another window meanwhile. Compare the two, then save again."))


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


def tidy(title: str, summary: str) -> tuple[str, str]:
    """Both as a version keeps them: white space that nobody sees is no part of a text. A draft keeps it, letter by letter."""
    return title.strip(), " ".join(summary.split())


def allow(by: User, *rights: str) -> None:
    """Raise NotAllowed unless this person has one of the rights."""
    if not any(by.has_perm(right) for right in rights):
        raise NotAllowed


def is_as_it_was_written(revision: Revision) -> bool:
    """Its words still have the hash that they were stored with: nobody changed the row behind the application."""
    return revision.content_hash == content_hash(title=revision.title, summary=revision.summary, body=revision.body)


def words(given: str, what: str, most: int = 300) -> str:
    """What a person wrote beside a verb, trimmed. Raises ActionRefused when nothing is left, or too much.

    `what` follows on "Write", in the language of whoever reads it.
    """
    given = " ".join(given.split())
    if not given:
        raise ActionRefused(_("Write %(what)s.") % {"what": what})
    if len(given) > most:
        raise ActionRefused(_("Write %(what)s in %(most)s characters or fewer.") % {"what": what, "most": most})
    return given


def drop_plan(article: Article) -> None:
    """Nothing is planned for it any more. The row is locked by the caller."""
    article.planned_revision = article.planned_for = article.planned_by = None
    article.save(update_fields=["planned_revision", "planned_for", "planned_by"])


def tell(people: Iterable[int], article: Article, kind: NoticeKind, *, at: datetime) -> None:
    """Say something to these people (their keys) at the desk; who was told the same today is not told again."""
    day = timezone.localdate(at)
    Notice.objects.bulk_create(
        [Notice(person_id=person, article=article, kind=kind, said_on=day) for person in sorted(set(people))],
        ignore_conflicts=True,
    )


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
