"""A process without its keys would refuse a family at the worst moment, so it does not start."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from intake import sealing

NEEDED = {
    "web": ("FORM_KEYS", "TICKET_KEYS", "CODE_KEYS", "LETTER_PUBLIC_KEYS"),
    "desk": ("CABINET_KEYS", "CODE_KEYS"),
    "worker": ("CABINET_KEYS", "LETTER_PRIVATE_KEYS"),
}
NEEDED["all"] = tuple(sorted({ring for rings in NEEDED.values() for ring in rings}))
FORBIDDEN = {"web": ("CABINET_KEYS", "LETTER_PRIVATE_KEYS"), "desk": ("LETTER_PRIVATE_KEYS",)}


@register()
def keys_fit_the_role(**kwargs: Any) -> list[CheckMessage]:
    """Each role holds the rings it needs and none that would open what it must not read."""
    hint = "Run `python -m prosperity.keys FOLDER`, give each role its own folder of it, and point PROSPERITY_KEYS there."
    errors: list[CheckMessage] = [
        Error(f"The {settings.ROLE} process holds no {ring.lower()}.", hint=hint, id="intake.E001")
        for ring in NEEDED[settings.ROLE]
        if not getattr(settings, ring)
    ]
    errors += [
        Error(f"The {settings.ROLE} process holds {ring.lower()}, which is not its business.", hint=hint, id="intake.E002")
        for ring in FORBIDDEN.get(settings.ROLE, ())
        if getattr(settings, ring)
    ]
    return errors


@register()
def letter_keys_match(**kwargs: Any) -> list[CheckMessage]:
    """Where both halves are held (development), they are halves of one pair: else letters could be posted and never read."""
    private = dict(settings.LETTER_PRIVATE_KEYS)
    return [
        Error(f"The letter keys of {key_id} do not belong together.", id="intake.E003")
        for key_id, public in settings.LETTER_PUBLIC_KEYS
        if key_id in private and sealing.public_half(private[key_id]) != public
    ]
