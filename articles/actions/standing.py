"""How a version stands before it is shown to readers: what is read under the article's lock, and what refuses it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from articles import gates, markup
from articles.actions.base import LEAD, ActionRefused, allow, is_as_it_was_written, words
from articles.models import Article, GlossaryTerm, Image, Review, Revision, Source
from articles.states import ArticleState, Change, ReviewState, SourceStatus, can_move

LONGEST_PLAN = timedelta(days=366)
WORDS_OF_CHANGE = ("content_hash", "change", "change_note", "change_source")


class Signature(NamedTuple):
    """Who signed these very words, as readers see it, and when; no signer: by a link."""

    signer: int | None
    name: str
    at: datetime
    made_by: int | None = None  # the link


class Told(NamedTuple):
    """What readers are told of a change: of what kind it is, in which words, and which sources asked for it."""

    change: str
    note: str
    sources: list[str]


@dataclass(frozen=True)
class Standing:
    """What was known of a version under the article's lock: everything that decides whether readers may see it."""

    revision: Revision
    article: Article
    sources: list[Source]
    newest: int
    authors: frozenset[int]  # who wrote what readers have not seen yet
    signatures: list[Signature]  # of these words, the latest first
    images: dict[str, Any]  # that it shows: key to `Image.spec`
    told: Told
    is_sent_back: bool = False  # what was last said of these words

    @property
    def live(self) -> Revision | None:
        return self.article.live_revision

    @property
    def is_same_text(self) -> bool:
        return self.live is not None and self.live.content_hash == self.revision.content_hash

    def needs_second_person(self, by: int) -> bool:
        """Whether nobody but those who wrote it has looked at it: not who publishes, and no clinician.

        Whose link it was knows alone who signed by it: a link that an author made is no second person.
        """
        return by in self.authors and all((one.signer or one.made_by) in self.authors for one in self.signatures)


def look(revision: Revision, *, glossed: bool = False, lock: bool = True) -> Standing:
    """Lock the article and read what decides. The worker may not read the glossary, and does not judge the text again.

    Without a lock it is only told: what a page says of a version before anybody presses a button.

    Who plans has not bumped, and may have waited for somebody who published: the join of the live version is lost then, and it
    is read again. The versions, their signatures and reviews do not wait for the publication: they are read after the lock.
    """
    found = Article.objects.select_related("topic", "live_revision")
    if lock:
        found = found.select_for_update(of=("self",))
    if glossed:
        terms = GlossaryTerm.objects.filter(language=OuterRef("language")).values("term")
        found = found.annotate(glossed=ArraySubquery(terms))
    article = found.get(pk=revision.article_id)
    if article.live_revision is None and article.live_revision_id is not None:
        article.live_revision = Revision.objects.get(pk=article.live_revision_id)
    live = article.live_revision
    live_number = live.number if live else 0
    wanted = Q(number__gte=live_number) | Q(pk=revision.pk) | Q(content_hash=revision.content_hash)
    rows, signatures, is_sent_back = read_versions(revision, wanted)
    unseen = {author for number, author, *_ in rows if live_number < number <= revision.number and author is not None}
    if live is not None and article.one_person and live.created_by_id is not None:
        unseen.add(live.created_by_id)  # readers saw it, and nobody else did
    sources = list(Source.objects.filter(key__in=markup.source_keys(revision.body)))
    newest = max(number for number, *_ in rows)
    images = Image.objects.specs(revision.body)
    told = tell_of_change(revision, live, rows)
    return Standing(revision, article, sources, newest, frozenset(unseen), signatures, images, told, is_sent_back)


def read_versions(revision: Revision, wanted: Q) -> tuple[list[tuple[Any, ...]], list[Signature], bool]:
    """The wanted versions of an article (number, author and `WORDS_OF_CHANGE`), who stands behind these very words, the latest
    first, and whether a clinician sent them back last. Whoever sends words back takes away what was signed before. One query.
    """
    signed = [f"sign_offs__{name}" for name in ("content_hash", "signer_id", "signer_name", "at", "link__made_by_id")]
    alike = Review.objects.filter(article=revision.article_id, revision__content_hash=revision.content_hash)
    sent_back = alike.filter(state=ReviewState.RETURNED).order_by("-ended_at")
    rows = list(
        Revision.objects.filter(wanted, article=revision.article_id)
        .annotate(
            said=Subquery(alike.order_by("-asked_at").values("state")[:1]), ended=Subquery(sent_back.values("ended_at")[:1])
        )
        .order_by("number", "sign_offs__at")
        .values_list("said", "ended", "number", "created_by_id", *WORDS_OF_CHANGE, *signed)
    )
    said, ended = rows[0][:2] if rows else ("", None)
    width = 4 + len(WORDS_OF_CHANGE)
    behind = [Signature(*rest) for signed_hash, *rest in (row[width:] for row in rows) if signed_hash == revision.content_hash]
    signatures = [one for one in behind if ended is None or one.at > ended]
    return [row[2:width] for row in rows], signatures[::-1], said == ReviewState.RETURNED


def tell_of_change(revision: Revision, live: Revision | None, versions: list[tuple[Any, ...]]) -> Told:
    """What changed since the text that readers see, over all versions up to this one: a typo put right in the last of them
    hides no change of meaning in one before. `versions`: as `read_versions` gives them.

    Of a first text nothing changed. What came before the words of readers were written anew is undone.
    """
    own = tuple(getattr(revision, name) for name in WORDS_OF_CHANGE[1:])
    steps: list[tuple[Any, ...]] = []
    if live is not None:
        for number, _author, written, *step in versions:
            if live.number < number < revision.number:
                steps = [] if written == live.content_hash else [*steps, tuple(step)]
    steps.append(own)
    meant = [step for step in steps if step[0] == Change.MEANING]
    notes = [note for _, note, _ in meant if note] or [note for _, note, _ in steps if note]
    sources = list(dict.fromkeys(source for *_, source in steps if source))
    return Told(Change.MEANING if meant else Change.SMALL, notes[-1] if notes else "", sources)


def refuse(standing: Standing, *, by: User | None, at: datetime, override: str, one_person: str) -> None:
    """What has to be true before a person may show a text to readers. `make library` holds the files to the gates."""
    revision, article = standing.revision, standing.article
    if not can_move(article.state, ArticleState.PUBLISHED):
        raise ActionRefused(_("An article that is %(state)s cannot be published.") % {"state": article.get_state_display()})
    if revision.number != standing.newest:
        newer = _("Version %(number)s is newer: publish that one, or restore this one first.")
        raise ActionRefused(newer % {"number": standing.newest})
    refuse_text(standing)
    if by is None:
        return
    if override:
        allow(by, LEAD)
        words(override, pgettext("Write …", "why it is published despite the checks"))
    elif refusals := report_on(standing).refusals:
        raise ActionRefused(" ".join(refusals))
    if standing.needs_second_person(by.pk):
        if not settings.ONE_PERSON_CENTRE:
            raise ActionRefused(_("You wrote this. Somebody else has to publish it, or a clinician has to sign it first."))
        words(one_person, pgettext("Write …", "why nobody else looked at it; readers are told that nobody did"))


def refuse_text(standing: Standing) -> None:
    """The words are those that were written, what they cite is there, and no clinician sent them back."""
    if not is_as_it_was_written(standing.revision):
        raise ActionRefused(_("This version is not what was written: its words and its hash differ. Save it anew."))
    if standing.is_sent_back:
        raise ActionRefused(_("The reviewer sent this back. Change it, or ask the reviewer to read it again."))
    unknown = set(markup.source_keys(standing.revision.body)) - {source.key for source in standing.sources}
    if unknown:
        raise ActionRefused(_("The text cites sources that are not in the table: %(keys)s.") % _listed(unknown))
    no_picture = set(markup.image_keys(standing.revision.body)) - standing.images.keys()
    if no_picture:
        raise ActionRefused(_("The text shows pictures that are not in the list: %(keys)s.") % _listed(no_picture))
    gone = [source.key for source in standing.sources if source.status == SourceStatus.GONE]
    if gone:
        raise ActionRefused(_("The text cites sources that are gone: %(keys)s.") % _listed(gone))


def _listed(keys: Iterable[str]) -> dict[str, str]:
    return {"keys": ", ".join(sorted(keys))}


def report_on(standing: Standing) -> gates.Report:
    """What the gates say of the version. It has been looked at with the glossary."""
    revision, article = standing.revision, standing.article
    return gates.examine(
        title=revision.title,
        summary=revision.summary,
        body=revision.body,
        language=article.language,
        needs_no_source=revision.no_source_needed,
        glossed=article.glossed,  # type: ignore[attr-defined]  # annotated in `look`
        images=standing.images,
    )


def refuse_opening(article: Article, *, at: datetime, opens_at: datetime | None) -> None:
    """A first publication may be for later; a change of what readers see already is planned instead."""
    if opens_at is None:
        return
    if not at < opens_at <= at + LONGEST_PLAN:
        raise ActionRefused(_("It opens at a time that is still to come, within a year."))
    if article.state == ArticleState.PUBLISHED and article.published_at is not None and article.published_at <= at:
        raise ActionRefused(_("Readers see this article already: plan the change."))
    if article.withdraw_at is not None and article.withdraw_at <= opens_at:
        raise ActionRefused(_("By then it will have been taken down."))
