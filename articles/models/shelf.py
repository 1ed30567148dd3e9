"""Topics and the glossary."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from articles.models.sources import Source


def public_path(language: str, name: str, slug: str) -> str:
    """The path on the public site, also when the desk asks, which serves no public address itself."""
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
    withdraw_when_overdue = models.BooleanField(
        default=False,
        help_text=_("An article whose review is long overdue is not shown any more: here old words are a danger."),
    )
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)  # at the desk; then the files leave it alone

    class Meta:
        ordering = ["position", "title"]
        constraints = [
            models.UniqueConstraint(fields=["language", "slug"], name="one_topic_per_slug"),
            models.UniqueConstraint(fields=["translation_key", "language"], name="one_topic_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.language})"

    def get_absolute_url(self) -> str:
        return public_path(self.language, "articles:topic", self.slug)


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
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)  # at the desk; then the files leave it alone

    class Meta:
        ordering = ["slug"]
        constraints = [
            models.UniqueConstraint(fields=["language", "slug"], name="one_term_per_slug"),
            models.UniqueConstraint(fields=["translation_key", "language"], name="one_term_per_language"),
        ]

    def __str__(self) -> str:
        return f"{self.term} ({self.language})"

    @property
    def source_keys(self) -> tuple[str, ...]:
        return tuple(sorted(source.key for source in self.sources.all()))
