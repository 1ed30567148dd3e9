"""Search over what readers may see: what it reads (`refresh`), and what it finds (`find`), in two queries.

The first query asks which words no text has, and what is nearest to them; the second finds. A word counts the more the fewer
texts have it, and the more its place counts: title, headings, summary, body. Nothing here keeps, logs or raises what was typed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef
from django.utils import timezone

from articles import prose, synonyms
from articles.crisis_lines import LINES
from articles.freshness import STALE_AFTER
from articles.models import Article, SearchEntry, SearchWord, Topic
from articles.models.article import ArticleQuerySet
from articles.models.shelf import public_path
from articles.synonyms import Crisis

LANGUAGES = ("en", "es")
CONFIGURATIONS = {language: f"public.prosperity_{language}" for language in LANGUAGES}
SHOWN = 10  # the best ones
MOST_WORDS = 12  # of a query; and as many more that our texts have for them
SHORTEST_TO_MEND, LONG_WORD = 5, 8  # letters; a long word may have two slips
LONGEST_WORD = 40
LONGEST_TYPED = 200
CANDIDATES = 12  # near words, of which the nearest by slips is taken
MEANT = 1.5  # what a word that our texts use counts, against one that somebody typed
PLACES = [0.1, 0.3, 0.4, 1.0]  # what a word counts in body, summary, headings, title
HIT, END = "\x02", "\x03"  # around words that were looked for, in a snippet: in no text, and never HTML
_UNSEEN = re.compile(r"[\x00-\x1f\x7f]+")
_LINE = re.compile(r"\[\]\(tel:(\w+)\)")  # a number of the registry: a link without words, which shows it
_STRICT = re.compile(r'"|(?:^|\s)-\w')  # what only websearch_to_tsquery reads


@dataclass(frozen=True)
class Hit:
    """A text that was found. `snippet` are its words in runs; those of a true run were looked for."""

    title: str
    path: str
    summary: str
    snippet: tuple[tuple[str, bool], ...]

    @property
    def is_marked(self) -> bool:
        """Whether the snippet shows why the text was found: the words may stand in its title alone."""
        return any(looked_for for _, looked_for in self.snippet)


@dataclass(frozen=True)
class Shelf:
    """Where to go on when nothing was found."""

    title: str
    path: str


@dataclass(frozen=True)
class Found:
    """`shown_for`: what was searched for in place of what was typed. `elsewhere`: only the other language has it."""

    hits: tuple[Hit, ...] = ()
    shown_for: tuple[str, ...] = ()
    crises: tuple[Crisis, ...] = ()
    elsewhere: bool = False
    shelves: tuple[Shelf, ...] = ()


# --- Finding ---------------------------------------------------------------------------------------------------------------


def cleaned(typed: str) -> str:
    """One line without control characters, of a length that a person types."""
    return _UNSEEN.sub(" ", typed).strip()[:LONGEST_TYPED]


def find(typed: str, language: str, *, as_typed: bool = False) -> Found:
    """What readers may see and is about that. `as_typed`: nothing is mended or put in its place. At most two queries."""
    typed = cleaned(typed)
    words = synonyms.words_of(typed)[:MOST_WORDS]
    if not words:
        return Found()
    if as_typed or _STRICT.search(typed):
        exact = [typed] if _STRICT.search(typed) else words
        return _ask(dict.fromkeys(exact, 1.0), typed, language, crises=synonyms.expand(words, language).crises)
    mended = _mend(words, language)
    query = synonyms.expand([mended.get(word, word) for word in words], language)
    terms = dict.fromkeys(query.own, 1.0) | dict.fromkeys(query.meant[:MOST_WORDS], MEANT) or dict.fromkeys(query.quiet, 1.0)
    shown = [*query.explained, *(new for new in mended.values() if new in query.own)]
    return _ask(terms, typed, language, shown_for=tuple(dict.fromkeys(shown)), crises=query.crises)


_NEAR = f"""
SELECT asked.word, near.word FROM unnest(%s::text[]) AS asked(word) CROSS JOIN LATERAL (
    SELECT known.word, similarity(known.word, asked.word) AS alike FROM articles_searchword AS known
    WHERE known.language = %s AND (known.word %% asked.word OR known.word LIKE left(asked.word, 2) || '%%')
    AND length(known.word) BETWEEN length(asked.word) - 2 AND length(asked.word) + 2
    ORDER BY alike DESC, known.word LIMIT {CANDIDATES}
) AS near
WHERE numnode(plainto_tsquery(%s::regconfig, asked.word)) > 0 AND NOT EXISTS (
    SELECT FROM articles_searchentry WHERE language = %s AND document @@ plainto_tsquery(%s::regconfig, asked.word)
)
ORDER BY asked.word, near.alike DESC, near.word
"""  # noqa: S608


def _mend(words: Sequence[str], language: str) -> dict[str, str]:
    """The nearest word for each that is in no text and not among the words that the rows know."""
    known = synonyms.vocabulary(language)
    asked = [word for word in dict.fromkeys(words) if SHORTEST_TO_MEND <= len(word) <= LONGEST_WORD and word not in known]
    asked = [word for word in asked if word.isalpha()]
    if not asked:
        return {}
    configuration = CONFIGURATIONS[language]
    with connection.cursor() as cursor:
        cursor.execute(_NEAR, [asked, language, configuration, language, configuration])
        near: dict[str, list[str]] = {}
        for word, candidate in cursor.fetchall():
            near.setdefault(word, []).append(candidate)
    mended = {}
    for word, candidates in near.items():
        best = min(candidates, key=lambda candidate: slips(word, candidate))  # of as near ones the most alike stands first
        if slips(word, best) <= (2 if len(word) >= LONG_WORD else 1):
            mended[word] = best
    return mended


def slips(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many, or stand in each other's place."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        two_before, before, row = before, row, [place]
        for there, wanted in enumerate(other, 1):
            cost = min(before[there] + 1, row[-1] + 1, before[there - 1] + (letter != wanted))
            if place > 1 and there > 1 and letter == other[there - 2] and one[place - 2] == wanted:
                cost = min(cost, two_before[there - 2] + 1)
            row.append(cost)
    return row[-1]


# The best texts for the terms; if there are none, whether the other language has any, and the shelves. One row at least.
_FIND = f"""
WITH term AS (
    SELECT place, weight, query FROM (
        SELECT place, weight, websearch_to_tsquery(%(configuration)s::regconfig, word) AS query
        FROM unnest(%(words)s::text[], %(weights)s::float8[]) WITH ORDINALITY AS given(word, weight, place)
    ) AS read WHERE numnode(query) > 0
), hit AS (
    SELECT term.place, term.weight, entry.article_id, ts_rank(%(places)s::float4[], entry.document, term.query) AS rank
    FROM term JOIN articles_searchentry AS entry ON entry.language = %(language)s AND entry.document @@ term.query
), rare AS (
    SELECT place, ln(1 + (SELECT count(*) FROM articles_searchentry WHERE language = %(language)s) / count(*)::float8) AS worth
    FROM hit GROUP BY place
), score AS (
    SELECT article_id, sum(rank * weight * worth) AS score FROM hit JOIN rare USING (place) GROUP BY article_id
), best AS (
    SELECT article.id, article.slug, coalesce(article.review_due_on <= %(stale)s, false) AS is_stale, score.score
    FROM score JOIN articles_article AS article ON article.id = score.article_id
    WHERE article.id IN ({{published}})
    ORDER BY is_stale, score.score DESC, article.id LIMIT {SHOWN}
), shown AS (
    SELECT best.*, entry.title, entry.summary, ts_headline(
        %(configuration)s::regconfig, entry.body, websearch_to_tsquery(%(configuration)s::regconfig, %(marked)s),
        'StartSel={HIT}, StopSel={END}, MaxWords=28, MinWords=14, ShortWord=2, MaxFragments=1'
    ) AS snippet
    FROM best JOIN articles_searchentry AS entry ON entry.article_id = best.id
)
SELECT shown.title, shown.slug, shown.summary, shown.snippet, otherwise.elsewhere, otherwise.shelves
FROM (
    SELECT CASE WHEN NOT EXISTS (SELECT FROM best) THEN EXISTS (
        SELECT FROM articles_searchentry AS entry WHERE entry.language = %(other)s
        AND entry.document @@ websearch_to_tsquery(%(other_configuration)s::regconfig, %(other_words)s)
        AND entry.article_id IN ({{published}})
    ) END AS elsewhere, CASE WHEN NOT EXISTS (SELECT FROM best) THEN (
        SELECT json_agg(json_build_array(topic.title, topic.slug) ORDER BY topic.position, topic.title)
        FROM articles_topic AS topic WHERE topic.language = %(language)s AND EXISTS (
            SELECT FROM articles_article AS article WHERE article.topic_id = topic.id AND article.id IN ({{published}})
        )
    ) END AS shelves
) AS otherwise LEFT JOIN shown ON true
ORDER BY shown.is_stale, shown.score DESC, shown.id
"""  # noqa: S608


def _ask(
    terms: dict[str, float], typed: str, language: str, *, shown_for: tuple[str, ...] = (), crises: tuple[Crisis, ...] = ()
) -> Found:
    """One query."""
    other = next(one for one in LANGUAGES if one != language)
    abroad = synonyms.expand(synonyms.words_of(typed)[:MOST_WORDS], other)
    values = {
        "configuration": CONFIGURATIONS[language],
        "language": language,
        "words": list(terms),
        "weights": list(terms.values()),
        "marked": " or ".join(terms),
        "places": PLACES,
        "stale": timezone.localdate() - STALE_AFTER,
        "other": other,
        "other_configuration": CONFIGURATIONS[other],
        "other_words": " or ".join((*abroad.own, *abroad.meant)),
    }
    with connection.cursor() as cursor:
        cursor.execute(*_with_published(_FIND, values))
        rows = cursor.fetchall()
    hits = tuple(_hit(row, language) for row in rows if row[0] is not None)
    elsewhere, shelves = rows[0][4:]
    return Found(hits, shown_for if hits else (), crises, bool(elsewhere), _shelves(shelves, language))


def _open_texts() -> ArticleQuerySet:
    return Article.objects.published().not_closed(timezone.localdate())


def _with_published(sql: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The query with those of the ORM in it: what readers may see is said in one place only."""
    inner, params = _open_texts().order_by().values("pk").query.sql_with_params()
    named = {f"published_{place}": value for place, value in enumerate(params)}
    return sql.format(published=inner % tuple(f"%({name})s" for name in named)), values | named


def _hit(row: Sequence[Any], language: str) -> Hit:
    title, slug, summary, snippet = row[:4]
    runs = [run for part in snippet.split(HIT) for run in _runs(part)]
    return Hit(title, public_path(language, "articles:article", slug), summary, tuple(runs))


def _runs(part: str) -> list[tuple[str, bool]]:
    looked_for, _, rest = part.rpartition(END)
    return [run for run in ((looked_for, True), (rest, False)) if run[0]]


def shelves(language: str) -> tuple[Shelf, ...]:
    """Where to begin when nothing was typed."""
    there = _open_texts().filter(topic=OuterRef("pk"))
    topics = Topic.objects.filter(Exists(there), language=language)
    return tuple(Shelf(topic.title, topic.get_absolute_url()) for topic in topics)


def _shelves(found: str | list[list[str]] | None, language: str) -> tuple[Shelf, ...]:
    rows = json.loads(found) if isinstance(found, str) else found or []
    return tuple(Shelf(title, public_path(language, "articles:topic", slug)) for title, slug in rows)


# --- What it reads ---------------------------------------------------------------------------------------------------------


@transaction.atomic
def refresh(at: datetime) -> int:
    """Bring what search reads to what readers see at that moment. How many texts came, changed or went."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('articles.search'))")  # what one adds, the other does not miss
    published = Article.objects.published(at)
    gone, _ = SearchEntry.objects.exclude(article__in=published).delete()
    new = published.exclude(search_entry__revision=F("live_revision")).select_related("live_revision").order_by("pk")
    entries = [_entry(article) for article in new]
    SearchEntry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=["article"],
        update_fields=["revision", "language", "title", "headings", "summary", "body"],
    )
    for language in LANGUAGES:
        _refresh_words(language, texts_changed=bool(gone or entries))
    return gone + len(entries)


def _entry(article: Article) -> SearchEntry:
    headings: list[str] = []
    body: list[str] = []
    for passage in prose.passages(_LINE.sub(_number, article.body)):
        is_heading = passage.kind in (prose.Kind.HEADING, prose.Kind.TITLE)
        (headings if is_heading else body).append(" ".join(_UNSEEN.sub(" ", passage.text).replace("*", "").split()))
    return SearchEntry(
        article=article,
        revision=article.live_revision,
        language=article.language,
        title=article.title,
        headings="\n".join(headings),
        summary=article.summary,
        body="\n".join(body),
    )


def _number(link: re.Match[str]) -> str:
    return LINES[link[1]].number if link[1] in LINES else link[0]


def _refresh_words(language: str, *, texts_changed: bool) -> None:
    """The words of all texts, and those that the rows know: after a release they may be others."""
    known = SearchWord.objects.filter(language=language)
    of_rows = synonyms.single_words(language)
    if not texts_changed and known.filter(word__in=of_rows).count() == len(of_rows):
        return
    texts = SearchEntry.objects.filter(language=language).values_list("title", "headings", "summary", "body")
    wanted = {word for text in texts for word in _words(text)} | of_rows
    there = set(known.values_list("word", flat=True))
    known.filter(word__in=there - wanted).delete()
    SearchWord.objects.bulk_create(
        [SearchWord(language=language, word=word) for word in sorted(wanted - there)], ignore_conflicts=True, batch_size=5_000
    )


def _words(text: Iterable[str]) -> set[str]:
    found = {word for part in text for word in synonyms.words_of(part)}
    return {word for word in found if SHORTEST_TO_MEND <= len(word) <= LONGEST_WORD and word.isalpha()}
