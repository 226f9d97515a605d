#!/usr/bin/env python3
"""Makes the sample dossiers again: `python3 make.py` for all, `python3 make.py NAME...` for some.

`--texts` writes dossier.toml and expected.toml only, and leaves the documents as they are.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

from dossiers import DAY, DOSSIERS
from library import Library

HERE = Path(__file__).resolve().parent
BARE = {"datum", "geboortedatum", "op", "uiterste-datum"}


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def value(key, content):
    """Writes one TOML value; dates stand bare."""
    if key in BARE:
        return content
    if isinstance(content, bool):
        return "true" if content else "false"
    if isinstance(content, dict):
        return "{ " + ", ".join(f"{k} = {value(k, v)}" for k, v in content.items()) + " }"
    if isinstance(content, list):
        return "[" + ", ".join(quoted(item) for item in content) + "]"
    return str(content) if isinstance(content, int) else quoted(content)


def details_toml(details):
    """Writes a dossier.toml as the program's own commands would."""
    tables = {"bijlagen", "onderzoeksdatum", "bevestigd", "uitzondering"}
    lines = [f"{key} = {value(key, content)}" for key, content in details.items() if key not in tables]
    for table in ("bijlagen", "onderzoeksdatum", "bevestigd"):
        if details.get(table):
            lines += ["", f"[{table}]"]
            for key, content in details[table].items():
                if table == "onderzoeksdatum":
                    lines.append(f"{quoted(key)} = {content}")
                elif table == "bevestigd":
                    seen = content if isinstance(content, dict) else {"door": content, "op": DAY}
                    lines.append(f"{quoted(key)} = {value('', seen)}")
                else:
                    lines.append(f"{quoted(key)} = {value('', content)}")
    for waiver in details.get("uitzondering", []):
        lines += ["", "[[uitzondering]]"] + [f"{key} = {value(key, content)}" for key, content in waiver.items()]
    return "\n".join(lines) + "\n"


def expected_toml(dossier):
    """Writes what the check is expected to find."""
    lines = [f"description = {{ nl = {quoted(dossier.nl)}, en = {quoted(dossier.en)} }}"]
    if dossier.details is None:
        lines += [f"type = {quoted(dossier.type)}"]
    lines += [f"date = {dossier.day}"]
    lines += [f"verdict = {quoted(dossier.verdict)}"]
    codes = sorted(dossier.codes)
    lines += ["codes = " + ("[" + ", ".join(map(quoted, codes)) + "]")]
    for finding in dossier.findings:
        lines += ["", "[[finding]]"] + [f"{key} = {quoted(content)}" for key, content in finding.items()]
    return "\n".join(lines) + "\n"


def write(name, dossier, library):
    """Writes one folder; without a library only its texts."""
    folder = HERE.parent / name
    if library:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for file_name, made in dossier.documents.items():
            (folder / file_name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(library.get(made), folder / file_name)
    if dossier.details is not None:
        (folder / "dossier.toml").write_text(details_toml(dossier.details), encoding="utf-8", newline="\n")
    (folder / "expected.toml").write_text(expected_toml(dossier), encoding="utf-8", newline="\n")


def main():
    wanted = [argument for argument in sys.argv[1:] if not argument.startswith("--")] or list(DOSSIERS)
    texts_only = "--texts" in sys.argv
    with tempfile.TemporaryDirectory(prefix="compleet-samples-") as folder:
        library = None if texts_only else Library(folder)
        for name in wanted:
            write(name, DOSSIERS[name], library)
            print(name)


if __name__ == "__main__":
    main()
