#!/usr/bin/env bash
# Rebuilds every guest, or those whose names are given: runs the commands of guests.toml, in its order.
# clang-19 runs `wasm-opt` by itself when it finds one on the path; here it must not, so it gets a path of two links.
set -euo pipefail
cd "$(dirname "$0")"
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
for tool in clang-19 wasm-ld-19; do ln -s "$(command -v "$tool")" "$tools/$tool"; done
TOOLS=$tools python3 - "$@" <<'PY'
import os, subprocess, sys, tomllib

wanted = sys.argv[1:]
with open("guests.toml", "rb") as f:
    guests = tomllib.load(f)["guest"]
failed = []
for guest in guests:
    if wanted and guest["name"] not in wanted:
        continue
    env = dict(os.environ)
    if guest["command"].startswith("clang-19 "):
        env["PATH"] = os.environ["TOOLS"]
    print(guest["name"], flush=True)
    if subprocess.run(["/bin/sh", "-c", guest["command"]], env=env).returncode:
        failed.append(guest["name"])
if failed:
    sys.exit("failed: " + " ".join(failed))
PY
