"""Settings from the environment. Nonsense stops the start, with the variable's name in the message and never its value."""

from __future__ import annotations

import os
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def env_str(name: str, default: str = "") -> str:
    """The variable's text, stripped; `default` when it is unset or empty."""
    return os.environ.get(name, "").strip() or default


def env_bool(name: str, *, default: bool) -> bool:
    """1/true/yes/on or 0/false/no/off, in any case; anything else refuses to start."""
    value = env_str(name).lower()
    if not value:
        return default
    if value in ("1", "true", "yes", "on"):
        return True
    if value in ("0", "false", "no", "off"):
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0.")


def env_int(name: str, *, default: int) -> int:
    """A whole number."""
    try:
        return int(env_str(name, str(default)))
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number.") from None


def env_list(name: str, default: str = "") -> list[str]:
    """Parts between commas, without blanks and empty parts."""
    return [part.strip() for part in env_str(name, default).split(",") if part.strip()]


def env_choice(name: str, choices: tuple[str, ...], *, default: str) -> str:
    """One of `choices`."""
    value = env_str(name, default)
    if value not in choices:
        raise ImproperlyConfigured(f"{name} must be one of: {', '.join(choices)}.")
    return value


def database_from_url(url: str) -> dict[str, object]:
    """Django's settings for `postgres://user:password@host:port/name?option=value`; a `host` option names a socket's folder.

    Raises ImproperlyConfigured for another scheme or a URL without a database; the message holds no part of the URL.
    """
    parts = urlsplit(url)
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in ("postgres", "postgresql") or not name:
        raise ImproperlyConfigured("DATABASE_URL must look like postgres://user:password@host:port/name.")
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": options.pop("port", str(parts.port or "")),
        "OPTIONS": {"connect_timeout": 3, **options},
    }
