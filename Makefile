# The commands of Factsheet. `make` lists them. Each one sets up all it needs, once, in .venv.
#
# Needed beforehand: Python 3.11 or later with pip, and make. PYTHON=... names another Python.

SHELL := /bin/sh
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto
PINNED := pyproject.toml constraints.txt

# A stamp says which set-up is done; a change of a pin undoes it. `dev` holds all that `runtime` has.
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev

# An environment works in one place only: in a copied or moved folder it is made anew.
ifneq "$(shell cat $(VENV)/.place 2>/dev/null)" "$(CURDIR)"
MOVED := moved
endif

# Both variables: pip below 25.3 takes the first for what a build needs, later ones the second.
PIP := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt \
	$(BIN)/python -m pip --quiet --disable-pip-version-check --no-input

PYTEST := $(BIN)/python -m pytest -n $(WORKERS) --maxprocesses 8 --dist worksteal

# Two set-ups at once would write into one environment.
.NOTPARALLEL:
.PHONY: help site test check format golden coverage budget pictures clean lint covered browser moved

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' Makefile | \
		while IFS='|' read -r name words; do printf '%-14s  %s\n' "$$name" "$$words"; done

site: $(RUNTIME) ## Build the site from content/ and seeds/, and say which page to open
	@$(BIN)/factsheet build
	@$(BIN)/python -c 'from pathlib import Path; page = Path("site/index.html").resolve(); \
		print(f"Open {page}\n  or {page.as_uri()}")'

# Both halves run even when the first one fails, so that one run tells everything.
test: $(DEV) browser ## Run every check and every test, and measure what the tests cover
	@$(MAKE) --no-print-directory --keep-going lint covered

check: $(DEV) browser lint ## Run every check and every test, and stop at the first that fails
	$(PYTEST)

lint: $(DEV)
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/factsheet check --strict

covered: $(DEV) browser
	$(PYTEST) --cov

format: $(DEV) ## Format the Python files and mend what can be mended by rule
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

golden: $(DEV) ## Rewrite the expected sites and the tables of the docs; the difference is for review
	$(BIN)/python -m pytest tests/test_golden.py tests/test_docs.py --update-golden --update-docs

coverage: $(DEV) browser ## Run the tests and write htmlcov/index.html: which lines they reach
	$(PYTEST) --cov --cov-report=term --cov-report=html

budget: $(DEV) ## Print how much a reader's browser has to fetch for each page
	@$(BIN)/python -m tests.budget

pictures: $(DEV) browser ## Take the README's screenshots anew, into docs/images/
	@$(BIN)/python -m tests.browser.pictures

clean: ## Remove all that these commands made: the site, the environment, what tools remember
	rm -rf site .site.factsheet $(VENV) dist htmlcov .coverage .coverage.* .hypothesis \
		.import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUNTIME): $(PINNED) $(MOVED)
	@$(environment)
	@echo 'Installing what a build needs ...'
	@$(PIP) install --editable .
	@touch $@

$(DEV): $(PINNED) $(MOVED)
	@$(environment)
	@echo 'Installing what a build and its tests need ...'
	@$(PIP) install --editable '.[dev]'
	@touch $(RUNTIME) $@

browser: $(DEV)
	@$(BIN)/python -m tests.browser.provide

moved:

# Keep the environment when it works and belongs here; else make one with the first Python that is
# new enough. Debian keeps ensurepip in a package of its own: without it, pip comes from the pip
# outside, or, for root, the package is installed.
define environment
case "$$($(BIN)/pip --version 2>/dev/null)" in *" from $(CURDIR)/$(VENV)/"*) ;; *) \
	rm -rf $(VENV); \
	for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 none; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break; \
	done; \
	if [ "$$python" = none ]; then \
		echo 'No Python 3.11 or later was found; install it, or name it with PYTHON=...' >&2; exit 1; \
	fi; \
	echo "Making $(VENV) with $$($$python --version) ..."; \
	"$$python" -m venv $(VENV) >/dev/null 2>&1 || \
	{ "$$python" -m venv --clear --without-pip $(VENV) && \
		"$$python" -m pip --quiet --python $(BIN)/python install pip; } >/dev/null 2>&1 || \
	{ [ "$$(id -u)" = 0 ] && apt-get update && apt-get install -y python3-venv && \
		"$$python" -m venv --clear $(VENV); } >/dev/null 2>&1 || \
	{ rm -rf $(VENV); echo "$$python cannot make an environment;" \
		'install its venv module (on Debian: apt-get install python3-venv).' >&2; exit 1; } \
;; esac; \
printf '%s\n' "$(CURDIR)" >$(VENV)/.place
endef
