#!/bin/sh
# Writes to standard output, in Markdown, what the office should see to this week: web addresses
# that do not answer, then agreements, translations and records.
set -eu
cd "$(dirname "$0")/.."
./international links --format markdown || [ $? -eq 1 ]
echo
./international status --format markdown
