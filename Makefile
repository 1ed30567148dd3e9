# Everything a person or the continuous integration runs. `make` alone lists it.
VENV := .venv
PYTHON ?= python3
PY := $(VENV)/bin/python
export PYTHONDONTWRITEBYTECODE ?=

.DEFAULT_GOAL := help
.PHONY: help library serve serve-split install install-dev browser test test-all check format lock manage demo translations danger-weights clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

serve: $(VENV)/runtime ## the site, the desk and the worker on http://localhost:8000 (PORT= moves it), until Ctrl-C
	@$(PY) -m prosperity.serve Procfile

serve-split: $(VENV)/runtime ## the same as three processes with three database roles
	@$(PY) -m prosperity.serve Procfile.split

install: $(VENV)/runtime ## runtime dependencies into .venv
install-dev: $(VENV)/development ## what development and tests need on top

$(VENV)/runtime: requirements.txt
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/development: $(VENV)/runtime requirements-dev.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

browser: ## Debian's Chromium for the tests, if there is no browser and apt can install one
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	  else echo "The tests need a browser. Run: sudo apt-get install chromium" >&2; exit 1; fi; }

# All of it runs as so many processes at once; a file, a name or a debugger is sooner there with one.
AT_ONCE ?= 2
AT_ONCE_OR_ALONE = $(if $(filter tests/% -k% -n% --lf --ff --sw --pdb,$(ARGS)),,-n $(AT_ONCE))

test: $(VENV)/development browser ## every test but the long proofs, on a throw-away PostgreSQL
	@$(PY) -m prosperity.embedded_database run $(PY) -m pytest -m "not long" $(AT_ONCE_OR_ALONE) $(ARGS)

# The W3C's Nu HTML checker, as its makers publish it; it needs Java, and asks no network when it runs.
VNU := var/vnu-26.9.27.jar
VNU_SHA256 := 22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47

$(VNU):
	@command -v java >/dev/null && command -v npm >/dev/null || { \
	  echo "The HTML checker needs Java and npm. Run: sudo apt-get install default-jre-headless npm" >&2; exit 1; }
	@mkdir -p var/vnu && cd var/vnu && npm pack --silent vnu-jar@26.9.27 >/dev/null && tar xzf vnu-jar-26.9.27.tgz package/build/dist/vnu.jar
	@echo "$(VNU_SHA256)  var/vnu/package/build/dist/vnu.jar" | sha256sum --check --quiet
	@mv var/vnu/package/build/dist/vnu.jar $@ && rm -r var/vnu

test-all: $(VENV)/development browser $(VNU) ## the long proofs
	@$(PY) -m prosperity.embedded_database run $(PY) -m pytest -m long $(ARGS); status=$$?; \
	  if [ $$status = 5 ]; then echo "There is no long proof yet."; exit 0; else exit $$status; fi

check: $(VENV)/development ## format, lint, types, layers, templates, migrations, deploy checks
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/djade --check --target-version 5.2 $$(git ls-files 'templates/*.html')
	@$(VENV)/bin/lint-imports --no-cache
	@$(VENV)/bin/mypy
	@DJANGO_SETTINGS_MODULE=tests.settings $(PY) -m prosperity.embedded_database run $(PY) manage.py makemigrations --check --dry-run
	@$(PY) -m prosperity.keys var/keys
	@for role in web desk worker; do \
	  PROSPERITY_ROLE=$$role PROSPERITY_HOSTS=prosperity.example DATABASE_URL=postgres://nobody@nowhere/nothing \
	  $(PY) manage.py check --deploy --fail-level WARNING || exit 1; done

LEARN := var/learn

$(LEARN)/ready: requirements.txt bench/requirements.txt
	@$(PYTHON) -m venv $(LEARN)
	@$(LEARN)/bin/pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(LEARN)/bin/pip install --quiet --disable-pip-version-check -r bench/requirements.txt
	@touch $@

danger-weights: $(LEARN)/ready ## learn the weights of the danger words anew: minutes; then docs/danger-words.md
	@$(LEARN)/bin/python bench/learn_danger_words.py

format: $(VENV)/development ## put code and templates into shape
	@$(VENV)/bin/ruff format . && $(VENV)/bin/ruff check --fix .
	@$(VENV)/bin/djade --target-version 5.2 $$(git ls-files 'templates/*.html') || true

lock: $(VENV)/development ## requirements*.txt from requirements*.in, with versions and hashes
	@for name in requirements requirements-dev; do \
	  $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate $(LOCK) $$name.in -o $$name.txt; done

manage: $(VENV)/runtime ## a Django command beside a running `make serve`: make manage ARGS="shell"
	@PROSPERITY_DEVELOPMENT=1 $(PY) manage.py $(ARGS)

library: $(VENV)/runtime ## how every article meets the writing rules (ARGS="track-marks" for one)
	@PROSPERITY_DEVELOPMENT=1 $(PY) manage.py check_library $(ARGS)

demo: $(VENV)/runtime ## 200 invented requests in the database of a running `make serve`, so that every screen is full
	@PROSPERITY_DEVELOPMENT=1 $(PY) manage.py demo $(ARGS)

translations: $(VENV)/development ## collect texts for the Spanish catalogue, and compile it (needs gettext)
	@DJANGO_SETTINGS_MODULE=tests.settings $(PY) manage.py makemessages --locale es --no-wrap --no-location --ignore .venv --ignore var --ignore tests
	@DJANGO_SETTINGS_MODULE=tests.settings $(PY) manage.py compilemessages --locale es --ignore .venv

clean: ## everything that was made here, the development database included
	@if [ -x $(PY) ]; then $(PY) -m prosperity.embedded_database clean; fi
	rm -rf $(VENV) var
