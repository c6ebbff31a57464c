#!/usr/bin/env bash
# Makes sure that there is a Chromium for the tests: what is there, else Debian's package.
set -euo pipefail
cd "$(dirname "$0")/.."
if npx --no-install tsx scripts/find-chromium.ts >/dev/null 2>&1; then exit 0; fi
if ! command -v apt-get >/dev/null; then
  echo "No Chromium was found. Install one, or name it: CHROMIUM=/path/to/chromium npm test" >&2
  exit 1
fi
echo "No Chromium was found: installing Debian's."
sudo=""
if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium
