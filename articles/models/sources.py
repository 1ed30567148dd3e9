"""Where statements come from, and whether it is still there."""

from __future__ import annotations

from datetime import timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.states import ArticleState, SourceStatus

NEWS_AFTER_TRIES, NEWS_AFTER = 3, timedelta(days=2)


class SourceQuerySet(models.QuerySet["Source"]):
    def in_trouble(self) -> SourceQuerySet:
        """Somebody said that it changed or is gone, and readers see a text that rests on it."""
        return self.exclude(status=SourceStatus.OK).filter(articles__state=ArticleState.PUBLISHED).distinct()


class Source(models.Model):
    """Where a statement comes from. Texts cite it by its key, as in `[^s11]`."""

    key = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200, blank=True)
    url = models.URLField(max_length=500)
    checked_on = models.DateField(help_text=_("The day on which somebody last read the page at this address, or a copy of it."))
    license = models.CharField(max_length=80, blank=True, help_text=_("What it allows, if more than a quotation is taken."))
    status = models.CharField(max_length=8, choices=SourceStatus, default=SourceStatus.OK)
    status_on = models.DateField(null=True, blank=True)
    status_note = models.CharField(max_length=200, blank=True)
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)  # at the desk; then the files leave it alone

    objects = SourceQuerySet.as_manager()

    class Meta:
        ordering = ["key"]

    def __str__(self) -> str:
        return self.title


class LinkCheck(models.Model):
    """What the worker found at a source's address. It reports; nothing is changed because of it."""

    source = models.OneToOneField(Source, on_delete=models.CASCADE, primary_key=True, related_name="link_check")
    next_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0, help_text=_("In vain, one after the other."))
    http_status = models.PositiveSmallIntegerField(null=True)
    moved_to = models.URLField(max_length=500, blank=True)
    ok_at = models.DateTimeField(null=True)
    failed_since = models.DateTimeField(null=True)

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["next_at"], name="link_checks_by_time")]

    def __str__(self) -> str:
        return f"link of {self.source_id}"

    @property
    def is_broken(self) -> bool:
        """It was in vain often enough, and for long enough, to be news: one bad night of a server is none."""
        if self.failed_since is None or self.tries < NEWS_AFTER_TRIES:
            return False
        return timezone.now() - self.failed_since >= NEWS_AFTER
