# One line of help a target: `make help`.
.DEFAULT_GOAL := help
.PHONY: help serve test lint check e2e bench extension

BIN := .venv/bin
LITE ?=
TESTS := tests

help: ## Show this help
	@grep -hE '^[a-z0-9]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | column -t -s '|'

serve: ## Start the server on http://127.0.0.1:8787 (LITE=1: without PyTorch)
	@python3 server/bootstrap.py $(if $(LITE),lite,full)
	@exec $(BIN)/handrail serve

test: .venv-test node-modules ## Everything: lint, unit, extension and browser tests, set-up included
	@python3 tests/e2e/prepare.py
	@$(MAKE) --no-print-directory lint
	@npm --prefix extension --silent test
	@npm --prefix extension --silent run package
	@$(BIN)/pytest $(TESTS)

check: .venv-test node-modules ## What must hold before a commit: lint and all quick tests
	@$(MAKE) --no-print-directory lint
	@npm --prefix extension --silent test
	@$(BIN)/pytest -qq --setup-plan tests/e2e >/dev/null || { echo "A browser test asks for something that is not there; see: $(BIN)/pytest --setup-plan tests/e2e" >&2; exit 1; }
	@$(BIN)/pytest -q -m "not e2e and not slow" $(TESTS)

lint: .venv-test node-modules ## Style, types, import contracts and the pattern pack
	@$(BIN)/ruff check --quiet server tests
	@$(BIN)/ruff format --check --quiet server tests
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/lint-imports --no-logo 2>/dev/null || $(BIN)/lint-imports
	@$(BIN)/handrail pack validate
	@npm --prefix extension --silent run typecheck

e2e: .venv-test node-modules ## The browser tests: real Chromium and Firefox, real chats, real server
	@python3 tests/e2e/prepare.py
	@npm --prefix extension --silent run package
	@$(BIN)/pytest -m e2e $(TESTS)

bench: .venv-test node-modules ## Ratios measured in one run (needs quiet minutes)
	@$(BIN)/python -m tests.bench
	@python3 tests/e2e/prepare.py
	@npm --prefix extension --silent run package
	@$(BIN)/python -m tests.bench.extension

extension: node-modules ## Build the extension into extension/dist and its packages
	@npm --prefix extension --silent run package
	@echo "Load extension/dist as an unpacked extension; see extension/README.md."

.PHONY: .venv-test node-modules
.venv-test:
	@python3 server/bootstrap.py test

node-modules: extension/node_modules/.package-lock.json
extension/node_modules/.package-lock.json: extension/package.json extension/package-lock.json
	@command -v npm >/dev/null || { echo "Node 20 or newer with npm is needed; get it with: sudo apt-get install nodejs npm" >&2; exit 1; }
	@echo "Fetching the extension's build tools, about 40 MB ..."
	@npm --prefix extension ci --silent --no-audit --no-fund
	@touch $@
