"""A flood from one network beside families from the same network and from others: they get their receipts, and are filed."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from prosperity.embedded_database import CLONE
from tests.journeys.conftest import start
from tests.journeys.test_plain_http import dump, rows

pytestmark = [pytest.mark.journey, pytest.mark.long]

spec = importlib.util.spec_from_file_location("flood", CLONE / "bench" / "flood.py")
flood = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(flood)

SECONDS = 30
FILED_WITHIN = 60


def test_families_get_through_a_flood_and_no_address_is_kept(tmp_path):
    with start("Procfile.split", tmp_path) as site:
        time.sleep(3)  # pages are being made
        with ThreadPoolExecutor(max_workers=1) as aside:  # the browser of other tests has a loop in this thread
            tally = aside.submit(lambda: asyncio.run(flood.run(site.url, bad=200, good=5, seconds=SECONDS))).result()
        report = tally.report()
        assert report["good_sent"] >= 5 * SECONDS - 5, report
        assert report["receipts"] >= 0.99 * report["good_sent"], report
        assert report["receipt_seconds"]["p95"] < 1.0, report
        assert sum(report["bad_sent"].values()) >= 0.9 * 200 * SECONDS, report
        deadline = time.monotonic() + FILED_WITHIN
        while rows(site, "SELECT count(*) FROM intake_letter WHERE filed_at IS NULL") != [(0,)]:
            assert time.monotonic() < deadline
            time.sleep(0.5)
        found = rows(site, "SELECT count(*) FROM intake_inquiry WHERE mark <> 'honeypot'")[0][0]
        assert found >= len(set(tally.codes)) >= 0.99 * report["good_sent"], report
        network = f"{flood.FLOOD_NETWORK}.".encode()
        assert network not in dump(site)
        assert network not in site.log.read_bytes()
