"""How a view says that its page holds a frame, or stands in one (prosperity.middleware.SecurityHeaders does the rest).

Every other page of the site neither frames anything nor lets itself be framed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def framing(*, frames: bool = False, framed: bool = False) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """`frames`: the page shows others of this site in a frame. `framed`: it may be shown in one, by this site. Outermost."""

    def say(view: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(view)  # a function of its own: the same view under another address has said nothing
        def said(*args: P.args, **kwargs: P.kwargs) -> R:
            return view(*args, **kwargs)

        said.frames, said.framed = frames, framed  # type: ignore[attr-defined]
        return said

    return say
