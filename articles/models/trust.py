"""What readers are told about a text, and what they may tell us of it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, OuterRef, Q
from django.db.models.functions import JSONObject
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article, Revision
from articles.models.sources import Source
from articles.states import ErrorReason


class CorrectionQuerySet(models.QuerySet["Correction"]):
    def of_language(self, language: str) -> CorrectionQuerySet:
        """Of articles that readers may see, each with its article."""
        shown = Article.objects.published().in_language(language)
        return self.filter(article__in=shown).select_related("article")

    def with_sources(self) -> CorrectionQuerySet:
        """Each with `cited`: title, address and publisher of its sources, in its order, in the same query."""
        place = Func(OuterRef("source_keys"), F("key"), function="array_position", output_field=models.IntegerField())
        rows = Source.objects.annotate(place=place).filter(place__isnull=False).order_by("place")
        return self.annotate(cited=ArraySubquery(rows.values(json=JSONObject(title="title", url="url", publisher="publisher"))))


class Correction(models.Model):
    """One line of the public record of what changed. Only ever added to."""

    class Kind(models.TextChoices):
        SMALL = "small", _("Wording")
        MEANING = "meaning", _("New or changed content")
        CORRECTION = "correction", _("Correction of an error")

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="corrections")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    note = models.CharField(max_length=300)
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.MEANING)
    reviewed_by = models.CharField(max_length=160, blank=True)
    source_keys = ArrayField(models.CharField(max_length=40), default=list, blank=True)

    objects = CorrectionQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        default_permissions = ()
        indexes = [models.Index(fields=["article", "-at"], name="corrections_by_time")]

    def __str__(self) -> str:
        return f"{self.kind} {self.article_id}"


class Redirect(models.Model):
    """An address that an article had once."""

    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    slug = models.SlugField(max_length=80)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="former_addresses")
    at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["language", "slug"], name="one_redirect_per_slug")]

    def __str__(self) -> str:
        return f"{self.language}/{self.slug}"


class ErrorReport(models.Model):
    """A reader says that something is wrong: which kind, which section, which day. No words, and nothing about the reader.

    The public site may only put in, so the key is made in Python and the database checks what is put in.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="error_reports")
    reason = models.CharField(max_length=12, choices=ErrorReason)
    section = models.CharField(max_length=80, blank=True)  # the id of a heading
    on = models.DateField()
    handled_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-on"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(name="report_has_one_of_six_reasons", condition=Q(reason__in=ErrorReason.values)),
            models.CheckConstraint(name="report_names_a_section", condition=Q(section__regex=r"^[a-z0-9-]*$")),
        ]
        indexes = [models.Index(fields=["article"], name="open_error_reports", condition=Q(handled_on=None))]

    def __str__(self) -> str:
        return f"{self.reason} {self.article_id}"
