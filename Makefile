# The commands of the project. Only python3 (3.11 or newer) and make need to be there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INTERNATIONAL := PYTHONPATH=hooks $(BIN)/python -m international
# Material prints a banner about MkDocs 2 and its own end at each start; DESIGN.md has what follows.
export NO_MKDOCS_2_WARNING := 1

.PHONY: help build serve check-content tidy status schema test lint unit benchmark \
  screenshots readme golden addresses requirements clean

help: ## say what can be done
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /: /'

build: $(VENV)/build.done ## write the website to site/
	$(BIN)/mkdocs build

serve: $(VENV)/build.done ## preview the website, drafts included, at http://127.0.0.1:8000/
	$(BIN)/mkdocs serve

check-content: $(VENV)/build.done ## find mistakes in the content, each with its cure
	@$(INTERNATIONAL) check

tidy: $(VENV)/build.done ## bring the files of records into their one form
	@$(INTERNATIONAL) tidy

status: $(VENV)/build.done ## see what needs attention
	@$(INTERNATIONAL) status

schema: $(VENV)/build.done ## write the schemas that VS Code completes and explains with
	@$(INTERNATIONAL) schema

test: lint unit ## run all checks and tests, browser included

lint: $(VENV)/test.done ## style, types and the rooms' imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=hooks $(BIN)/lint-imports

unit: $(VENV)/test.done ## tests with coverage
	$(BIN)/python tests/browser_needed.py
	$(BIN)/pytest --cov --cov-report=term

benchmark: $(VENV)/test.done ## tell how fast the directory of 1,000 partners answers a letter
	$(BIN)/python tests/browser_needed.py
	$(BIN)/python tests/benchmark_typing.py

screenshots: $(VENV)/test.done ## take the pictures that README.md shows
	$(BIN)/python tests/browser_needed.py
	$(BIN)/python tests/screenshots.py

readme: $(VENV)/test.done ## write the tables of fields in README.md anew
	PYTHONPATH=hooks $(BIN)/python tests/readme_fields.py

golden: $(VENV)/test.done ## keep the components' HTML anew, after a look at the difference
	$(BIN)/pytest --quiet tests/golden --rewrite-golden
	git diff --stat tests/golden

addresses: $(VENV)/build.done ## add what is published now to addresses.txt
	PYTHONPATH=hooks $(BIN)/python -m international.publishing .

requirements: $(VENV)/test.done ## pin anew what pyproject.toml asks for
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make requirements" \
	  --output-file requirements.txt
	$(BIN)/uv pip compile pyproject.toml --extra editors --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make requirements" \
	  --output-file requirements-editors.txt
	$(BIN)/uv pip compile pyproject.toml --extra test --quiet --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --custom-compile-command "make requirements" \
	  --output-file requirements-test.txt

clean: ## take away everything that was made
	rm -rf site $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .coverage

# Each file stands for one finished installation, so that a second run has nothing to do.
$(VENV)/build.done: requirements.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	touch $@

$(VENV)/editors.done: requirements-editors.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-editors.txt
	touch $@ $(VENV)/build.done

$(VENV)/test.done: requirements-test.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	touch $@ $(VENV)/build.done $(VENV)/editors.done

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)
