#!/bin/sh
# Brings up to date what follows from the content: the form of the files, schemas, fingerprints.
# With --push, commits and pushes it to the branch named after that.
set -eu
cd "$(dirname "$0")/.."
./international tidy
./international schema
if [ "${1:-}" = --push ]; then
  git add -- partners.yaml events.yaml content schemas translations.json .github
  if git diff --cached --quiet; then
    echo "Nothing to commit."
    exit 0
  fi
  git -c user.name="${DERIVE_NAME:-International pages}" -c user.email="${DERIVE_EMAIL:-pages@localhost}" \
    commit --quiet --message "Bring derived files up to date"
  git push --quiet origin "HEAD:$2"
fi
