"""What editors and reviewers do with a text before readers see it. The public site may read none of it."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Exists, OuterRef, Q

from articles.models.article import Article, Revision
from articles.states import Change, ReviewState

PERSON = settings.AUTH_USER_MODEL


class WorkingDraft(models.Model):
    """What one person is writing, kept as they type. One row a person and article; a version is made of it only on purpose."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="working_drafts")
    user = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="+")
    base = models.ForeignKey(Revision, on_delete=models.PROTECT, null=True, related_name="+")  # what they began from
    title = models.CharField(max_length=160, blank=True)
    summary = models.CharField(max_length=400, blank=True)
    body = models.TextField(blank=True)
    change = models.CharField(max_length=8, choices=Change, default=Change.MEANING)
    change_note = models.CharField(max_length=300, blank=True)
    renders_number = models.PositiveIntegerField(null=True, blank=True)
    no_source_needed = ArrayField(models.CharField(max_length=200), default=list, blank=True)
    version = models.PositiveIntegerField(default=0)
    saved_at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["article", "user"], name="one_working_draft_per_person")]
        indexes = [models.Index(fields=["article", "saved_at"], name="working_drafts_by_time")]

    def __str__(self) -> str:
        return f"draft of {self.article_id}"


class Review(models.Model):
    """A version that somebody was asked to read."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="reviews")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="reviews")
    state = models.CharField(max_length=8, choices=ReviewState, default=ReviewState.OPEN)
    asked_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    due_on = models.DateField(null=True, blank=True)
    note = models.CharField(max_length=300, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-asked_at"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["article"], name="one_open_review", condition=Q(state=ReviewState.OPEN)),
            models.CheckConstraint(
                name="open_review_has_not_ended",
                condition=Q(state=ReviewState.OPEN, ended_at=None) | (~Q(state=ReviewState.OPEN) & Q(ended_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"review of {self.revision_id}"


class SignLink(models.Model):
    """A way to sign one version once, without an account. Of its token only the digest is kept."""

    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="sign_links")
    digest = models.BinaryField(max_length=32, unique=True)  # sha256 of the token
    signer_name = models.CharField(max_length=160)
    signer_address = models.CharField(max_length=254, blank=True)  # whom the lead gave it to
    made_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(name="sign_link_ends_once", condition=Q(used_at=None) | Q(revoked_at=None)),
            models.CheckConstraint(name="sign_link_expires", condition=Q(expires_at__gt=models.F("made_at"))),
            models.CheckConstraint(name="sign_link_names_the_signer", condition=~Q(signer_name="")),
        ]

    def __str__(self) -> str:
        return f"link {self.pk}"


class SignOffs(models.QuerySet["SignOff"]):
    def not_sent_back(self) -> SignOffs:
        """Those that still stand: whoever sends words back takes away what was signed of them before."""
        returned = Review.objects.filter(
            article=OuterRef("revision__article"),
            revision__content_hash=OuterRef("content_hash"),
            state=ReviewState.RETURNED,
            ended_at__gte=OuterRef("at"),
        )
        return self.filter(~Exists(returned))


class SignOff(models.Model):
    """A clinician stands behind these very words: bound to the hash, and never changed. It ends if they are sent back."""

    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="sign_offs")
    content_hash = models.CharField(max_length=64)
    signer = models.ForeignKey(PERSON, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    signer_name = models.CharField(max_length=160)  # as readers see it
    link = models.OneToOneField(SignLink, on_delete=models.PROTECT, null=True, blank=True, related_name="sign_off")
    at = models.DateTimeField()

    objects = SignOffs.as_manager()

    class Meta:
        ordering = ["-at"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["revision", "signer_name"], name="one_sign_off_per_name"),
            models.CheckConstraint(
                name="sign_off_has_a_signer",
                condition=~Q(signer_name="") & (Q(signer__isnull=False, link=None) | Q(signer=None, link__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"sign-off of {self.revision_id}"


class ArticleEvent(models.Model):
    """What happened to an article, when and by whom. Only ever added to. No person: the library's files, or the clock."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="events")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    verb = models.CharField(max_length=20)
    by = models.ForeignKey(PERSON, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    by_name = models.CharField(max_length=160, blank=True)  # who signed by a link has no account
    at = models.DateTimeField()
    reason = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-at", "-pk"]
        default_permissions = ()
        indexes = [models.Index(fields=["article", "-at"], name="article_events_by_time")]

    def __str__(self) -> str:
        return f"{self.verb} {self.article_id}"


class Comment(models.Model):
    """A remark beside a paragraph. It finds its paragraph again by its words, and never stands in the text itself."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="comments")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    block_index = models.PositiveSmallIntegerField()
    block_hash = models.CharField(max_length=16)
    quote = models.CharField(max_length=200)
    text = models.CharField(max_length=2_000)
    by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="answers")
    resolved_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    resolved_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        default_permissions = ("add", "view")
        constraints = [
            models.CheckConstraint(
                name="resolved_comment_says_by_whom",
                condition=Q(resolved_by=None, resolved_at=None) | Q(resolved_by__isnull=False, resolved_at__isnull=False),
            )
        ]
        indexes = [models.Index(fields=["article"], name="open_comments", condition=Q(resolved_at=None))]

    def __str__(self) -> str:
        return f"comment {self.pk}"


class Notice(models.Model):
    """Something that one person is told at the desk; once a day at most for the same thing."""

    person = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="+")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    kind = models.CharField(max_length=12)
    said_on = models.DateField()
    seen_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-said_on"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["person", "article", "kind", "said_on"], name="one_notice_a_day", nulls_distinct=False
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.article_id}"
