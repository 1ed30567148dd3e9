"""Asking a clinician, and the signature: bound to the very words, given with an account or by a link that works once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date, datetime, timedelta

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles.actions.base import EDIT, LEAD, SIGN, ActionRefused, allow, drop_plan, is_as_it_was_written, note, tell, words
from articles.models import Article, Review, Revision, SignLink, SignOff
from articles.states import NoticeKind, ReviewState

LINK_LIVES = timedelta(days=14)
TOKEN_BYTES = 16


class LinkRefused(ActionRefused):
    """A link that is unknown, used, taken back, too old, or for words that have moved on. It does not say which."""

    def __init__(self) -> None:
        super().__init__(_("This link does not work any more. Ask whoever sent it for a new one."))


@transaction.atomic
def send(revision: Revision, *, by: User, at: datetime, to_note: str = "", due_on: date | None = None) -> Review:
    """Ask the clinicians to read the newest version. What the gates say is shown to whoever sends; it refuses nothing here."""
    allow(by, EDIT)
    article = _lock(revision)
    _refuse_older(article, revision)
    if article.reviews.filter(state=ReviewState.OPEN).exists():
        raise ActionRefused(_("The reviewer has it already."))
    if due_on is not None and due_on < timezone.localdate(at):
        raise ActionRefused(_("The day by which you would like it is past."))
    note_ = words(to_note, pgettext("Write …", "your note to the reviewer")) if to_note else ""
    review = Review.objects.create(
        article=article, revision=revision, asked_by=by, asked_at=at, due_on=due_on, note=note_, state=ReviewState.OPEN
    )
    note(article, "sent", revision=revision, by=by, at=at)
    return review


@transaction.atomic
def send_back(review: Review, *, reason: str, by: User, at: datetime) -> None:
    """The version is not to be shown as it is: who asked is told why, links to sign it end, and so does a plan to publish it.

    Whoever signed it before does not stand behind it any more, see `SignOff.objects.not_sent_back`.
    """
    allow(by, SIGN, LEAD)
    reason = words(reason, pgettext("Write …", "what has to change"))
    article = _lock(review.revision)
    if not Review.objects.filter(pk=review.pk, state=ReviewState.OPEN).update(state=ReviewState.RETURNED, ended_at=at):
        raise ActionRefused(_("This version is not with a reviewer any more."))
    end_links(article, at=at)
    if article.planned_revision_id == review.revision_id:
        if article.planned_by_id is not None:
            tell([article.planned_by_id], article, NoticeKind.PLAN_REFUSED, at=at)
        note(article, "unplanned", revision=review.revision, by=by, at=at)
        drop_plan(article)
    note(article, "returned", revision=review.revision, by=by, at=at, reason=reason)
    tell([review.asked_by_id], article, NoticeKind.RETURNED, at=at)


@transaction.atomic
def sign(revision: Revision, *, name: str, by: User, at: datetime) -> SignOff:
    """Stand behind these very words. `name` is what readers see; they see it when the version is published."""
    allow(by, SIGN)
    name = words(name, pgettext("Write …", "your name as readers see it"), most=160)
    article = _lock(revision)
    _refuse_signing(article, revision)
    if revision.sign_offs.filter(signer=by).exists():
        raise ActionRefused(_("You have signed this version already."))
    if _wrote_what_is_signed(article, revision, by):
        raise ActionRefused(_("You wrote some of this. Somebody else has to sign it."))
    return _sign(article, revision, name=name, at=at, by=by)


@transaction.atomic
def make_link(revision: Revision, *, name: str, address: str, by: User, at: datetime) -> str:
    """A link for a clinician without an account; comes back as the token, which is shown once and kept nowhere."""
    allow(by, LEAD)
    name = words(name, pgettext("Write …", "the name of the clinician as readers see it"), most=160)
    address = words(address, pgettext("Write …", "the address to which you send the link"), most=254)
    if name.casefold() in {by.get_full_name().casefold(), by.get_username().casefold()}:
        raise ActionRefused(_("A link is for a clinician who has no account, not for you."))
    article = _lock(revision)
    _refuse_signing(article, revision)
    if by.pk in _authors(article, revision):
        raise ActionRefused(_("You wrote some of this. Somebody else who leads has to make the link."))
    # Pressed twice, or made again because the first was lost: a clinician has one link to these words.
    former = revision.sign_links.filter(signer_name__iexact=name, used_at=None, revoked_at=None, expires_at__gt=at)
    if former.update(revoked_at=at):
        note(article, "link taken back", revision=revision, by=by, at=at, reason=name)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    SignLink.objects.create(
        revision=revision,
        digest=_digest(token),
        signer_name=name,
        signer_address=address,
        made_by=by,
        made_at=at,
        expires_at=at + LINK_LIVES,
    )
    note(article, "link made", revision=revision, by=by, at=at, reason=name)
    return token


@transaction.atomic
def take_link_back(link: SignLink, *, by: User, at: datetime) -> None:
    """A link that went to the wrong place."""
    allow(by, LEAD)
    article = _lock(link.revision)
    if not SignLink.objects.filter(pk=link.pk, used_at=None, revoked_at=None).update(revoked_at=at):
        raise ActionRefused(_("The link has been used, or taken back."))
    note(article, "link taken back", revision=link.revision, by=by, at=at, reason=link.signer_name)


def open_link(token: str, *, at: datetime) -> SignLink:
    """The link of a token, to show what it is for; changes nothing, however often a mail program follows it.

    Raises LinkRefused.
    """
    link = SignLink.objects.select_related("revision__article").filter(digest=_digest(token)).first()
    if link is None or link.used_at or link.revoked_at or not link.made_at <= at < link.expires_at:
        raise LinkRefused
    # Sent back and sent again is another request: its links are made anew.
    asked = Review.objects.filter(revision=link.revision_id, state=ReviewState.OPEN, asked_at__lte=link.made_at)
    if not asked.exists():
        raise LinkRefused
    try:
        _refuse_older(link.revision.article, link.revision)
    except ActionRefused as refusal:
        raise LinkRefused from refusal
    return link


@transaction.atomic
def sign_by_link(token: str, *, at: datetime) -> SignOff:
    """Sign without an account, once. Raises LinkRefused, or ActionRefused when this clinician has signed these words."""
    article = _lock(open_link(token, at=at).revision)
    link = open_link(token, at=at)  # again, now that nobody else can use it meanwhile
    _refuse_signing(article, link.revision)
    link.used_at = at
    link.save(update_fields=["used_at"])
    return _sign(article, link.revision, name=link.signer_name, at=at, link=link)


def end_links(article: Article, *, at: datetime) -> None:
    """The words moved on, or were sent back: nobody signs what is not asked about any more. The row is locked."""
    SignLink.objects.filter(revision__article=article, used_at=None, revoked_at=None).update(revoked_at=at)


def _lock(revision: Revision) -> Article:
    # Nothing is joined: after a wait for somebody who published, what was joined would be from before.
    return Article.objects.select_for_update(of=("self",)).get(pk=revision.article_id)


def _refuse_older(article: Article, revision: Revision) -> None:
    newest = article.revisions.order_by("-number").values_list("number", flat=True)[0]
    if revision.number != newest:
        raise ActionRefused(_("Version %(number)s is newer.") % {"number": newest})


def _refuse_signing(article: Article, revision: Revision) -> None:
    """Only the newest version, while somebody asks for it, and as it was written."""
    _refuse_older(article, revision)
    if not article.reviews.filter(revision=revision, state=ReviewState.OPEN).exists():
        raise ActionRefused(_("Nobody has asked for a review of this version."))
    stored = Revision.objects.get(pk=revision.pk)
    if not is_as_it_was_written(stored) or stored.content_hash != revision.content_hash:
        raise ActionRefused(_("This version is not what was written: its words and its hash differ. Save it anew."))


def _authors(article: Article, revision: Revision) -> set[int]:
    """Who wrote what readers have not seen yet."""
    seen = article.live_revision.number if article.live_revision else 0
    written = article.revisions.filter(number__gt=seen, number__lte=revision.number, created_by__isnull=False)
    return set(written.values_list("created_by_id", flat=True))


def _wrote_what_is_signed(article: Article, revision: Revision, by: User) -> bool:
    """A signature says that somebody else has read it: all that nobody but `by` has signed yet, and what readers see now."""
    by_others = SignOff.objects.filter(revision__article=article, revision__number__lt=revision.number)
    by_others = by_others.not_sent_back().exclude(signer=by).exclude(link__made_by=by)
    read = by_others.aggregate(last=Max("revision__number"))["last"] or 0
    seen = article.live_revision.number if article.live_revision else 0
    unread = Q(number__gt=min(read, seen)) | Q(pk=article.live_revision_id) | Q(content_hash=revision.content_hash)
    return article.revisions.filter(unread, created_by=by, number__lte=revision.number).exists()


def _sign(
    article: Article, revision: Revision, *, name: str, at: datetime, by: User | None = None, link: SignLink | None = None
) -> SignOff:
    if revision.sign_offs.filter(signer_name=name).exists():
        raise ActionRefused(_("You have signed this version already."))
    made = SignOff.objects.create(
        revision=revision, content_hash=revision.content_hash, signer=by, signer_name=name, link=link, at=at
    )
    verb = "signed" if by else "signed by link"
    note(article, verb, revision=revision, by=by, at=at, by_name="" if by else name)
    return made


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
