#!/usr/bin/env python3
"""Draws compleet.ico: a white check mark on a blue square with round corners, in the sizes that Windows asks for.

    release/windows/icon.py > release/windows/compleet.ico

The same bytes each time; only Python's own library is needed.
"""

import struct
import sys
import zlib

SIZES = (16, 24, 32, 48, 64, 256)
SAMPLES = 4  # each pixel is looked at in 4 x 4 places
BLUE, WHITE = (21, 66, 115), (255, 255, 255)
CORNER = 0.2
# The check mark: two strokes between three points, in parts of the width.
POINTS = ((0.24, 0.53), (0.43, 0.71), (0.77, 0.31))
STROKE = 0.075


def in_square(x, y):
    dx, dy = max(CORNER - x, x - (1 - CORNER), 0), max(CORNER - y, y - (1 - CORNER), 0)
    return dx * dx + dy * dy <= CORNER * CORNER


def near(x, y, start, end):
    (ax, ay), (bx, by) = start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = min(max(((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length, 0), 1)
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 <= STROKE * STROKE


def pixel(size, column, row):
    inside = white = 0
    for step in range(SAMPLES * SAMPLES):
        x = (column + (step % SAMPLES + 0.5) / SAMPLES) / size
        y = (row + (step // SAMPLES + 0.5) / SAMPLES) / size
        if in_square(x, y):
            inside += 1
            white += near(x, y, POINTS[0], POINTS[1]) or near(x, y, POINTS[1], POINTS[2])
    if not inside:
        return (0, 0, 0, 0)
    colour = tuple((blue * (inside - white) + bright * white) // inside for blue, bright in zip(BLUE, WHITE))
    return (*colour, inside * 255 // (SAMPLES * SAMPLES))


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(size):
    rows = b"".join(b"\0" + bytes(part for column in range(size) for part in pixel(size, column, row)) for row in range(size))
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def bitmap(size):
    """The form that every reader of small icons knows."""
    pixels = b"".join(
        bytes((blue, green, red, alpha))
        for row in reversed(range(size))
        for red, green, blue, alpha in (pixel(size, column, row) for column in range(size))
    )
    mask = bytes((size + 31) // 32 * 4 * size)
    return struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0) + pixels + mask


def main():
    pictures = [png(size) if size > 64 else bitmap(size) for size in SIZES]
    offset = 6 + 16 * len(SIZES)
    entries = b""
    for size, picture in zip(SIZES, pictures):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    sys.stdout.buffer.write(struct.pack("<HHH", 0, 1, len(SIZES)) + entries + b"".join(pictures))


main()
