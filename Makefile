# The ways to work with Rapport. `make help` lists them.
.DEFAULT_GOAL := help
# The first that really runs: a pyenv shim may be on PATH and fail.
PYTHON ?= $(shell for name in python3 python python3.10; do \
	"$$name" -c "import sys; sys.exit(sys.version_info < (3, 8))" 2>/dev/null && command -v "$$name" && break; done)
RAPPORT := .venv/bin/rapport
# In how many processes the tests run; PROCESSES=0 is none besides pytest itself.
PROCESSES ?= 2

.PHONY: help setup run train evaluate test check bench clean

help:  ## list these ways
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 12

setup:  ## make .venv from uv.lock (any Python 3.8 or newer will do to start with)
	@test -n "$(PYTHON)" || { echo "rapport: no Python 3.8 or newer on PATH runs; install Python 3.10."; exit 1; }
	@"$(PYTHON)" bootstrap.py

run: setup  ## set everything up, train if there is no model, start all, say "ready"
	@exec $(RAPPORT) run

train: setup  ## train a model from config.yml, domain.yml and data/
	@$(RAPPORT) train

evaluate: setup  ## measure the model on the held-out messages; the report goes to results/
	@$(RAPPORT) evaluate

test: setup  ## all tests: units, PostgreSQL, Redis, the running assistant, the browser
	@.venv/bin/python -m pytest -n $(PROCESSES) --dist loadgroup --no-loadscope-reorder

check: setup  ## ruff and mypy
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy

bench: setup  ## Rapport beside the bot that `rasa init` makes, as ratios
	@.venv/bin/python -m bench

clean:  ## remove everything that was made: .venv, models, var
	rm -rf .venv .venv-uv .rasa var models/*.tar.gz
