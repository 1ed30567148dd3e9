"""Beside each web process: empties the spool into the letterbox."""

from __future__ import annotations

import logging
import signal
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import Error as DatabaseError
from django.db import connection

from intake import door

logger = logging.getLogger(__name__)

PAUSE = 1.0  # seconds between looks into the folder
PAUSE_WITHOUT_DATABASE = 5.0


class Command(BaseCommand):
    help = (
        "Puts letters that wait in the spool into the letterbox, oldest first, and takes each away once the letterbox has it. "
        "A torn file is set aside, said in the log, and never stops the next one. Needs only the public site's right to INSERT "
        "letters. Ends cleanly on SIGTERM."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="empty the spool as it is now, then end")

    def handle(self, *args: Any, once: bool = False, **options: Any) -> None:
        if settings.SPOOL is None:
            raise CommandError("There is no spool: PROSPERITY_SPOOL is not set.")
        if not settings.DATABASE_LOGIN_IS_OWN:
            raise CommandError("DATABASE_URL_WEB is not set: the drain does not run as the database's owner.")
        stop = threading.Event()
        for name in () if once else (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_: stop.set())
        while True:
            pause = PAUSE
            try:
                door.empty_spool(settings.SPOOL)
            except DatabaseError as error:
                logger.warning("drain: the database refused (%s); letters wait on disk", type(error).__name__)
                pause = PAUSE_WITHOUT_DATABASE
            if once:
                return
            connection.close()  # the folder is empty nearly always: no connection is held for it
            if stop.wait(pause):
                return
