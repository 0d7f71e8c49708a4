#!/bin/sh
# Builds the site as it was at a commit and as proposed (site/), and writes Markdown to standard
# output: pages added, changed and removed in each language, then what needs attention.
set -eu
cd "$(dirname "$0")/.."
base=$1
work=$(mktemp -d)
trap 'git worktree remove --force "$work/tree" 2>/dev/null || true; rm -rf "$work"' EXIT
make build >&2
git worktree add --quiet --detach "$work/tree" "$base" >&2
python=$PWD/.venv/bin/python
# The proposal's environment builds both: what differs is then the content's and the generator's.
if (cd "$work/tree" && "$python" -m mkdocs build --site-dir "$work/before") >&2; then
  ./international changes "$work/before" site
else
  echo "The site could not be built as it was before, so its pages cannot be compared."
fi
echo
./international status --format markdown
