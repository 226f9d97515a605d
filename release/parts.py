#!/usr/bin/env python3
"""What the program is made of: a CycloneDX list of parts, and the licences of others with their texts.

    release/parts.py OUTPUT-FOLDER SECONDS-SINCE-1970 TARGET...

Asks `cargo metadata` which crates end up in the program for these targets; what only builds or tests it is left out.
"""

import datetime
import hashlib
import json
import pathlib
import subprocess
import sys
import tomllib
import uuid

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT")
HEAD = """compleet staat onder de EUPL 1.2 (LICENSE.txt). Het bevat de volgende onderdelen van anderen, elk onder zijn eigen licentie.
compleet is under the EUPL 1.2 (LICENSE.txt). It holds these parts of others, each under its own licence.
"""


def metadata(target):
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target]
    return json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)


def shipped(told):
    """The packages that a program of this target holds, each with the ids of those that it uses."""
    nodes = {node["id"]: node for node in told["resolve"]["nodes"]}
    macros = {p["id"] for p in told["packages"] if any("proc-macro" in t["kind"] for t in p["targets"])}
    found, waiting = {}, [told["resolve"]["root"]]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        kinds = lambda dep: any(kind["kind"] is None for kind in dep["dep_kinds"])
        uses = [dep["pkg"] for dep in nodes[one]["deps"] if kinds(dep) and dep["pkg"] not in macros]
        found[one] = sorted(uses)
        waiting += uses
    return found


def gather(targets):
    packages, uses, root = {}, {}, None
    for target in targets:
        told = metadata(target)
        root = told["resolve"]["root"]
        for one, used in shipped(told).items():
            uses.setdefault(one, set()).update(used)
        packages.update({package["id"]: package for package in told["packages"]})
    return root, {one: packages[one] for one in uses}, uses


def purl(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def bill(root, packages, uses, seconds):
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text(encoding="utf-8"))
    sums = {(one["name"], one["version"]): one.get("checksum") for one in lock["package"]}

    def component(package, kind):
        name, version = package["name"], package["version"]
        told = {"type": kind, "bom-ref": purl(package), "name": name, "version": version, "purl": purl(package)}
        if package["license"]:
            told["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
        if sums.get((name, version)):
            told["hashes"] = [{"alg": "SHA-256", "content": sums[(name, version)]}]
        return told

    others = sorted((one for one in packages if one != root), key=lambda one: purl(packages[one]))
    refs = lambda ids: sorted(purl(packages[one]) for one in ids)
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": component(packages[root], "application"),
        },
        "components": [component(packages[one], "library") for one in others],
        "dependencies": [{"ref": purl(packages[one]), "dependsOn": refs(uses[one])} for one in [root, *others]],
    }
    # Its own name is made of what it says, so that the same parts give the same list.
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    return {"$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "serialNumber": uuid.UUID(digest[:32]).urn, **body}


def texts(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    names = (path for path in folder.iterdir() if path.is_file() and path.name.upper().startswith(TEXTS))
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in sorted(names)]


def licences(root, packages):
    """Each text once, under the names of all that come with it."""
    lines, known = [HEAD], {}
    for package in sorted((p for one, p in packages.items() if one != root), key=purl):
        lines.append(f"{package['name']} {package['version']}: {package['license'] or 'zie de tekst / see the text'}")
        for text in texts(package):
            known.setdefault(text, []).append(f"{package['name']} {package['version']}")
    for text, names in known.items():
        lines += ["", "=" * 100, ", ".join(names), "-" * 100, text]
    return "\n".join(lines) + "\n"


def main(output, seconds, *targets):
    output = pathlib.Path(output)
    root, packages, uses = gather(targets)
    told = json.dumps(bill(root, packages, uses, int(seconds)), indent=1, ensure_ascii=False)
    (output / "compleet.cdx.json").write_text(told + "\n", encoding="utf-8")
    (output / "licenties-van-anderen.txt").write_text(licences(root, packages), encoding="utf-8")


main(*sys.argv[1:])
