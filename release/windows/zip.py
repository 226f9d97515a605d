#!/usr/bin/env python3
"""Packs files into a zip, the same bytes each time.

    release/windows/zip.py OUTPUT SECONDS-SINCE-1970 FILE...
"""

import pathlib
import sys
import time
import zipfile


def main(output, seconds, *files):
    moment = time.gmtime(int(seconds))[:6]
    with zipfile.ZipFile(output, "w") as packed:
        for path in map(pathlib.Path, files):
            entry = zipfile.ZipInfo(f"compleet/{path.name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            packed.writestr(entry, path.read_bytes(), compresslevel=9)


main(*sys.argv[1:])
