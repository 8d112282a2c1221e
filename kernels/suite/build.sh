#!/usr/bin/env bash
# Rebuilds every unit at every level of its language, or the levels or units whose names are given: runs the commands of suite.toml.
# clang-19 runs `wasm-opt` by itself when it finds one on the path; here it must not, so it gets a path of two links.
set -euo pipefail
cd "$(dirname "$0")"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
for tool in clang-19 wasm-ld-19; do ln -s "$(command -v "$tool")" "$tools/$tool"; done
TOOLS=$tools python3 - "$@" <<'PY'
import os, subprocess, sys, tomllib

wanted = sys.argv[1:]
with open("suite.toml", "rb") as f:
    suite = tomllib.load(f)
failed = []
for level in suite["level"]:
    env = dict(os.environ)
    if level["command"].startswith("clang-19 "):
        env["PATH"] = os.environ["TOOLS"]
    os.makedirs("wasm/" + level["name"], exist_ok=True)
    for unit in suite["unit"]:
        if unit["language"] != level["language"]:
            continue
        if wanted and level["name"] not in wanted and unit["name"] not in wanted:
            continue
        wasm = f"wasm/{level['name']}/{unit['name']}.wasm"
        print(wasm, flush=True)
        values = {"source": unit["source"], "unit": unit["name"], "wasm": wasm}
        command = level["command"]
        for key, value in values.items():
            command = command.replace("{" + key + "}", value)
        if subprocess.run(["/bin/sh", "-c", command], env=env).returncode:
            failed.append(wasm)
if failed:
    sys.exit("failed: " + " ".join(failed))
PY
