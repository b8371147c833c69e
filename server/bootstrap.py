"""Make the project's virtual environment: ``python3 server/bootstrap.py lite|full|test``.

Needs nothing but Python 3.11 or newer. Says what it is about to fetch, does nothing where all is there already, and
names what is missing in one sentence with the command that gets it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(os.environ.get("HANDRAIL_VENV", ROOT / ".venv"))
PYTHON = VENV / ("Scripts" if os.name == "nt" else "bin") / "python"
CONSTRAINTS = ROOT / "constraints.txt"
# Newer releases of a bare torch bring gigabytes of GPU libraries on some systems; the pinned one is installed first.
TORCH = "torch==2.13.0"
KINDS = {
    "lite": ("", "the light set: Flask, the pattern engine and a small multilingual model, about 70 MB to fetch"),
    "full": ("[sentence-transformers]", "the full set with sentence-transformers and PyTorch, about 410 MB to fetch"),
    "test": ("[sentence-transformers,test,workbench]", "the full set and the test tools, about 530 MB to fetch"),
}
# What is installed already serves a smaller wish as well.
SERVES = {"lite": ("lite", "full", "test"), "full": ("full", "test"), "test": ("test",)}


def main(arguments: list[str]) -> int:
    """Install one of the sets; the exit status says whether the environment is ready."""
    if len(arguments) != 1 or arguments[0] not in KINDS:
        print("usage: python3 server/bootstrap.py lite|full|test", file=sys.stderr)
        return 2
    kind = arguments[0]
    if sys.version_info < (3, 11):
        return _missing(
            f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}", "sudo apt-get install python3.11"
        )
    wanted = _fingerprint()
    if any(_stamp(done).is_file() and _stamp(done).read_text() == wanted for done in SERVES[kind]):
        return 0
    if not _make_environment():
        return _missing("Python's venv module is missing", "sudo apt-get install python3-venv")
    extras, what = KINDS[kind]
    print(f"Installing {what}, into {VENV.name}/ ...", flush=True)
    install = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--constraint",
        str(CONSTRAINTS),
    ]
    steps = [[*install, TORCH]] if "sentence-transformers" in extras else []
    steps.append([*install, "--editable", f"{ROOT}{extras}"])
    for step in steps:
        if subprocess.run(step, check=False).returncode != 0:
            return _missing(
                "pip could not install what is listed above", "make serve (again, once the network is back)"
            )
    _stamp(kind).write_text(wanted)
    print("Installed.", flush=True)
    return 0


def _make_environment() -> bool:
    """Create the environment; as root on Debian fetch the module that Debian splits off."""
    if _has_pip():
        return True
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if subprocess.run(command, check=False, capture_output=True).returncode == 0 and _has_pip():
        return True
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and Path("/usr/bin/apt-get").is_file()):
        return False
    print("Fetching Debian's python3-venv ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "python3-venv"]):
        subprocess.run(step, check=False, env=environment, stdout=subprocess.DEVNULL)
    return subprocess.run(command, check=False).returncode == 0 and _has_pip()


def _has_pip() -> bool:
    if not PYTHON.is_file():
        return False
    return subprocess.run([str(PYTHON), "-m", "pip", "--version"], check=False, capture_output=True).returncode == 0


def _fingerprint() -> str:
    """Changes when what is to be installed changes."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", CONSTRAINTS, Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _stamp(kind: str) -> Path:
    return VENV / f".handrail-{kind}"


def _missing(what: str, command: str) -> int:
    print(f"{what}; get it with: {command}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
