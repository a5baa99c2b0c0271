# The ways to work with Rapport. `make help` lists them.
.DEFAULT_GOAL := help
# The first that really runs: a pyenv shim may be on PATH and fail.
PYTHON ?= $(shell for name in python3 python python3.10; do \
	"$$name" -c "import sys; sys.exit(sys.version_info < (3, 8))" 2>/dev/null && command -v "$$name" && break; done)
RAPPORT := .venv/bin/rapport
AUDIT ?= osv
# In how many processes the tests run; PROCESSES=0 is none besides pytest itself.
PROCESSES ?= 2

.PHONY: help setup tools run train evaluate test check bench soak clean

help:  ## list these ways
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

setup:  ## make .venv from uv.lock (any Python 3.8 or newer will do to start with)
	@test -n "$(PYTHON)" || { echo "rapport: no Python 3.8 or newer on PATH runs; install Python 3.10."; exit 1; }
	@"$(PYTHON)" bootstrap.py

tools:  ## make .venv-tools from tools/uv.lock: pip-audit, which fits into no environment with Rasa
	@test -n "$(PYTHON)" || { echo "rapport: no Python 3.8 or newer on PATH runs; install Python 3.10."; exit 1; }
	@"$(PYTHON)" bootstrap.py tools

run: setup  ## set everything up, train if there is no model, start all, say "ready"
	@exec $(RAPPORT) run

train: setup  ## train a model from config.yml, domain.yml and data/
	@$(RAPPORT) train

evaluate: setup  ## measure the model on the held-out messages; the report goes to results/
	@$(RAPPORT) evaluate

test: setup tools  ## all tests: units, PostgreSQL, Redis, the running assistant, the browser
	@.venv/bin/python -m pytest -n $(PROCESSES) --dist loadgroup --no-loadscope-reorder

check: setup tools  ## ruff, mypy, and known weaknesses of what the locks name (AUDIT=pypi asks PyPI, AUDIT=off nobody)
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
ifeq ($(AUDIT),off)
	@echo "rapport: AUDIT=off, so nobody was asked for known weaknesses."
else
	@.venv/bin/python -m audit --service "$(AUDIT)"
endif

bench: setup  ## Rapport beside the bot that `rasa init` makes, as ratios
	@.venv/bin/python -m bench

soak: setup  ## everything is killed at random while people write; afterwards nothing may be lost
	@.venv/bin/python -m tests.soak

clean:  ## remove everything that was made: .venv, models, var
	rm -rf .venv .venv-tools .venv-uv .rasa var models/*.tar.gz
