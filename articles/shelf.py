"""The files of the library that ships with the code (articles/library): articles, topics, sources, glossary.

Reading only; `load_library` brings them into the database, `check_library` holds them against the rules.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LIBRARY = Path(__file__).parent / "library"
LANGUAGES = ("en", "es")
FENCE = "+++"
SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
LONGEST_TITLE = 160
LISTS = ("related", "no_source_needed")
NEEDED = ("key", "slug", "language", "topic", "title", "summary")


class LibraryError(ValueError):
    """A file of the library that cannot be read, with its name and what is wrong."""


@dataclass(frozen=True)
class LibraryArticle:
    """One article in one language, as its file says it. `related` are keys of other articles."""

    key: str
    slug: str
    language: str
    topic: str
    title: str
    summary: str
    body: str
    related: tuple[str, ...] = ()
    no_source_needed: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.language}/{self.key}"


def read_article(path: Path) -> LibraryArticle:
    """Front matter (TOML between two lines of +++) and body. Raises LibraryError naming the file."""
    name = f"{path.parent.name}/{path.name}"
    try:
        start, front, body = path.read_text(encoding="utf-8").split(f"{FENCE}\n", 2)
        facts = tomllib.loads(front)
    except OSError as error:
        raise LibraryError(f"{name}: {error.strerror}") from error
    except ValueError as error:
        raise LibraryError(f"{name}: no front matter between two lines of {FENCE} ({error})") from error
    missing = set(NEEDED) - facts.keys()
    unknown = facts.keys() - {*NEEDED, *LISTS}
    if start or missing or unknown:
        what = (
            f"lacks {', '.join(sorted(missing)) or 'its first line'}"
            if missing or start
            else f"has {', '.join(sorted(unknown))}"
        )
        raise LibraryError(f"{name}: front matter {what}")
    if facts["language"] != path.parent.name or facts["key"] != path.stem:
        raise LibraryError(f"{name}: folder and name say another language or key than the front matter")
    for field in facts:
        kind, rows = ("a list of texts", facts[field]) if field in LISTS else ("a text", [facts[field]])
        if not isinstance(rows, list) or not all(isinstance(row, str) for row in rows):
            raise LibraryError(f"{name}: {field} is not {kind}")
    if not SLUG.fullmatch(facts["slug"]) or len(facts["title"]) > LONGEST_TITLE:
        raise LibraryError(f"{name}: the slug is not an address, or the title has more than {LONGEST_TITLE} characters")
    facts |= {field: tuple(facts.get(field, ())) for field in LISTS}
    return LibraryArticle(**facts, body=body.strip() + "\n")


def articles() -> list[LibraryArticle]:
    return [read_article(path) for language in LANGUAGES for path in sorted((LIBRARY / language).glob("*.md"))]


def sources() -> dict[str, dict[str, Any]]:
    found = _read("sources.toml")
    for key, row in found.items():
        _needs("sources.toml", key, row, ("title", "publisher", "url", "checked_on", "read"))
    return found


def topics() -> list[dict[str, Any]]:
    found = _rows("topics.toml", "topic")
    for row in found:
        _needs(
            "topics.toml",
            str(row.get("key")),
            row,
            ("key", "position", "review_days", "withdraw_when_overdue", "articles", *LANGUAGES),
        )
    return found


def glossary() -> list[dict[str, Any]]:
    found = _rows("glossary.toml", "term")
    for row in found:
        _needs("glossary.toml", str(row.get("key")), row, ("key", *LANGUAGES))
        for language in LANGUAGES:
            _needs("glossary.toml", f"{row['key']}, {language}", row[language], ("term", "meaning"))
    return found


def _needs(name: str, what: str, row: dict[str, Any], fields: tuple[str, ...]) -> None:
    if missing := [field for field in fields if field not in row]:
        raise LibraryError(f"{name}, {what}: lacks {', '.join(missing)}")


def _rows(name: str, table: str) -> list[dict[str, Any]]:
    try:
        return list(_read(name)[table])
    except KeyError as error:
        raise LibraryError(f"{name}: has no [[{table}]]") from error


def _read(name: str) -> dict[str, Any]:
    try:
        return tomllib.loads((LIBRARY / name).read_text(encoding="utf-8"))
    except OSError as error:
        raise LibraryError(f"{name}: {error.strerror}") from error
    except ValueError as error:
        raise LibraryError(f"{name}: {error}") from error
