"""A build that is killed, at any moment, leaves the old site or the new one, and never a mix.

Two proofs. One build is killed at each of its own steps, all of them, with and without the
kernel's exchange of two folders. And a process that writes two great trees in turn is killed
at moments drawn by lot, while the site is read over and over again.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

import pytest

from generator.write import MANIFEST_NAME, recover, write_tree

KILLS: Final = 40
SEED: Final = 20241002

Tree = dict[PurePosixPath, bytes]

LOAD: Final = """
import os, signal, sys
from pathlib import Path, PurePosixPath
from generator.write import kernel, recover, write_tree

def load(folder):
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in Path(folder).rglob("*") if path.is_file() and path.name[0] != "."
    }

out, old, new = Path(sys.argv[1]), load(sys.argv[2]), load(sys.argv[3])
"""

WRITE_IN_TURN: Final = """
while True:
    write_tree(new, out)
    write_tree(old, out)
"""

KILL_AT_EACH_STEP: Final = """
import itertools, json

def build_until(step):
    steps = itertools.count(1)
    def count(event, _):
        if event.partition(".")[0] in {"open", "os", "shutil", "ctypes"} and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(count)
    write_tree(new, out)
    os._exit(0)

def state():
    found = load(out) if out.exists() else None
    return "none" if found is None else "old" if found == old else "new" if found == new else "mix"

if sys.argv[4] == "two renames":
    kernel.exchange = lambda one, other: False
for step in itertools.count(1):
    write_tree(old, out)
    child = os.fork()
    if child == 0:
        build_until(step)
    status = os.waitpid(child, 0)[1]
    killed = state()
    recover(out)
    print(json.dumps([killed, state(), sorted(path.name for path in out.parent.iterdir())]))
    if status == 0:
        break
"""


def command(script: str, *arguments: Path | str) -> list[str]:
    """Return the command that runs a script of this module over the arguments."""
    return [sys.executable, "-c", LOAD + script, *map(str, arguments)]


def bare_environment() -> dict[str, str]:
    """Return the environment without coverage: a killed process would leave half a data file."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("COV_", "COVERAGE_"))
    }


def great_tree(name: str, pages: range) -> Tree:
    """Return many pages whose bytes say which tree they are of, but for a third that say nothing.

    So of two trees whose numbers overlap, some pages differ, some are the same, some come or go.
    """
    return {
        PurePosixPath(f"{number % 7}/{number}.html"): (
            f"{name if number % 3 else 'both'} {number} ".encode() * (number * 20)
        )
        for number in pages
    }


def read(folder: Path) -> Tree:
    """Return the files under a folder without the manifest."""
    return {
        PurePosixPath(path.relative_to(folder).as_posix()): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST_NAME
    }


def sample(out: Path) -> Tree:
    """Return the site as it is at one moment, while another process swaps it.

    The folder is held open, so its number is not given to the next one: when `out` still has that
    number after the reading, no swap came between.
    """
    while True:
        handle = os.open(out, os.O_RDONLY | os.O_DIRECTORY)
        try:
            found = read(Path(f"/proc/self/fd/{handle}"))
            if os.path.samestat(os.fstat(handle), out.stat()):
                return found
        except FileNotFoundError:
            assert out.exists()
        finally:
            os.close(handle)


@contextmanager
def writer(*arguments: Path) -> Iterator[None]:
    """Let a process write two trees in turn; kill it at the end."""
    script = command(WRITE_IN_TURN, *arguments)
    with subprocess.Popen(script, env=bare_environment()) as process:  # noqa: S603 - ours
        try:
            yield
            assert process.poll() is None, "the writer stopped by itself"
        finally:
            process.kill()


@pytest.mark.parametrize("way", ["exchange", "two renames"])
def test_a_build_killed_at_any_step_leaves_one_whole_tree(tmp_path: Path, way: str) -> None:
    """Killed before each call to the system in turn: old or new, and the next run clears away.

    With the exchange there is never a moment without a site. With two renames there is one, and
    the next run gives the old site back.
    """
    place = tmp_path / "place"
    for name, pages in (("old", range(1, 5)), ("new", range(3, 7))):
        write_tree(great_tree(name, pages), tmp_path / name)
    arguments = (place / "site", tmp_path / "old", tmp_path / "new", way)
    run = subprocess.run(  # noqa: S603 - our own script
        command(KILL_AT_EACH_STEP, *arguments),
        env=bare_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (run.returncode, run.stderr) == (0, "")
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    killed = Counter(row[0] for row in rows)
    assert set(killed) == ({"old", "new"} if way == "exchange" else {"old", "new", "none"})
    assert min(killed.values()) >= 1
    assert len(rows) > 40
    assert {row[1] for row in rows} == {"old", "new"}
    assert all(row[2] == ["site"] for row in rows)
    assert rows[-1][0] == "new"


def test_a_writer_killed_at_random_leaves_one_whole_tree(tmp_path: Path) -> None:
    """Forty kills by lot: whenever one looks, before and after, the tree is byte for byte whole."""
    lot = random.Random(SEED)  # noqa: S311 - moments for a test, not secrets
    trees = (great_tree("old", range(120)), great_tree("new", range(60, 180)))
    for name, tree in zip(("old", "new"), trees, strict=True):
        write_tree(tree, tmp_path / name)
    out = tmp_path / "place" / "site"
    write_tree(trees[0], out)
    seen = []
    for _ in range(KILLS):
        with writer(out, tmp_path / "old", tmp_path / "new"):
            end = time.monotonic() + lot.uniform(0.1, 0.3)
            while time.monotonic() < end:
                seen.append(sample(out))
        seen.append(read(out))
    assert all(found in trees for found in seen)
    assert all(tree in seen for tree in trees)
    assert len(seen) > 2 * KILLS
    recover(out)
    assert list(out.parent.iterdir()) == [out]


def test_two_writers_at_once_leave_one_whole_tree(tmp_path: Path) -> None:
    """Two builds of one output wait for each other, and a reader never sees a mix of the two."""
    trees = (great_tree("old", range(40)), great_tree("new", range(20, 60)))
    for name, tree in zip(("old", "new"), trees, strict=True):
        write_tree(tree, tmp_path / name)
    out = tmp_path / "place" / "site"
    write_tree(trees[0], out)
    seen = []
    arguments = (out, tmp_path / "old", tmp_path / "new")
    with writer(*arguments), writer(*arguments):
        end = time.monotonic() + 2
        while time.monotonic() < end:
            seen.append(sample(out))
    assert all(found in trees for found in seen)
    assert all(tree in seen for tree in trees)
