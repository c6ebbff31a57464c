#!/usr/bin/env bash
# Installs Firefox and WebKit for their tests, where Debian's packages come within a minute; OTHER_BROWSERS=no leaves them out.
# Never fails: without them, their tests are skipped.
set -uo pipefail
needed=(firefox-esr webkit2gtk-driver xvfb libgl1-mesa-dri libegl1 libgl1 libgles2)
missing=()
for package in "${needed[@]}"; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then exit 0; fi
skip() {
  echo "Not tested in other browsers: $1"
  exit 0
}
[ "${OTHER_BROWSERS:-}" != no ] || skip "OTHER_BROWSERS says so."
command -v apt-get >/dev/null || skip "there is no apt-get to install them with."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null && sudo -n true 2>/dev/null || skip "only root can install them."
  as_root=(sudo -n)
fi
apt() {
  timeout "$1" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o DPkg::Lock::Timeout=30 -o Acquire::Retries=1 "${@:2}"
}
log=.cache/other-browsers.log
cd "$(dirname "$0")/.."
mkdir -p .cache
apt 20 update >"$log" 2>&1
# What is slow to come is given up; what has come is installed without a hurry, so that no package is left half there.
apt 40 install -y --download-only --no-install-recommends "${missing[@]}" >>"$log" 2>&1 || skip "they do not come ($log)."
apt 120 install -y --no-download --no-install-recommends "${missing[@]}" >>"$log" 2>&1 || skip "they could not be installed ($log)."
