"""How a view says that its answer may be kept in memory for the next reader (prosperity/page_cache.py does the keeping)."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def same_for_everyone(*query_params: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """This view reads nothing of a request but its path, its language and these query parameters.

    A promise, not a setting: no cookie, no other header, no host, no time of day, no form that posts. Outermost decorator.
    """

    def promise(view: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(view)  # a function of its own: the same view under another address has promised nothing
        def promised(*args: P.args, **kwargs: P.kwargs) -> R:
            return view(*args, **kwargs)

        promised.same_for_everyone = frozenset(query_params)  # type: ignore[attr-defined]
        return promised

    return promise
