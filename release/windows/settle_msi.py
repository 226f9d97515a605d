#!/usr/bin/env python3
"""Takes chance and the clock out of an MSI that wixl made: the code of the package, and the times of its making.

    release/windows/settle_msi.py FILE PACKAGE-CODE SECONDS-SINCE-1970
"""

import struct
import subprocess
import sys

# The property set "summary information" begins with this; its properties 9, 12 and 13 are the code and the two times.
SUMMARY = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
CODE, TIMES = 9, (12, 13)
BETWEEN_1601_AND_1970 = 11644473600


def main(path, code, seconds):
    with open(path, "rb") as file:
        msi = bytearray(file.read())
    header = msi.index(SUMMARY)
    start = header + struct.unpack_from("<I", msi, header + 16)[0] - 28
    (count,) = struct.unpack_from("<I", msi, start + 4)
    moment = (int(seconds) + BETWEEN_1601_AND_1970) * 10_000_000
    for index in range(count):
        name, offset = struct.unpack_from("<II", msi, start + 8 + 8 * index)
        if name in TIMES:
            struct.pack_into("<Q", msi, start + offset + 4, moment)
        if name == CODE:
            msi[start + offset + 8 : start + offset + 46] = code.encode()
    with open(path, "wb") as file:
        file.write(msi)
    told = subprocess.run(["msiinfo", "suminfo", path], capture_output=True, text=True, check=True).stdout
    if code not in told:
        sys.exit(f"{path}: the code of the package is not where it should be:\n{told}")


main(*sys.argv[1:])
