"""Articles: the row is what readers see, the revision is what editors write."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import date, datetime

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

from articles import freshness
from articles.markup import IMAGE
from articles.models.images import Image
from articles.models.shelf import Topic, public_path
from articles.models.sources import Source
from articles.states import ArticleState, Change


class ArticleQuerySet(models.QuerySet["Article"]):
    def published(self, at: datetime | None = None) -> ArticleQuerySet:
        """What readers may see at that moment (default: the database's now).

        The policy `readers` in prosperity/grants.py says the same, so that a query that forgets this shows no draft either.
        """
        moment = at or Now()
        stays = models.Q(withdraw_at=None) | models.Q(withdraw_at__gt=moment)
        return self.filter(stays, state=ArticleState.PUBLISHED, published_at__lte=moment)

    def not_closed(self, today: date) -> ArticleQuerySet:
        """Without those that are too old to be safe: lists do not lead to them, and their own page says why."""
        return self.filter(models.Q(closes_on=None) | models.Q(closes_on__gt=today))

    def not_stale(self, today: date) -> ArticleQuerySet:
        """Those to which a search engine or a feed may lead."""
        oldest = today - freshness.STALE_AFTER
        return self.not_closed(today).filter(models.Q(review_due_on=None) | models.Q(review_due_on__gt=oldest))

    def citing(self, source: Source) -> ArticleQuerySet:
        """Whose text rests on it: the one that readers see (`uses_now`), or one that is to follow (`uses_next`)."""
        cited = Article.sources.through.objects.filter(article=models.OuterRef("pk"), source=source)
        return self._using(models.Exists(cited), models.Q(body__contains=f"[^{source.key}]"))

    def showing(self, image: Image) -> ArticleQuerySet:
        """Whose text shows it, in the same two ways."""
        opened = rf"(^|[\r\n]):::[ \t]*{IMAGE}[ \t]+{image.key}(\s|$)"
        return self._using(models.Q(images__has_key=image.key), models.Q(body__regex=opened))

    def _using(self, now: models.Q | models.Exists, body: models.Q) -> ArticleQuerySet:
        """What is to follow is the newest version or the planned one. What somebody is still typing is theirs alone."""
        newest = Revision.objects.filter(article=models.OuterRef("article")).order_by("-number").values("pk")[:1]
        follows = models.Q(pk=models.Subquery(newest)) | models.Q(pk=models.OuterRef("planned_revision"))
        coming = Revision.objects.filter(follows, body, article=models.OuterRef("pk"), live_on=None)
        is_now = models.ExpressionWrapper(models.Q(now), output_field=models.BooleanField())
        rows = self.annotate(uses_now=is_now, uses_next=models.Exists(coming))
        return rows.filter(models.Q(uses_now=True) | models.Q(uses_next=True))

    def in_language(self, language: str) -> ArticleQuerySet:
        return self.filter(language=language[:2])

    def without_pair(self) -> ArticleQuerySet:
        """Those that nobody has written in the other language."""
        others = Article.objects.filter(translation_key=models.OuterRef("translation_key"))
        return self.exclude(models.Exists(others.exclude(pk=models.OuterRef("pk"))))


class Article(models.Model):
    """What readers see. Only `actions.publish` changes its text. What a page needs stands here: it asks no third time."""

    translation_key = models.UUIDField(default=uuid.uuid4)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    topic = models.ForeignKey(Topic, on_delete=models.PROTECT, related_name="articles")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=160)
    summary = models.CharField(max_length=400)
    body = models.TextField(blank=True)
    state = models.CharField(max_length=12, choices=ArticleState, default=ArticleState.DRAFT)
    live_revision = models.OneToOneField("Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="live_on")
    sources = models.ManyToManyField(Source, blank=True, related_name="articles")
    published_at = models.DateTimeField(null=True, blank=True)
    updated_on = models.DateField(null=True, blank=True, help_text=_("The day on which the text last changed."))
    reviewed_on = models.DateField(null=True, blank=True)
    reviewer_name = models.CharField(max_length=160, blank=True, help_text=_("The clinician who signed, as readers see it."))
    review_due_on = models.DateField(null=True, blank=True)
    position = models.PositiveSmallIntegerField(default=100, help_text=_("Its place on the shelf; then by title."))
    related = ArrayField(
        models.UUIDField(), default=list, blank=True, help_text=_("Translation keys of what to read next, in that order.")
    )
    author_name = models.CharField(max_length=160, blank=True, help_text=_("Who wrote it, as readers see it; only if real."))
    signed_by_link = models.BooleanField(default=False, editable=False)
    one_person = models.BooleanField(default=False, editable=False)  # published by who wrote it, and readers are told so
    change_note = models.CharField(max_length=300, blank=True, help_text=_("What changed last, as readers see it."))
    no_source_needed = ArrayField(
        models.CharField(max_length=200), default=list, blank=True, help_text=_("Titles of sections that state no fact.")
    )
    images = models.JSONField(default=dict, blank=True, editable=False)  # key to `Image.spec`, copied when it is published
    meaning_number = models.PositiveIntegerField(default=1, editable=False)  # the revision that last changed what it says
    renders_number = models.PositiveIntegerField(null=True, blank=True, editable=False)  # that of the pair which this renders
    withdraw_at = models.DateTimeField(null=True, blank=True, help_text=_("Readers see it until then."))
    closes_on = models.DateField(null=True, blank=True, editable=False)  # too old to be safe from that day on
    planned_revision = models.ForeignKey("Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    planned_for = models.DateTimeField(null=True, blank=True)
    planned_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Who is reminded when it has to be checked again."),
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["position", "title"]
        permissions = [
            ("publish_article", "Can publish an article"),
            ("sign_article", "Can sign an article as a clinician"),
            ("lead_articles", "Can withdraw articles, override checks and give out links to sign"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["language", "slug"], name="one_article_per_slug"),
            models.UniqueConstraint(fields=["translation_key", "language"], name="one_article_per_language"),
            models.CheckConstraint(
                name="published_article_has_its_revision",
                condition=~models.Q(state=ArticleState.PUBLISHED)
                | models.Q(live_revision__isnull=False, published_at__isnull=False, updated_on__isnull=False),
            ),
            models.CheckConstraint(
                name="review_has_a_name_and_a_day",
                condition=models.Q(reviewed_on__isnull=True, reviewer_name="")
                | (models.Q(reviewed_on__isnull=False) & ~models.Q(reviewer_name="")),
            ),
            models.CheckConstraint(
                name="plan_is_whole",
                condition=models.Q(planned_revision=None, planned_for=None, planned_by=None)
                | models.Q(planned_revision__isnull=False, planned_for__isnull=False, planned_by__isnull=False),
            ),
            models.CheckConstraint(
                name="withdraws_after_it_opens",
                condition=models.Q(withdraw_at=None) | models.Q(withdraw_at__gt=models.F("published_at")),
            ),
        ]
        indexes = [
            models.Index(fields=["language", "state", "published_at"], name="article_by_language"),
            models.Index(fields=["planned_for"], name="planned_articles", condition=models.Q(planned_for__isnull=False)),
            models.Index(fields=["review_due_on"], name="articles_by_review"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    def get_absolute_url(self) -> str:
        return public_path(self.language, "articles:article", self.slug)

    @property
    def is_reviewed(self) -> bool:
        """A named clinician has signed the text that readers see."""
        return self.reviewed_on is not None

    def stage(self, today: date) -> freshness.Stage:
        return freshness.stage(self.review_due_on, today, self.closes_on)

    def drift(self, pair: Article) -> bool:
        """The pair that this text renders has changed in meaning since."""
        return self.renders_number is not None and self.renders_number < pair.meaning_number


class Revision(models.Model):
    """One version of an article's text. Never changed once it is written."""

    class Origin(models.TextChoices):
        LIBRARY = "library", _("Library file")
        EDITOR = "editor", _("Editor")

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=160)
    summary = models.CharField(max_length=400)
    body = models.TextField()
    origin = models.CharField(max_length=8, choices=Origin, default=Origin.EDITOR)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField()
    content_hash = models.CharField(max_length=64, editable=False)
    base = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="+")  # what it was made from
    name = models.CharField(max_length=120, blank=True, help_text=_("What its writer calls it."))
    change = models.CharField(max_length=8, choices=Change, default=Change.MEANING)
    change_note = models.CharField(max_length=300, blank=True, help_text=_("What changed, as readers will see it."))
    change_source = models.CharField(max_length=40, blank=True, help_text=_("The key of the source that asked for the change."))
    renders_number = models.PositiveIntegerField(null=True, blank=True)
    no_source_needed = ArrayField(models.CharField(max_length=200), default=list, blank=True)

    class Meta:
        ordering = ["article", "-number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="one_revision_per_number")]

    def __str__(self) -> str:
        return f"{self.title} ({self.article_id}, {self.number})"


def content_hash(*, title: str, summary: str, body: str) -> str:
    """What a sign-off is bound to: sha256 (hex) of the words a reader sees."""
    canonical = json.dumps([title, summary, body], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


class PublicationQuerySet(models.QuerySet["Publication"]):
    def bump(self) -> None:
        """Something changed that readers see. In the transaction of the change, so that nobody sees one without the other."""
        self.update(number=models.F("number") + 1)

    def version(self) -> tuple[int, datetime | None, datetime | None] | None:
        """Differs as soon as readers may see anything else; None: there is no row. One query.

        The dates change when one comes that `published()` waits for: a date added there is added here. Of those on which
        something is taken down it is the next, not the last: the public site may not read what is no longer there.
        """
        there = Article.objects.published()
        newest = there.order_by("-published_at").values("published_at")[:1]
        next_end = there.filter(withdraw_at__isnull=False).order_by("withdraw_at").values("withdraw_at")[:1]
        return self.values_list("number", models.Subquery(newest), models.Subquery(next_end)).first()


class Publication(models.Model):
    """One row, one number: it grows with every verb that changes what readers see, and tells all processes of it."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    number = models.PositiveBigIntegerField(default=1)

    objects = PublicationQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        constraints = [models.CheckConstraint(name="one_publication_number", condition=models.Q(id=1))]

    def __str__(self) -> str:
        return str(self.number)
