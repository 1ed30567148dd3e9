"""Log lines that cannot carry a family's words: an event's name, the kind of an error and where in the code it happened."""

from __future__ import annotations

import logging
import traceback

# Loggers whose messages we write ourselves, from fixed texts, ids and counts.
OWN_LOGGERS = ("prosperity", "articles", "intake")


class QuietFormatter(logging.Formatter):
    """Formats a record without any value that a request could have put there.

    Our own loggers' messages are kept; of everybody else's only the fixed template is ("Not Found: %s"), without its
    arguments. Of an exception: its class and the places in the code, never its text, which may quote what was typed.
    """

    def format(self, record: logging.LogRecord) -> str:
        own = record.name.split(".")[0] in OWN_LOGGERS
        message = record.getMessage() if own else str(record.msg) if record.args else f"({record.module}.{record.funcName})"
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name}: {message}"]
        status = getattr(record, "status_code", None)
        if isinstance(status, int):
            lines[0] += f" [{status}]"
        if record.exc_info and record.exc_info[0]:
            lines.append(f"  {record.exc_info[0].__qualname__}")
            frames = traceback.extract_tb(record.exc_info[2])
            lines += [f"  at {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        return "\n".join(lines)
