#!/usr/bin/env bash
# Makes sure that there is a Chromium for the tests: what is there, else Debian's package.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -d node_modules ]; then
  echo "Run npm install first." >&2
  exit 1
fi
found() { npx --no-install tsx scripts/find-chromium.ts >/dev/null 2>&1; }
give_up() {
  echo "$1 Install a Chromium, or name one: CHROMIUM=/path/to/chromium npm test" >&2
  exit 1
}
if found; then exit 0; fi
command -v apt-get >/dev/null || give_up "No Chromium was found, and there is no apt-get to install it with."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || give_up "No Chromium was found; only root or sudo can install it."
  as_root=(sudo)
fi
echo "No Chromium was found: installing Debian's."
# Another apt may be at work on a machine that has just started. DejaVu has the letters of every example.
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@"; }
apt update || echo "apt-get update failed; trying with the lists that are there." >&2
apt install -y --no-install-recommends chromium fonts-dejavu-core || give_up "Debian's Chromium could not be installed."
found || give_up "Chromium was installed, but is not where it is looked for."
