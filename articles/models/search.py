"""What search reads: published texts as plain words. A table of its own, because an index is of no use behind row security."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from articles.models.article import Article


class SearchEntry(models.Model):
    """The words of one published article. Beside these columns the table has `document`, which the database makes of them
    (migration 0006): title before headings before summary before body, accents folded, words cut to their stems."""

    article = models.OneToOneField(Article, on_delete=models.CASCADE, primary_key=True, related_name="search_entry")
    revision = models.ForeignKey("Revision", on_delete=models.CASCADE, related_name="+")
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    title = models.CharField(max_length=160)
    headings = models.TextField(blank=True)
    summary = models.CharField(max_length=400)
    body = models.TextField(blank=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"words of {self.article_id}"


class SearchWord(models.Model):
    """A word that search knows, to find the nearest one to a word that it does not know."""

    pk = models.CompositePrimaryKey("language", "word")
    language = models.CharField(max_length=2, choices=settings.LANGUAGES)
    word = models.CharField(max_length=80)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.word
