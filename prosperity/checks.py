"""Settings that would hurt somebody stop the start, each with an id and a hint."""

from __future__ import annotations

from io import StringIO
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.core.management import call_command


def stop_unless_fit_to_serve() -> None:
    """Run all checks where no command does: in a server process. Ends it, with the errors on its log, if any is serious."""
    call_command("check", stdout=StringIO())
    if not settings.DATABASE_LOGIN_IS_OWN:
        raise SystemExit(f"DATABASE_URL_{settings.ROLE.upper()} is not set: a server does not run as the database's owner.")


@register()
def production_has_what_it_needs(**kwargs: Any) -> list[CheckMessage]:
    """Outside development: a secret key of length, host names, and one role a process."""
    errors: list[CheckMessage] = []
    if len(settings.SECRET_KEY) < 32:
        hint = "Run `python -m prosperity.keys FOLDER` and point PROSPERITY_KEYS at the folder."
        errors.append(
            Error(f"The {settings.ROLE} process has no secret_key of at least 32 letters.", hint=hint, id="prosperity.E001")
        )
    if settings.DEVELOPMENT:
        return errors
    if not settings.ALLOWED_HOSTS or "*" in settings.ALLOWED_HOSTS:
        hint = "Set PROSPERITY_HOSTS to the site's host names, separated by commas."
        errors.append(Error("PROSPERITY_HOSTS names no host, or every host.", hint=hint, id="prosperity.E002"))
    if settings.ROLE == "all":
        hint = "Set PROSPERITY_ROLE to web, desk or worker, and run one process of each."
        errors.append(Error("PROSPERITY_ROLE=all is for development only.", hint=hint, id="prosperity.E003"))
    return errors
