"""Writing: working drafts, and versions of a text, which readers see only when one is published."""

from __future__ import annotations

import re
import uuid
from datetime import datetime

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from articles.actions.base import EDIT, LEAD, PUBLISH, ActionRefused, DraftMoved, Stale, Text, allow, note, tidy, words
from articles.actions.reviewing import end_links
from articles.actions.rows import RowMoved, seen
from articles.models import Article, Publication, Redirect, Review, Revision, Topic, WorkingDraft, content_hash
from articles.states import Change, ReviewState

ADDRESS = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
LONGEST_BODY = 60_000
LENGTHS = {"title": 160, "summary": 400, "body": LONGEST_BODY, "change_note": 300}
TOO_LONG = {
    "title": gettext_lazy("The title has more than %(most)s characters."),
    "summary": gettext_lazy("The summary has more than %(most)s characters."),
    "body": gettext_lazy("The body has more than %(most)s characters."),
    "change_note": gettext_lazy("The change note has more than %(most)s characters."),
}
LONGEST_NAME = 120
PEOPLE = ("author_name", "keeper_id")
COPIED = ("title", "summary", "body", "change", "change_note", "renders_number")


@transaction.atomic
def create_article(*, topic: Topic, slug: str, title: str, by: User, at: datetime, pair: Article | None = None) -> Article:
    """A draft that nobody but the desk sees, in the language of its topic, with an empty first version.

    `pair` is the article of the other language that says the same.
    """
    allow(by, EDIT)
    text = Text(words(title, pgettext("Write …", "a title"), most=160), "", "")
    _refuse_address(topic.language, slug)
    key = uuid.uuid4()
    if pair is not None:
        key = pair.translation_key
        if Article.objects.filter(translation_key=key, language=topic.language).exists():
            raise ActionRefused(_("There is one in this language already."))
    try:
        with transaction.atomic():
            article = Article.objects.create(
                topic=topic, language=topic.language, slug=slug, title=text.title, translation_key=key, keeper=by
            )
    except IntegrityError as error:
        raise ActionRefused(_("Somebody made it meanwhile.")) from error
    revision = _write(article, text, newest=None, by=by, at=at)
    note(article, "created", revision=revision, by=by, at=at)
    return article


@transaction.atomic
def autosave(article: Article, *, base: Revision | None, text: Text, version: int, by: User, at: datetime) -> WorkingDraft:
    """Keep what somebody is typing: one working draft a person and article. No version is made of it, nobody else sees it.

    `version` is the draft's as the page last heard of it, 0 for none: raises DraftMoved when another tab wrote since. `base`
    is the version it was begun from.
    """
    allow(by, EDIT)
    _refuse_too_long(text)
    draft = WorkingDraft.objects.select_for_update(of=("self",)).filter(article=article, user=by).first()
    if draft is None and version != 0:
        raise DraftMoved(None)  # saved as a version, or thrown away, in another tab
    if draft is None:
        draft = WorkingDraft(article=article, user=by)
    elif draft.version != version:
        raise DraftMoved(draft)
    for name in COPIED:
        setattr(draft, name, getattr(text, name))
    draft.base, draft.no_source_needed = base, list(text.no_source_needed)
    draft.version, draft.saved_at = version + 1, at
    try:
        with transaction.atomic():
            draft.save()
    except IntegrityError as error:  # the first save of two tabs at once
        raise DraftMoved(WorkingDraft.objects.filter(article=article, user=by).first()) from error
    return draft


def discard(article: Article, *, by: User) -> None:
    """Throw one's own working draft away."""
    allow(by, EDIT)
    WorkingDraft.objects.filter(article=article, user=by).delete()


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
    version: int | None = None,
) -> Revision:
    """Write a new version of the article's text; readers go on seeing the live one. `by` None: a library file.

    `base` is the version that the text was made from, None for the first. Raises Stale when there is a newer one. The writer's
    working draft ends, and so does a review: the words have moved on from what the reviewer was asked about. `version` is that
    of the draft as the page last heard of it: raises DraftMoved when another tab wrote other words since, which would be lost.
    """
    if by is not None:
        allow(by, EDIT)
        words(text.title, pgettext("Write …", "a title"), most=LENGTHS["title"])
    _refuse_too_long(text)
    newest = _newest(article)
    if by is not None and version is not None:
        _refuse_moved(article, text, by=by, version=version)
    if newest is not None and newest != base:
        raise Stale(newest)
    is_told_anew = newest is not None and text.change_note not in ("", newest.change_note)
    if newest is not None and _said(newest) == _said(text) and not is_told_anew:
        raise ActionRefused(_("Nothing has changed."))
    return _write(article, text, newest=newest, by=by, at=at, name=name, origin=origin)


@transaction.atomic
def restore(revision: Revision, *, by: User, at: datetime) -> Revision:
    """The words of an earlier version, as the newest one. Readers are told if they may have seen it before; what they have
    not seen yet keeps the note of its writer.
    """
    allow(by, EDIT)
    article = revision.article
    newest = _newest(article)
    if newest is not None and newest.content_hash == revision.content_hash:
        raise ActionRefused(_("The newest version says the same."))
    change, note_ = revision.change, revision.change_note
    live = article.live_revision
    if live is None or revision.number <= live.number:
        with translation.override(article.language):
            change, note_ = Change.MEANING, _("We went back to an earlier text, version %d.") % revision.number
    text = Text(
        revision.title,
        revision.summary,
        revision.body,
        change=Change(change),
        change_note=note_,
        renders_number=revision.renders_number,
        no_source_needed=revision.no_source_needed,
    )
    return _write(article, text, newest=newest, by=by, at=at, name=f"Version {revision.number} again")


@transaction.atomic
def check_again(article: Article, *, by: User, at: datetime) -> Revision:
    """The same words as a new version, to be signed anew when their review is due: a version is signed once by a person."""
    allow(by, EDIT)
    newest = _newest(article)
    if newest is None or not newest.sign_offs.exists():
        raise ActionRefused(_("Nobody has signed the newest version yet: send that one to the reviewer."))
    text = Text(
        newest.title,
        newest.summary,
        newest.body,
        change=Change.SMALL,
        renders_number=newest.renders_number,
        no_source_needed=newest.no_source_needed,
    )
    again = _write(article, text, newest=newest, by=by, at=at, name="To be checked again", ends_draft=False)
    # What people are writing was begun from these very words, and goes on from them.
    WorkingDraft.objects.filter(article=article, base=newest).update(base=again)
    return again


@transaction.atomic
def rename(article: Article, slug: str, *, by: User, at: datetime) -> None:
    """Another address; whoever comes to the old one is led on, if readers ever saw it."""
    allow(by, PUBLISH)
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    before = article.slug
    if slug == before:
        raise ActionRefused(_("That is its address."))
    _refuse_address(article.language, slug, but=article)
    Redirect.objects.filter(language=article.language, slug=slug).delete()
    article.slug = slug
    article.save(update_fields=["slug"])
    if article.published_at is not None:
        Redirect.objects.create(language=article.language, slug=before, article=article, at=at)
    note(article, "renamed", by=by, at=at, reason=before)


@transaction.atomic
def set_people(
    article: Article, *, author_name: str, keeper: User | None, by: User, at: datetime, was: str | None = None
) -> None:
    """Who wrote it, as readers see it, and who is reminded of it. `was`: what the form said of both (`rows.seen`)."""
    allow(by, LEAD)
    if keeper is not None:
        allow(keeper, EDIT, LEAD)
    Publication.objects.bump()
    article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    if was is not None and seen(article, PEOPLE) != was:
        raise RowMoved(article)
    article.author_name = words(author_name, pgettext("Write …", "a name"), most=160) if author_name else ""
    article.keeper = keeper
    article.save(update_fields=["author_name", "keeper"])
    note(article, "people set", by=by, at=at)


def _newest(article: Article) -> Revision | None:
    """The newest version, which stays it: the article is locked until the end of the transaction."""
    Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
    return article.revisions.order_by("-number").first()


def _write(
    article: Article,
    text: Text,
    *,
    newest: Revision | None,
    by: User | None,
    at: datetime,
    name: str = "",
    origin: Revision.Origin = Revision.Origin.EDITOR,
    ends_draft: bool = True,
) -> Revision:
    if len(name) > LONGEST_NAME:
        raise ActionRefused(_("Call it something in %(most)s characters or fewer.") % {"most": LONGEST_NAME})
    Review.objects.filter(article=article, state=ReviewState.OPEN).update(state=ReviewState.ENDED, ended_at=at)
    end_links(article, at=at)
    if by is not None and ends_draft:
        WorkingDraft.objects.filter(article=article, user=by).delete()
    return Revision.objects.create(
        article=article,
        number=newest.number + 1 if newest else 1,
        base=newest,
        name=name,
        **{field: getattr(text, field) for field in COPIED},
        no_source_needed=list(text.no_source_needed),
        origin=origin,
        created_by=by,
        created_at=at,
        content_hash=text.content_hash,
    )


def _refuse_moved(article: Article, text: Text, *, by: User, version: int) -> None:
    # Locked until it is deleted: another tab that writes meanwhile waits, and hears that it is gone.
    draft = WorkingDraft.objects.select_for_update(of=("self",)).filter(article=article, user=by).first()
    if draft is not None and draft.version != version and _said(draft) != _said(text):
        raise DraftMoved(draft)


def _said(text: Text | Revision | WorkingDraft) -> tuple[object, ...]:
    """All of a version that publishing copies."""
    title, summary = tidy(text.title, text.summary)
    return (
        content_hash(title=title, summary=summary, body=text.body),
        text.renders_number,
        list(text.no_source_needed),
    )


def _refuse_too_long(text: Text) -> None:
    for name, most in LENGTHS.items():
        if len(getattr(text, name)) > most:
            raise ActionRefused(str(TOO_LONG[name]) % {"most": most})


def _refuse_address(language: str, slug: str, *, but: Article | None = None) -> None:
    if not ADDRESS.fullmatch(slug):
        raise ActionRefused(_("An address has small letters, figures and hyphens, 80 at most."))
    if Article.objects.filter(language=language, slug=slug).exists():
        raise ActionRefused(_("Another article has this address."))
    led = Redirect.objects.filter(language=language, slug=slug)
    if (led.exclude(article=but) if but else led).exists():
        raise ActionRefused(_("Readers are led from this address to another article."))
