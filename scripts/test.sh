#!/usr/bin/env bash
# Everything that must hold before a change goes in: types, lint, format, floors, build, tests in Node and in Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
# A picture that is missing is a failure, not one to be written.
export CI="${CI:-true}"
bash scripts/ensure-browser.sh
echo "Types"; npm run --silent typecheck
echo "Lint and floors"; npm run --silent lint
echo "Format"; npx --no-install prettier --check --log-level warn .
echo "Build"; npm run --silent build
mkdir -p .cache
rm -f .cache/tests.json
status=0
npx --no-install vitest run --reporter=default --reporter=json --outputFile.json=.cache/tests.json || status=$?
if [ -f .cache/tests.json ]; then
  node -e '
    const { numPassedTests, numFailedTests } = JSON.parse(require("fs").readFileSync(".cache/tests.json", "utf8"));
    console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
  '
fi
exit "$status"
