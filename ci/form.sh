#!/bin/sh
# Makes a proposed change of a filled form. Usage: ci/form.sh partner|event NUMBER, the issue's
# number; its text is in ISSUE_BODY, as text from strangers is no part of a command. Needs gh, GH_TOKEN and a checkout that may push.
# What is wrong in the form is told in the issue.
set -eu
cd "$(dirname "$0")/.."
problems=$(mktemp)
body=$(mktemp)
printf '%s\n' "$ISSUE_BODY" > "$body"
if ! id=$(./international form "$1" "$body" 2> "$problems"); then
  gh issue comment "$2" --body-file "$problems"
  exit 1
fi
ci/derive.sh
git checkout --quiet -B "form-$2"
git add -- partners.yaml events.yaml content schemas translations.json .github/ISSUE_TEMPLATE
git -c user.name="International pages" -c user.email="pages@localhost" \
  commit --quiet --message "Add $id from the form in #$2"
git push --quiet --force origin "form-$2"
gh pr create --head "form-$2" --title "Add $id" --body "Closes #$2"
