#!/bin/sh
# Checks the content; mistakes appear at their lines in the review.
set -eu
cd "$(dirname "$0")/.."
if [ "${GITHUB_ACTIONS:-}" = true ]; then
  ./international check --format github
elif [ "${GITLAB_CI:-}" = true ]; then
  ./international check --format gitlab > gl-code-quality-report.json || true
  ./international check
else
  ./international check
fi
