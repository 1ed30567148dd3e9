"""How fast is search with 2,000 articles? Fills a database of its own with invented texts, then asks through the public page.

    DJANGO_SETTINGS_MODULE=tests.settings python -m prosperity.embedded_database run python bench/search.py

The texts are made of the words of the library, drawn as often as the library has them, so that a word that stands in every real
article stands in nearly every invented one; each has some words of its own. Asks for every query of search_queries.toml and
search_held_out.toml (tests/articles), --times times over, and for as many made of the invented texts. Prints JSON with p50, p95
and the slowest in milliseconds, and the same of the processor's time alone, ours and that of our session at the database, in
which a busy machine counts for little; ends with 1 if the p95 is over --most. Refuses a database that holds articles.
"""

# ruff: noqa: E402, S311 - Django has to be set up first, and nothing here is secret

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
import tomllib
import uuid
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.core.management import call_command
from django.db import connection
from django.test import Client, override_settings
from django.utils import timezone

from articles import search, shelf, synonyms
from articles.models import Article, Revision, SearchEntry, SearchWord, Topic, content_hash
from articles.states import ArticleState

WORDS = 800  # of a text
OWN_WORDS = 20
LETTERS = "abcdefghijklmnoprstuvz"


def invented(chance: random.Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(chance.randrange(5, 11)))


def fill(number: int, chance: random.Random) -> None:
    library = {language: [] for language in shelf.LANGUAGES}
    for file in shelf.articles():
        library[file.language] += f"{file.title} {file.summary} {file.body}".split()
    topics = {
        language: Topic.objects.create(language=language, slug="invented", title="Invented") for language in shelf.LANGUAGES
    }
    now = timezone.now()
    for place in range(number):
        language = shelf.LANGUAGES[place % 4 == 3]  # one in four is Spanish
        words = chance.choices(library[language], k=WORDS) + [invented(chance) for _ in range(OWN_WORDS)]
        chance.shuffle(words)
        title, summary = " ".join(words[:7])[:160], " ".join(words[7:25])[:400]
        paragraphs = [" ".join(words[start : start + 40]) for start in range(25, len(words), 40)]
        body = "\n\n".join(f"## {text[:40]}\n\n{text}" if not one % 4 else text for one, text in enumerate(paragraphs))
        text = {"title": title, "summary": summary, "body": body}
        article = Article.objects.create(
            translation_key=uuid.uuid4(), language=language, topic=topics[language], slug=f"invented-{place}", **text
        )
        revision = Revision.objects.create(article=article, number=1, created_at=now, content_hash=content_hash(**text), **text)
        Article.objects.filter(pk=article.pk).update(
            state=ArticleState.PUBLISHED, live_revision=revision, published_at=now, updated_on=now.date()
        )
        if place % 100 == 99:
            sys.stderr.write(f"\r{place + 1:,} of {number:,} articles")
    sys.stderr.write("\n")


def queries(chance: random.Random) -> list[tuple[str, str]]:
    """Those of the tests, and as many words and slips out of the invented texts."""
    found = []
    for name in ("search_queries", "search_held_out"):
        rows = tomllib.loads((ROOT / f"tests/articles/{name}.toml").read_text(encoding="utf-8"))["query"]
        found += [(row["typed"], row["language"]) for row in rows]
    for language, body in SearchEntry.objects.order_by("pk").values_list("language", "body")[: len(found)]:
        words = chance.choices(synonyms.words_of(body), k=chance.randrange(1, 8))
        slip = chance.randrange(len(words[0]))
        found.append((" ".join([words[0][:slip] + words[0][slip + 1 :], *words[1:]]), language))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--most", type=float, default=50.0, help="milliseconds that the p95 may take")
    given = parser.parse_args()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    if Article.objects.exists():
        sys.exit("this database holds articles: search is measured in one of its own")
    chance = random.Random(6)
    fill(given.articles, chance)
    start = time.perf_counter()
    search.refresh(timezone.now())
    refreshed = time.perf_counter() - start
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    asked = queries(chance) * given.times
    chance.shuffle(asked)
    took, busy = ask(asked)
    result = {
        "articles": given.articles,
        "words": SearchWord.objects.count(),
        "refresh of all (s)": round(refreshed, 1),
        "asked": len(took),
        "load": round(os.getloadavg()[0], 1),
        "wall": figures(took),
        "processor": figures(busy),
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    return int(result["wall"]["p95"] > given.most)


def ask(asked: list[tuple[str, str]]) -> tuple[list[float], list[float]]:
    client, took, busy, database = Client(), [], [], database_clock()
    client.get("/search/?q=warm")
    for typed, language in asked:
        start, before = time.perf_counter(), time.process_time() + database()
        answer = client.get("/es/search/" if language == "es" else "/search/", {"q": typed})
        took.append((time.perf_counter() - start) * 1_000)
        busy.append((time.process_time() + database() - before) * 1_000)
        if answer.status_code != 200:
            raise SystemExit(f"answered {answer.status_code}")
    return took, busy


def figures(times: list[float]) -> dict[str, float]:
    times = sorted(times)
    return {"p50": round(times[len(times) // 2], 1), "p95": round(times[int(len(times) * 0.95)], 1), "max": round(times[-1], 1)}


def database_clock() -> Callable[[], float]:
    """Tells how long our session at the database has worked, in seconds; always 0 where it runs on another machine."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid(), inet_server_addr() IS NULL")
        number, here = cursor.fetchone()
    clock = Path(f"/proc/{number}/schedstat")
    if not here or not clock.exists():
        return lambda: 0.0
    return lambda: int(clock.read_text().split()[0]) / 1e9


if __name__ == "__main__":
    with override_settings(ALLOWED_HOSTS=["*"]):
        sys.exit(main())
