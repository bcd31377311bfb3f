"""Real drags, run in a second process where Qt's own drag loop works."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BEFORE = ["One", ["a", ["“four trips abroad”"], "b"], "Two", ["“a busy year”", "Inner", ["c"]], "Three"]
DRIVER = Path(__file__).with_name("driver.py")


@pytest.fixture(scope="module")
def outcomes() -> dict[str, dict[str, object]]:
    run = subprocess.run(
        [sys.executable, str(DRIVER)],
        env=os.environ | {"QT_QPA_PLATFORM": "minimal", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    made = json.loads(run.stdout)
    assert isinstance(made, dict)
    return made


@pytest.mark.parametrize(
    ("drag", "after"),
    [
        ("quote_into_empty", [*BEFORE, ["“dozens”"]]),
        ("quote_beneath_point", ["One", ["a", ["“four trips abroad”"], "b", ["“dozens”"]], *BEFORE[2:]]),
        ("row_down", ["One", ["b"], "Two", ["“a busy year”", "Inner", ["c", "a", ["“four trips abroad”"]]], "Three"]),
        ("section_up", ["Three", *BEFORE[:-1]]),
    ],
)
def test_a_real_drag_lands_as_one_step_and_undo_takes_it_back(
    outcomes: dict[str, dict[str, object]], drag: str, after: list[object]
) -> None:
    assert outcomes[drag] == {"after": after, "undone": BEFORE, "steps": 1}


@pytest.mark.parametrize("drag", ["section_into_itself", "escaped"])
def test_a_real_drag_that_is_refused_or_escaped_changes_nothing(
    outcomes: dict[str, dict[str, object]], drag: str
) -> None:
    assert outcomes[drag] == {"after": BEFORE, "undone": BEFORE, "steps": 0}
