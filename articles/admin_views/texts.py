"""Which text of an article a page is asked for: a version by its number, or by what it is to the article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.contrib.auth.models import User
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext as _

from articles.actions.base import tidy
from articles.admin_views.frame import number
from articles.models import Article, Revision, SignOff, WorkingDraft, content_hash

DRAFT, NEWEST, LIVE, SIGNED = "draft", "newest", "live", "signed"


class NoSuchText(Exception):
    """The article has no such text, in a sentence for whoever asked."""


@dataclass(frozen=True)
class Text:
    """A text, and how an address names it. That of a working draft is a version which nobody has saved."""

    key: str
    revision: Revision

    @property
    def is_draft(self) -> bool:
        return self.key == DRAFT

    @property
    def name(self) -> str:
        if self.is_draft:
            return _("Your working draft")
        return named(self.revision.number, self.revision.name)


def named(number: int, name: str) -> str:
    if name:
        return _("Version %(number)s, “%(name)s”") % {"number": number, "name": name}
    return _("Version %(number)s") % {"number": number}


def texts_of(article: Article, user: User, *keys: str, draft: Revision | None = None) -> list[Text]:
    """The texts that an address asks for, in its order. One query at most, and one for the draft if it is not given.

    Raises NoSuchText.
    """
    wanted = [_question(key, article) for key in keys if key != DRAFT]
    rows: list[Revision] = []
    if wanted:
        signed = SignOff.objects.filter(revision=OuterRef("pk"), content_hash=OuterRef("content_hash"))
        asked = article.revisions.filter(reduce(or_, wanted)).annotate(is_signed=Exists(signed))
        rows = list(asked.select_related("created_by").order_by("-number"))
    if DRAFT in keys and draft is None:
        draft = draft_of(article, user)
    return [Text(key, _choose(key, article, rows, draft)) for key in keys]


def draft_of(article: Article, user: User) -> Revision | None:
    """What this person is writing, as the version that it would become."""
    found = WorkingDraft.objects.filter(article=article, user=user).select_related("base").first()
    if found is None:
        return None
    title, summary = tidy(found.title, found.summary)
    words = {"title": title, "summary": summary, "body": found.body}
    return Revision(
        article=article,
        number=found.base.number + 1 if found.base else 1,
        base=found.base,
        created_by=user,
        created_at=found.saved_at,
        change=found.change,
        change_note=found.change_note,
        renders_number=found.renders_number,
        no_source_needed=found.no_source_needed,
        content_hash=content_hash(**words),
        **words,
    )


def _question(key: str, article: Article) -> Q:
    newest_first = Revision.objects.filter(article=article).order_by("-number").values("pk")
    if key == NEWEST:
        return Q(pk=newest_first[:1])
    if key == SIGNED:
        return Q(pk=newest_first.filter(sign_offs__content_hash=F("content_hash"))[:1])
    if key == LIVE:
        return Q(pk=article.live_revision_id)
    return Q(number=_number(key))


def _number(key: str) -> int:
    found = number(key, -1)
    if found < 0:
        raise NoSuchText(_("An article's versions have numbers: this address has none."))
    return found


def _choose(key: str, article: Article, rows: list[Revision], draft: Revision | None) -> Revision:
    """The text that a key means. `rows`: all that were asked for, the newest first."""
    if key == DRAFT:
        found, sentence = draft, _("You have no working draft of this article.")
    elif key == LIVE:
        live = (row for row in rows if row.pk == article.live_revision_id)
        found, sentence = next(live, None), _("Readers have not seen this article yet.")
    elif key == NEWEST:
        found, sentence = next(iter(rows), None), _("Nobody has saved a version of this article yet.")
    elif key == SIGNED:
        signed = (row for row in rows if row.is_signed)  # type: ignore[attr-defined]  # annotated above
        found, sentence = next(signed, None), _("Nobody has signed a version of this article yet.")
    else:
        wanted = _number(key)
        found = next((row for row in rows if row.number == wanted), None)
        sentence = _("This article has no version %(number)s.") % {"number": wanted}
    if found is None:
        raise NoSuchText(sentence)
    return found
