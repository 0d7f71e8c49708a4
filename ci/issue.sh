#!/bin/sh
# Keeps one open issue with the label "upkeep": updates it if it is there, else opens it.
# Usage: ci/issue.sh TITLE FILE. On GitHub needs gh and GH_TOKEN; on GitLab a project access token
# that may write issues, as UPKEEP_TOKEN.
set -eu
title=$1
body=$2
if [ "${GITLAB_CI:-}" = true ]; then
  exec python3 "$(dirname "$0")/gitlab_issue.py" "$title" "$body"
fi
number=$(gh issue list --state open --label upkeep --limit 1 --json number --jq '.[0].number // empty')
if [ -n "$number" ]; then
  gh issue edit "$number" --title "$title" --body-file "$body"
else
  gh label create upkeep --force --description "What the office should see to" --color 0B6E69
  gh issue create --title "$title" --label upkeep --body-file "$body"
fi
