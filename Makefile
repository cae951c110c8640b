# Every entry point of the project. `make` alone prints help.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
NEWEST := $(VENV)/newest/.installed
PYTEST := $(BIN)/python -m pytest

.DEFAULT_GOAL := help

help: ## Show this help
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ---- set-up -----------------------------------------------------------------------------------------------------

$(STAMP): requirements/uv.txt requirements/dev.txt pyproject.toml
	$(PYTHON) -c 'import sys; assert sys.version_info >= (3, 11), "Python 3.11 or newer is needed, this is " + sys.version'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements/uv.txt
	$(BIN)/uv pip sync --quiet --require-hashes --python $(BIN)/python requirements/dev.txt
	$(BIN)/uv pip install --quiet --no-deps --no-build-isolation --python $(BIN)/python --editable .
	touch $@

# An MLflow newer than the locked one, for the tests of what only that has. It runs over the locked dependencies.
$(NEWEST): requirements/newest.txt $(STAMP)
	rm -rf $(@D)
	$(BIN)/uv pip install --quiet --no-deps --require-hashes --python $(BIN)/python --target $(@D) -r requirements/newest.txt
	touch $@

# Older MLflow servers, over the locked dependencies too, but for SQLAlchemy.
OLDER := 2.22.5 3.1.4

$(VENV)/mlflow-%/.installed: requirements/mlflow-%.txt $(STAMP)
	rm -rf $(@D)
	$(BIN)/uv pip install --quiet --no-deps --require-hashes --python $(BIN)/python --target $(@D) -r $<
	touch $@

setup: $(STAMP) $(NEWEST) ## Install everything into .venv, from the locked versions

lock: $(STAMP) ## Resolve the dependencies anew into requirements/
	$(BIN)/uv pip compile --quiet --upgrade requirements/uv.in --universal --python-version 3.11 --generate-hashes --no-header -o requirements/uv.txt
	$(BIN)/uv pip compile --quiet --upgrade pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header -o requirements/dev.txt
	$(BIN)/uv pip compile --quiet pyproject.toml -c requirements/dev.txt --universal --python-version 3.11 --generate-hashes --no-header -o requirements/runtime.txt
	for extra in aiohttp otel speed; do \
	    $(BIN)/uv pip compile --quiet pyproject.toml --extra $$extra -c requirements/dev.txt --universal --python-version 3.11 --generate-hashes --no-header -o requirements/$$extra.txt || exit 1; \
	done
	$(BIN)/uv pip compile --quiet --upgrade requirements/skinny.in --universal --python-version 3.11 --generate-hashes --no-header -o requirements/skinny.txt
	$(BIN)/uv pip compile --quiet --upgrade requirements/newest.in --no-deps --universal --python-version 3.11 --generate-hashes --no-header -o requirements/newest.txt
	for version in $(OLDER); do \
	    $(BIN)/uv pip compile --quiet --upgrade requirements/mlflow-$$version.in --no-deps --universal --python-version 3.11 --generate-hashes --no-header -o requirements/mlflow-$$version.txt || exit 1; \
	done

# ---- the main job -----------------------------------------------------------------------------------------------

demo: $(STAMP) ## Train models, log them to a real MLflow server, promote the best (KEEP=1 leaves the server up)
	$(BIN)/python -m scripts.demo $(if $(KEEP),--keep)

# ---- the spec and what is generated from it ---------------------------------------------------------------------

generate: $(STAMP) ## Rebuild generated/ from spec/, and mlflow_wrap/_sync from mlflow_wrap/_async
	$(BIN)/python -m generator generate

check-generated: $(STAMP) ## Fail if generated/ or mlflow_wrap/_sync is not what their sources say
	$(BIN)/python -m generator check

drift: $(STAMP) ## Compare the spec with an MLflow's own declarations (MLFLOW=3.18.0 for another than the locked one)
	$(BIN)/python -m generator drift $(if $(MLFLOW),--mlflow $(MLFLOW))

history: $(STAMP) ## Write docs/mlflow-versions.md: what changed in MLflow's API between releases
	$(BIN)/python -m generator history

fuzz: $(STAMP) ## Fuzz a throw-away MLflow server with the spec (ARGS="--max-examples 50")
	$(BIN)/python -m tests.contract.fuzz $(ARGS)

chaos: $(STAMP) ## Interrupt calls and see whether clients stay usable (COUNT=20000 SEED=1 ARGS="--variant sync")
	$(BIN)/python -m tests.chaos $(if $(COUNT),--count $(COUNT)) $(if $(SEED),--seed $(SEED)) $(ARGS)

# ---- quality ----------------------------------------------------------------------------------------------------

test: $(STAMP) $(NEWEST) lint check-generated lint-spec ## Lint, check what is generated, and run every test
	$(PYTEST) $(ARGS)

chaos-once: $(STAMP) ## Create through late servers, long: 50,000 sequences in virtual time, 256 in real time, 20 stalls
	MLFLOW_WRAP_ONCE_SEQUENCES=50000 MLFLOW_WRAP_LATE_SEQUENCES=256 MLFLOW_WRAP_LATE_STALLS=10 \
	    nice -n 10 $(PYTEST) tests/unit/test_create_once.py tests/live/test_late_server.py -n 2 $(ARGS)

lint: $(STAMP) ## Formatting, lint, types and layering
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell

SPECTRAL := generator/spectral/node_modules/.installed

$(SPECTRAL): generator/spectral/package-lock.json $(STAMP)
	PATH="$(CURDIR)/$(BIN):$$PATH" npm --prefix generator/spectral ci --silent
	touch $@

lint-spec: $(SPECTRAL) ## Lint the published description with Spectral
	$(BIN)/node generator/spectral/node_modules/@stoplight/spectral-cli/dist/index.js lint --fail-severity warn \
	    --ruleset generator/spectral/ruleset.yaml generated/mlflow_rest/openapi.json

format: $(STAMP) ## Format the hand-written code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

# A sample runs with the tests, but for the older servers.
chaos-transfers: $(STAMP) $(OLDER:%=$(VENV)/mlflow-%/.installed) ## Disturb transfers of files, and use older servers (COUNT=2000 SEED=2)
	MLFLOW_WRAP_TRANSFERS=$(or $(COUNT),500) MLFLOW_WRAP_TRANSFERS_SEED=$(or $(SEED),1) $(PYTEST) -n 0 -s tests/transfers $(ARGS)

chaos-logging: $(STAMP) ## Kill servers and clients while runs are logged to, and interrupt programs (COUNT=50)
	MLFLOW_WRAP_KILLS=$(or $(COUNT),50) MLFLOW_WRAP_INTERRUPTIONS=$(or $(COUNT),50) $(PYTEST) -n 0 -s tests/logging $(ARGS)

# A sample of both runs with the tests.
chaos-workflows: $(STAMP) ## Cancel each workflow 50 times; get or create the same names from 8 processes (COUNT=200 SEED=2)
	MLFLOW_WRAP_WORKFLOW_CANCELS=$(or $(COUNT),50) MLFLOW_WRAP_WORKFLOW_SEED=$(or $(SEED),1) MLFLOW_WRAP_SAME_NAMES=$(or $(NAMES),1000) $(PYTEST) -rP \
	    tests/live/_async/test_cancelled_workflows.py tests/live/_sync/test_cancelled_workflows.py tests/live/test_same_names.py $(ARGS)

# A sample of both runs with the tests.
chaos-arguments: $(STAMP) ## Call every method with every argument replaced by values that make no sense
	MLFLOW_WRAP_HOSTILE=long $(PYTEST) -n 0 -s tests/hostile/test_arguments.py $(ARGS)

chaos-bodies: $(STAMP) ## Let a stub server respond with 40,000 mutated bodies (SEED=2 for others)
	MLFLOW_WRAP_HOSTILE=long MLFLOW_WRAP_HOSTILE_SEED=$(or $(SEED),1) $(PYTEST) -n 0 -s tests/hostile/test_bodies.py $(ARGS)

# Each further Python gets a set-up of its own. Interpreters are pyenv's if it knows them, else those on the PATH.
test-pythons: $(STAMP) ## Run the tests on Python 3.12 and 3.13 too
	for version in 3.12 3.13; do \
	    python=$$(pyenv prefix $$version 2>/dev/null)/bin/python; \
	    test -x $$python || python=python$$version; \
	    $(MAKE) VENV=.venv-$$version PYTHON=$$python .venv-$$version/newest/.installed || exit 1; \
	    .venv-$$version/bin/python -m pytest $(ARGS) || exit 1; \
	done

# The contenders' own set-ups: the client with nothing but what it needs, with each of its extras, and the peer.
.venv-bench/.installed: requirements/runtime.txt requirements/aiohttp.txt requirements/speed.txt requirements/skinny.txt pyproject.toml $(STAMP)
	$(PYTHON) -m venv .venv-bench/ours
	$(BIN)/uv pip sync --quiet --compile-bytecode --require-hashes --python .venv-bench/ours/bin/python requirements/runtime.txt
	for name in aiohttp speed skinny; do \
	    $(PYTHON) -m venv .venv-bench/$$name || exit 1; \
	    $(BIN)/uv pip sync --quiet --compile-bytecode --require-hashes --python .venv-bench/$$name/bin/python requirements/$$name.txt || exit 1; \
	done
	touch $@

bench: .venv-bench/.installed ## Measure against the peers, side by side, and print ratios (ARGS="instr calls" for some)
	rm -rf .venv-bench/dist
	$(BIN)/python -m hatchling build -t wheel -d .venv-bench/dist
	for name in ours aiohttp speed; do \
	    $(BIN)/uv pip install --quiet --no-deps --reinstall --compile-bytecode --python .venv-bench/$$name/bin/python .venv-bench/dist/*.whl || exit 1; \
	done
	$(BIN)/python -m benchmarks $(ARGS)

clean: ## Remove what the targets above have made
	rm -rf .venv .venv-* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .schemathesis build dist
	rm -rf generator/spectral/node_modules
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help setup lock demo generate check-generated drift history fuzz test lint lint-spec format test-pythons chaos chaos-arguments chaos-bodies chaos-logging chaos-once chaos-transfers chaos-workflows bench clean
