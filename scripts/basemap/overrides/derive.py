"""Derives lines.json from Natural Earth's disputed borders, as packaged in world_map.gpkg of Debian's qgis-common.

Run once; the result is committed:
    apt-get download qgis-common && dpkg -x qgis-common_*.deb qgis
    python3 scripts/basemap/overrides/derive.py qgis/usr/share/qgis/resources/data/world_map.gpkg > scripts/basemap/overrides/lines.json
"""

import json
import sqlite3
import struct
import sys

# Row ids of the table disputed_borders (its name column in brackets).
WANTED = {
    "transnistria": 7,  # Moldovan claim
    "abkhazia": 8,  # Georgian claim
    "south-ossetia": 9,  # Georgian claim
    "golan": 22,  # Syrian claim: the west side of the Golan
    "western-sahara": 33,  # Western Saharan claim: the parallel of 27°40' N
}


def lines_of(blob):
    """The lines of a GeoPackage MULTILINESTRING."""
    header = 8 + [0, 32, 48, 48, 64][(blob[3] >> 1) & 7]
    wkb = blob[header:]
    (count,) = struct.unpack("<I", wkb[5:9])
    at, lines = 9, []
    for _ in range(count):
        (points,) = struct.unpack("<I", wkb[at + 5 : at + 9])
        numbers = struct.unpack("<%dd" % (2 * points), wkb[at + 9 : at + 9 + 16 * points])
        lines.append([[round(x, 4), round(y, 4)] for x, y in zip(numbers[::2], numbers[1::2])])
        at += 9 + 16 * points
    return lines


def join(lines):
    """Stitch pieces that meet end to end, whatever their direction."""
    lines = [list(line) for line in lines]
    merged = True
    while merged:
        merged = False
        for i, a in enumerate(lines):
            for j, b in enumerate(lines):
                if i == j:
                    continue
                for second in (b, b[::-1]):
                    for first in (a, a[::-1]):
                        if not merged and first[-1] == second[0]:
                            lines = [l for k, l in enumerate(lines) if k not in (i, j)] + [first + second[1:]]
                            merged = True
                if merged:
                    break
            if merged:
                break
    return lines


database = sqlite3.connect(sys.argv[1])
result = {}
for key, fid in WANTED.items():
    (blob,) = database.execute("select geom from disputed_borders where fid = ?", (fid,)).fetchone()
    result[key] = join(lines_of(blob))
print("{\n" + ",\n".join(json.dumps(k) + ": " + json.dumps(v, separators=(",", ":")) for k, v in result.items()) + "\n}")
