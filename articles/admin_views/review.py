"""Where the newest version of an article stands, who may do what next, and each of these verbs as a form of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import User
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from articles import progress
from articles.actions import EDIT, LEAD, PUBLISH, SIGN, standing
from articles.admin_views import verb_forms
from articles.admin_views.frame import EditorRequest, Page, article_for, page
from articles.admin_views.reading import Reading, read
from articles.models import Article, Review, Revision, SignLink, SignOff
from articles.shape import Fault
from articles.states import ArticleState, ReviewState, SourceStatus, Work

MOST_EVENTS = 12
EVENTS: dict[str, Promise] = {
    "created": _("Begun"),
    "sent": _("Sent to the reviewer"),
    "returned": _("Sent back"),
    "signed": _("Signed"),
    "signed by link": _("Signed by link"),
    "link made": _("A link to sign was made"),
    "link taken back": _("A link to sign was taken back"),
    "published": _("Published"),
    "overrode": _("Published despite the checks"),
    "planned": _("Planned"),
    "unplanned": _("The plan was taken away"),
    "plan refused": _("The plan could not be carried out"),
    "renamed": _("Got another address"),
    "withdrawn": _("Taken down"),
    "ends": _("Will be taken down"),
    "stays": _("Stays after all"),
    "people set": _("Author and keeper set"),
    "placed": _("Put in its place"),
    "shared": _("Shown by link to somebody without an account"),
    "reports handled": _("Readers' reports were handled"),
}


class Step(NamedTuple):
    label: Promise
    is_done: bool
    is_here: bool


class Happened(NamedTuple):
    what: Promise | str
    number: int | None
    who: str
    at: datetime
    reason: str


# What each verb is called on its button, in the order in which they are offered.
LABELS: dict[str, Promise] = {
    "sign": _("Sign it"),
    "send": _("Send it to the reviewer"),
    "check_again": _("Have the same words checked again"),
    "publish": _("Publish it"),
    "plan": _("Publish it at a set time"),
    "unplan": _("Take the plan away"),
    "link": _("Give a link to a clinician without an account"),
    "send_back": _("Send it back"),
    "keep": _("Do not take it down"),
    "withdraw": _("Take it down"),
}
# Which of them stands open: what most likely comes next. None that takes something away.
NEXT: dict[Work, tuple[str, ...]] = {
    Work.DRAFTING: ("send", "publish"),
    Work.RETURNED: ("send",),
    Work.IN_REVIEW: ("sign", "link"),
    Work.SIGNED: ("publish",),
    Work.WITHDRAWN: ("publish",),
    Work.SHOWN: ("check_again", "send"),
    Work.PLANNED: (),
}


class Offer(NamedTuple):
    """A verb that somebody may use now, with its form."""

    verb: str
    label: Promise
    form: verb_forms.VerbForm
    url: str
    template: str
    is_open: bool


class Kept(NamedTuple):
    """A form that was refused, with everything that was typed in it."""

    verb: str
    form: verb_forms.VerbForm


@dataclass(frozen=True)
class Scene:
    """What is known of the newest version: read once, for everything that the page says."""

    article: Article
    newest: Revision
    work: Work
    at: datetime
    standing: standing.Standing
    reading: Reading
    review: Review | None  # of this version, the last one
    signed: list[SignOff]  # this very version, and no other that says the same
    refusing: list[Fault]
    links: list[SignLink]
    history: list[Happened]

    @property
    def is_asked(self) -> bool:
        return self.review is not None and self.review.state == ReviewState.OPEN

    @property
    def is_on_row(self) -> bool:
        return self.article.live_revision_id == self.newest.pk

    @property
    def is_seen(self) -> bool:
        """Readers have come to see this article: a change of it is planned, and no first publication."""
        article = self.article
        is_open = article.published_at is not None and article.published_at <= self.at
        return article.state == ArticleState.PUBLISHED and is_open

    @property
    def is_to_come(self) -> bool:
        """A first publication for a time that is set."""
        day = self.article.published_at
        return self.article.state == ArticleState.PUBLISHED and day is not None and day > self.at

    @property
    def is_told(self) -> bool:
        """Readers see these words, and whoever signed them last."""
        signatures = self.standing.signatures
        names = signatures[0].name if signatures else ""
        return self.is_on_row and self.is_seen and self.article.reviewer_name == names

    @property
    def missing(self) -> list[str]:
        return [row.key for row in self.reading.cited if row.source is None]

    @property
    def gone(self) -> list[str]:
        return self._sources(SourceStatus.GONE)

    @property
    def changed(self) -> list[str]:
        return self._sources(SourceStatus.CHANGED)

    def _sources(self, status: SourceStatus) -> list[str]:
        return [row.source.title for row in self.reading.cited if row.source is not None and row.source.status == status]

    def steps(self) -> list[Step]:
        """The way of a version. Where it is signed again it may stand before readers and with a reviewer at once."""
        here = {
            Work.DRAFTING: 0,
            Work.RETURNED: 0,
            Work.IN_REVIEW: 1,
            Work.SIGNED: 2,
            Work.PLANNED: 3,
            Work.SHOWN: 3,
        }.get(self.work)
        is_signed = bool(self.standing.signatures)
        last = _("Planned") if self.work == Work.PLANNED else _("Readers see it")
        done = [here != 0, is_signed, is_signed, self.is_on_row and self.is_seen]
        labels = [_("Being written"), _("With the reviewer"), _("Signed"), last]
        return [
            Step(label, is_done and number != here, number == here)
            for number, (label, is_done) in enumerate(zip(labels, done, strict=True))
        ]


@require_safe
def review(request: EditorRequest, article_id: int) -> HttpResponse:
    return review_page(request, article_for(request, article_id))


def review_page(request: EditorRequest, article: Article, kept: Kept | None = None, *, status: int = 200) -> HttpResponse:
    scene = _scene(article, request.user)
    verbs = offers(scene, request.user)
    is_offered = kept is not None and kept.verb in verbs
    opened = kept.verb if kept is not None and is_offered else next((one for one in NEXT[scene.work] if one in verbs), "")
    context = {
        "scene": scene,
        "offers": [_offer(verb, scene, request.user, kept, is_open=verb == opened) for verb in verbs],
        # What is not offered any more was refused for that very reason: its sentence stands at the head of the page.
        "lost": None if is_offered else kept,
        "is_lead": request.user.has_perm(LEAD),
        "is_author": request.user.pk in scene.standing.authors,
        "is_alone": scene.standing.needs_second_person(request.user.pk),
        "one_person_centre": settings.ONE_PERSON_CENTRE,
        "may_edit": request.user.has_perm(EDIT),
        "on_the_site": f"{settings.PUBLIC_URL}{article.get_absolute_url()}",
        "zone": zone_name(),
        "now": scene.at,
    }
    return page(request, article, "review", "review.html", context, status=status)


def offers(scene: Scene, by: User) -> tuple[str, ...]:
    """The verbs that make sense for this person now. What is offered wrongly is refused by the verb itself."""
    article = scene.article
    edits, leads, publishes, signs = (by.has_perm(right) for right in (EDIT, LEAD, PUBLISH, SIGN))
    is_sent_back = scene.standing.is_sent_back
    may_change = publishes and not scene.is_told and not is_sent_back
    chosen = {
        "sign": signs and scene.is_asked and by.pk not in {one.signer_id for one in scene.signed},
        "send_back": (signs or leads) and scene.is_asked,
        "send": edits and not scene.is_asked and not scene.signed,
        "check_again": edits and bool(scene.signed) and (scene.is_told or is_sent_back),
        "publish": may_change,
        "plan": may_change and scene.is_seen and not scene.is_on_row,
        "unplan": publishes and article.planned_revision_id is not None,
        "link": leads and scene.is_asked and by.pk not in scene.standing.authors,
        "keep": leads and article.withdraw_at is not None and article.withdraw_at > scene.at,
        "withdraw": leads and article.state == ArticleState.PUBLISHED,
    }
    return tuple(verb for verb in LABELS if chosen[verb])


def _offer(verb: str, scene: Scene, by: User, kept: Kept | None, *, is_open: bool) -> Offer:
    now = verb_forms.AS_SET if verb == "publish" and scene.is_to_come else verb_forms.NOW
    initial: dict[str, Any] = {"name": by.get_full_name()} if verb == "sign" else {"moment": now}
    form = kept.form if kept is not None and kept.verb == verb else verb_forms.OF_VERB[verb](initial=initial)
    if isinstance(form, verb_forms.PublishForm) and not scene.is_to_come:
        form.offer_no_time_that_is_set()
    label = _("Show who signed it") if verb == "publish" and scene.is_on_row and scene.is_seen else LABELS[verb]
    url = reverse(f"admin:articles_article_{verb}", args=[scene.article.pk])
    return Offer(verb, label, form, url, f"admin/articles/article/verbs/{verb}.html", is_open)


def zone_name() -> str:
    """The centre's clock as people call it: America/New_York is New York."""
    return settings.TIME_ZONE.rpartition("/")[2].replace("_", " ")


def _scene(article: Article, by: User) -> Scene:
    now = timezone.now()
    newest = article.revisions.select_related("created_by").first()
    if newest is None:  # every article is begun with a version
        raise Http404
    found = standing.look(newest, glossed=True, lock=False)
    links = SignLink.objects.filter(revision=newest, used_at=None, revoked_at=None, expires_at__gt=now)
    return Scene(
        article=article,
        newest=newest,
        work=progress.work_of(article, now),
        at=now,
        standing=found,
        reading=read(newest, found.sources),
        review=newest.reviews.select_related("asked_by").first(),
        signed=list(newest.sign_offs.all()),
        refusing=[one for one in standing.report_on(found).faults if one.refuses],
        links=list(links.select_related("made_by").order_by("-made_at")) if by.has_perm(LEAD) else [],
        history=list(_history(article)),
    )


def _history(article: Article) -> Iterable[Happened]:
    for one in article.events.select_related("revision")[:MOST_EVENTS]:
        number = one.revision.number if one.revision else None
        yield Happened(EVENTS.get(one.verb, one.verb), number, one.by_name, one.at, one.reason)


PAGES: tuple[Page, ...] = (("<int:article_id>/review/", review, "review"),)
