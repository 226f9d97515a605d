"""Makes the documents of this set again, and writes `labels.toml`: `python3 make.py`, or `python3 make.py NAME...`."""

import sys
from pathlib import Path

import plans
import school  # noqa: F401 (adds its documents)
import research  # noqa: F401
import later  # noqa: F401

HERE = Path(__file__).resolve().parent.parent


def labels():
    lines = ["# What each document is, written with the document and before anything was scored."]
    for one in plans.DOCUMENTS:
        lines += ["", "[[document]]", f'file = "{one["file"]}"', "kinds = [" + ", ".join(f'"{k}"' for k in one["kinds"]) + "]"]
        if one["date"]:
            lines.append(f'date = {one["date"]}')
        if one["scan"]:
            lines.append("scan = true")
        if one["note"]:
            lines.append(f'note = "{one["note"]}"')
    (HERE / "labels.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


for one in plans.DOCUMENTS:
    if len(sys.argv) == 1 or one["file"] in sys.argv[1:]:
        one["maker"](one["text"], HERE / one["file"], **one["options"])
labels()
print(len(plans.DOCUMENTS), "documents")
