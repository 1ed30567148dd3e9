"""The article row is what readers see; a revision is a text that never changes; everything about work stands beside them.

The public site reads the row and nothing of the work (prosperity/grants.py), and of rows only those that are published.
"""

from articles.models.article import Article, ArticleQuerySet, Publication, PublicationQuerySet, Revision, content_hash
from articles.models.images import Image, ImageFile
from articles.models.search import SearchEntry, SearchWord
from articles.models.shelf import GlossaryTerm, Topic
from articles.models.sources import LinkCheck, Source
from articles.models.trust import Correction, ErrorReport, Redirect
from articles.models.work import ArticleEvent, Comment, Notice, Review, SignLink, SignOff, WorkingDraft

__all__ = [
    "Article",
    "ArticleEvent",
    "ArticleQuerySet",
    "Comment",
    "Correction",
    "ErrorReport",
    "GlossaryTerm",
    "Image",
    "ImageFile",
    "LinkCheck",
    "Notice",
    "Publication",
    "PublicationQuerySet",
    "Redirect",
    "Review",
    "Revision",
    "SearchEntry",
    "SearchWord",
    "SignLink",
    "SignOff",
    "Source",
    "Topic",
    "WorkingDraft",
    "content_hash",
]
