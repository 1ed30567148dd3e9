"""What the suite guards in the repository itself."""

from __future__ import annotations

import re
import subprocess
from io import StringIO

import pytest
from django.core.management import call_command
from django.template.loader import get_template

from prosperity.embedded_database import CLONE

TRACKED = subprocess.run(["git", "ls-files"], cwd=CLONE, capture_output=True, text=True, check=True).stdout.split("\n")
TEMPLATES = [path for path in TRACKED if path.startswith("templates/") and path.endswith(".html") and (CLONE / path).exists()]


@pytest.mark.django_db
def test_no_migration_is_pending():
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


def test_every_migration_has_a_name_that_says_what_it_does():
    names = [path.split("/")[-1] for path in TRACKED if re.search(r"/migrations/0\d+", path)]
    assert names
    assert [name for name in names if re.search(r"_auto_|_alter_|initial|\d{8}", name)] == []


@pytest.mark.parametrize("path", TEMPLATES)
def test_a_template_compiles_and_holds_no_inline_script_or_style(path):
    get_template(path.removeprefix("templates/"))
    text = (CLONE / path).read_text()
    # A block of data is no script: what it holds is escaped, and tests/articles/test_json_ld.py tries to break out of it.
    text = text.replace('<script type="application/ld+json">', "")
    assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc=)", text)
    assert "|safe" not in text.replace("page.html|safe", "")
    assert not re.search(r"{%\s*autoescape\s+off", text)


@pytest.mark.parametrize("path", [path for path in TEMPLATES if "article.html" in path])
def test_the_only_html_that_is_trusted_went_through_the_sanitiser(path):
    assert "page.html" in (CLONE / path).read_text()


def test_every_direct_dependency_has_its_reason_and_there_are_at_most_fourteen():
    lines = (CLONE / "requirements.in").read_text().splitlines()
    names = [re.match(r"[\w-]+", line)[0].lower() for line in lines if line and not line.startswith("#")]
    reasons = (CLONE / "docs" / "dependencies.md").read_text().lower()
    assert len(names) <= 14
    assert [name for name in names if f"| {name}" not in reasons] == []


def test_every_requirement_is_pinned_with_its_hash():
    for name in ("requirements.txt", "requirements-dev.txt"):
        entries = re.split(r"\n(?=\S)", (CLONE / name).read_text().strip())
        assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_no_file_of_ours_knows_this_machine():
    words = re.compile(r"/home/\w+/|/root/|/work/main|(?<![\w.])pypi\.org|registry\.npmjs|deb\.debian")
    texts = [
        path
        for path in TRACKED
        if path.endswith((".py", ".html", ".md", ".toml", ".txt", ".css", ".js", "file")) and "test_repository" not in path
    ]
    assert [path for path in texts if (CLONE / path).exists() and words.search((CLONE / path).read_text())] == []
