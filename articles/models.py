"""Articles: the row is what readers see, the revision is what editors write."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import datetime

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from articles.states import ArticleState


def _public_path(language: str, name: str, slug: str) -> str:
    with translation.override(language):
        return reverse(name, args=[slug], urlconf=settings.PUBLIC_URLCONF)


class Topic(models.Model):
    """A shelf of articles, one row a language; rows of one shelf share the translation key."""

    translation_key = models.UUIDField(default=uuid.uuid4)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=120)
    description = models.CharField(max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(default=100)
    review_days = models.PositiveSmallIntegerField(
        default=365, help_text=_("An article of this topic is checked again after this many days.")
    )

    class Meta:
        ordering = ["position", "title"]
        constraints = [
            models.UniqueConstraint(fields=["language", "slug"], name="one_topic_per_slug"),
            models.UniqueConstraint(fields=["translation_key", "language"], name="one_topic_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    def get_absolute_url(self) -> str:
        return _public_path(self.language, "articles:topic", self.slug)


class Source(models.Model):
    """Where a statement comes from. Texts cite it by its key, as in `[^s11]`."""

    key = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=500)
    checked_on = models.DateField(help_text=_("The day on which somebody last read the page at this address, or a copy of it."))

    class Meta:
        ordering = ["key"]

    def __str__(self) -> str:
        return self.title


class ArticleQuerySet(models.QuerySet["Article"]):
    def published(self, at: datetime | None = None) -> ArticleQuerySet:
        """What readers may see at that moment (default: the database's now)."""
        return self.filter(state=ArticleState.PUBLISHED, published_at__lte=at or Now())

    def in_language(self, language: str) -> ArticleQuerySet:
        return self.filter(language=language[:2])


class Article(models.Model):
    """What readers see. Only `actions.publish` changes its text."""

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

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["position", "title"]
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
        ]
        indexes = [models.Index(fields=["language", "state", "published_at"], name="article_by_language")]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    def get_absolute_url(self) -> str:
        """The path on the public site, also when the desk asks, which serves no public address itself."""
        return _public_path(self.language, "articles:article", self.slug)

    @property
    def is_reviewed(self) -> bool:
        """A named clinician has signed the text that readers see."""
        return self.reviewed_on is not None


class GlossaryTerm(models.Model):
    """A word that families meet, explained; with older words for it, which are printed only to be explained."""

    translation_key = models.UUIDField(default=uuid.uuid4)
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    slug = models.SlugField(max_length=80)
    term = models.CharField(max_length=120)
    meaning = models.CharField(max_length=400)
    older_words = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    why = models.CharField(max_length=300, blank=True, help_text=_("Why another word is used now, kindly."))
    sources = models.ManyToManyField(Source, blank=True, related_name="terms")

    class Meta:
        ordering = ["slug"]
        constraints = [
            models.UniqueConstraint(fields=["language", "slug"], name="one_term_per_slug"),
            models.UniqueConstraint(fields=["translation_key", "language"], name="one_term_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.term} ({self.language})"


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

    def version(self) -> tuple[int, datetime | None] | None:
        """Differs as soon as readers may see anything else; None: there is no row. One query.

        The second half changes when a date comes that `published()` waits for: a date added there is added here.
        """
        newest = Article.objects.published().order_by("-published_at").values("published_at")[:1]
        return self.values_list("number", models.Subquery(newest)).first()


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
