#!/usr/bin/env bash
# Everything that must hold before a change goes in: types, lint, format, floors, build, tests in Node and in Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
# A picture that is missing is a failure, not one to be written.
export CI="${CI:-true}"
bash scripts/ensure-browser.sh
mkdir -p .cache
# Half a minute where they are not there yet, most of it spent on the disk.
bash scripts/other-browsers.sh &
installing=$!
echo "Build, and beside it types, lint, floors and format"
# Neither needs the other, and each keeps one core busy. What the checks say is shown when they are done.
(
  set -e
  echo "Types"; npm run --silent typecheck
  echo "Lint and floors"; npm run --silent lint
  echo "Format"; npx --no-install prettier --check --log-level warn .
) >.cache/checks.log 2>&1 &
checking=$!
built=0
npm run --silent build || built=$?
checked=0
wait "$checking" || checked=$?
cat .cache/checks.log
if [ "$built" -ne 0 ] || [ "$checked" -ne 0 ]; then
  echo "The build ended with $built, the checks with $checked." >&2
  exit 1
fi
wait "$installing"
echo "Tests"
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
