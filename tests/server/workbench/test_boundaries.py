"""The workbench stays at the workbench."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_SERVING = """
import sys
from pathlib import Path
import handrail.cli.serve, handrail.web.server
from handrail.config import Settings
from handrail.web import create_app
settings = Settings.from_environment({"HANDRAIL_DATA_DIR": sys.argv[1], "HANDRAIL_EMBEDDER": "none"})
app = create_app(settings)
assert app.test_client().get("/v1/health").status_code == 200
"""
_SEES = "import handrail.workbench.session"
_PRINT = "\nimport sys\nprint(*sys.modules)"


def loaded_by(program: str, folder: Path) -> set[str]:
    command = [sys.executable, "-c", program + _PRINT, str(folder)]
    return set(subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.split())


def test_a_serving_process_never_imports_the_workbench(tmp_path: Path) -> None:
    loaded = loaded_by(_SERVING, tmp_path)
    assert "handrail.web" in loaded
    assert not {name for name in loaded if name.startswith(("handrail.workbench", "plotly", "tqdm"))}


def test_a_serving_process_leaves_the_channel_to_another(tmp_path: Path) -> None:
    loaded = loaded_by(_SERVING, tmp_path)
    assert not loaded & {"tuf", "securesystemslib", "cryptography", "urllib3"}


def test_the_check_would_see_the_workbench(tmp_path: Path) -> None:
    assert "handrail.workbench.session" in loaded_by(_SEES, tmp_path)


@pytest.mark.parametrize("module", ["handrail.cli.eval", "handrail.workbench.session"])
def test_charts_and_bars_are_loaded_only_where_they_are_drawn(tmp_path: Path, module: str) -> None:
    loaded = loaded_by(f"import {module}", tmp_path)
    assert not loaded & {"plotly", "tqdm", "flask"}
