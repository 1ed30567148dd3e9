"""Which inquiries look alike: the same number, address or words, told by keyed digests that give nothing back.

The key is made from the cabinet's, so whoever has the database alone cannot try numbers against the digests.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

from django.conf import settings
from django.db.models import QuerySet

from intake.models import Inquiry, Likeness

FEWEST_LETTERS = 30  # a shorter text ("help me please") is alike by chance


def digests_of(*, phone: str, email: str, message: str) -> set[bytes]:
    """Digests of what could tell two requests alike, under every key of the ring."""
    words = " ".join(message.casefold().split())
    facts = {
        "phone": phone.partition(" ")[0],
        "email": email.strip().casefold(),
        "message": words if len(words) >= FEWEST_LETTERS else "",
    }
    return {
        hmac.digest(key, f"likeness|{name}|{value}".encode(), hashlib.sha256)
        for _, key in settings.CABINET_KEYS
        for name, value in facts.items()
        if value
    }


def remember(inquiry: Inquiry, digests: Iterable[bytes]) -> None:
    """Keep the digests of a submission beside those of the ones before."""
    rows = [Likeness(inquiry=inquiry, digest=digest) for digest in digests]
    Likeness.objects.bulk_create(rows, ignore_conflicts=True)


def alike(inquiry: Inquiry) -> QuerySet[Inquiry]:
    """Other inquiries, visible to the desk, that share a number, an address or a text with this one; newest first."""
    theirs = Likeness.objects.filter(inquiry=inquiry).values("digest")
    return (
        Inquiry.objects.visible()
        .filter(likenesses__digest__in=theirs)
        .exclude(pk=inquiry.pk)
        .distinct()
        .order_by("-received_at")
    )


def with_address(*, phone: str = "", email: str = "") -> QuerySet[Inquiry]:
    """Inquiries that ever named this number (as E.164) or this address, visible to the desk; newest first.

    What a family named before it changed it is found too: a caller may know only the old one.
    """
    theirs = Likeness.objects.filter(digest__in=digests_of(phone=phone, email=email, message="")).values("inquiry")
    return Inquiry.objects.visible().filter(pk__in=theirs).order_by("-received_at", "reference")
