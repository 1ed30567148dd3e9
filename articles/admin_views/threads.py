"""The comments of an article, grouped by the paragraph beside which they stand in the newest version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from articles import blocks
from articles.blocks import Block
from articles.models import Article, Comment

MOST_OPEN = 100  # each has a field for an answer, and a form has so many fields at most


@dataclass
class Thread:
    """A comment and what was answered."""

    first: Comment
    answers: list[Comment] = field(default_factory=list)
    typed: str = ""  # an answer that is not sent yet


@dataclass
class Group:
    """All open comments beside one paragraph; `block` None: their paragraph is gone, and each says what it was."""

    block: Block | None
    threads: list[Thread] = field(default_factory=list)


@dataclass(frozen=True)
class Talk:
    """What was said beside a text. `left_out` is how many open ones are not shown."""

    groups: list[Group]
    resolved: list[Thread]
    left_out: int

    def put_back(self, typed: Mapping[str, Any]) -> None:
        """Answers that came back with the page stand in their fields again."""
        for thread in (thread for group in self.groups for thread in group.threads):
            thread.typed = typed.get(f"answer-{thread.first.pk}", "")

    @property
    def open_count(self) -> int:
        return sum(len(group.threads) for group in self.groups) + self.left_out


def talk_about(article: Article, found: list[Block]) -> Talk:
    """One query. First those that lost their paragraph, then in the order of the text; `found` are its paragraphs."""
    threads: dict[int, Thread] = {}
    for comment in Comment.objects.filter(article=article).select_related("by", "resolved_by"):  # in the order of time
        if comment.parent_id is None:
            threads[comment.pk] = Thread(comment)
        elif comment.parent_id in threads:
            threads[comment.parent_id].answers.append(comment)
    waiting = [thread for thread in threads.values() if thread.first.resolved_at is None]
    groups: dict[int, Group] = {}
    for thread in waiting[:MOST_OPEN]:
        one = thread.first
        block = blocks.place(one.block_index, one.block_hash, one.quote, found)
        groups.setdefault(block.index if block else -1, Group(block)).threads.append(thread)
    resolved = [thread for thread in threads.values() if thread.first.resolved_at is not None]
    return Talk([group for _, group in sorted(groups.items())], resolved[::-1], max(0, len(waiting) - MOST_OPEN))
