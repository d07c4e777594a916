"""A render that is stopped at any moment leaves the old edition or none, and the next run sweeps up after it."""

import json
import os
import re
import signal
import subprocess
import time

import pytest

import articles
from judges import LAUNCHER, LONGEST, Edition, digests, entries, environment, render

SLUG = "a-long-day-in-the-archive"
PARAGRAPHS = 150
HOUR = 3600


def write(file, paragraphs):
    file.parent.mkdir(exist_ok=True)
    file.write_text(articles.long(paragraphs), "utf-8")
    return file


def partial(out):
    """The hidden folder of a writer at work."""
    return next((folder for folder in out.glob(f".{SLUG}.*.partial")), None)


def size(folder, pattern):
    try:
        return max((file.stat().st_size for file in folder.glob(pattern)), default=-1)
    except FileNotFoundError:
        return -1


MOMENTS = {
    "before-anything": lambda out: True,
    "when-its-folder-appears": lambda out: partial(out),
    "while-it-speaks": lambda out: partial(out) and size(partial(out), ".speech") > 2_000_000,
    "when-the-wav-begins": lambda out: partial(out) and size(partial(out), "*.wav") > 0,
    "while-it-masters": lambda out: partial(out) and size(partial(out), "*.wav") > 30_000_000,
    "while-it-publishes": lambda out: partial(out) and size(partial(out), "*.txt") >= 0,
}


def stopped(process, out, moment, number):
    """Sends a signal as soon as a moment has come; the process may be done before."""
    end = time.monotonic() + LONGEST
    while not MOMENTS[moment](out) and process.poll() is None:
        assert time.monotonic() < end, f"{moment} never came"
        time.sleep(0.001)
    process.send_signal(number)
    process.communicate(timeout=LONGEST)
    return process.returncode


def begin(out, article):
    return subprocess.Popen(
        [LAUNCHER, "render", "--quiet", "-o", out, article],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        # A shell's background job is born deaf to Ctrl-C, and these tests may run in one.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def is_whole(folder):
    edition = Edition(folder)
    found = digests(folder)
    return {file["name"]: file["sha256"] for file in edition.json["files"]} == {
        name: digest for name, digest in found.items() if name != "edition.json"
    }


def visible(out):
    return [name for name in entries(out) if not name.startswith(".")]


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    file = tmp_path_factory.mktemp("other") / "kettle.txt"
    file.write_text(articles.SHORT, "utf-8")
    return file


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL, signal.SIGTERM], ids=lambda n: n.name)
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_stopped_replacement_leaves_the_old_edition(tmp_path, other, moment, number):
    out = tmp_path / "out"
    render("-o", out, write(tmp_path / "old" / "day.txt", 1))
    before = digests(out / SLUG)
    code = stopped(begin(out, write(tmp_path / "new" / "day.txt", PARAGRAPHS)), out, moment, number)
    assert visible(out) == [SLUG]
    if digests(out / SLUG) != before:
        # It was quicker than the signal: then the new edition is whole.
        assert code == 0 or is_whole(out / SLUG)
        assert len(Edition(out / SLUG).chapters) == PARAGRAPHS + 1
    render("-o", out, other)
    assert [name for name in entries(out) if name.startswith(".") and not fresh_without_lock(out / name)] == []
    assert visible(out) == [SLUG, "the-kettle-sings"]


def fresh_without_lock(folder):
    """A folder made a moment ago whose writer has not locked it yet is left to the sweep of a later minute."""
    return entries(folder) in ([], [".writing.new"])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL], ids=lambda n: n.name)
def test_a_stopped_first_render_leaves_no_edition(tmp_path, number):
    out = tmp_path / "out"
    stopped(begin(out, write(tmp_path / "new" / "day.txt", PARAGRAPHS)), out, "while-it-speaks", number)
    assert visible(out) == []


def test_ctrl_c_ends_the_program_as_a_shell_expects(tmp_path):
    out = tmp_path / "out"
    process = begin(out, write(tmp_path / "new" / "day.txt", PARAGRAPHS))
    assert stopped(process, out, "while-it-speaks", signal.SIGINT) in (130, -signal.SIGINT)


def test_a_closed_pipe_on_standard_error_stops_no_edition(tmp_path, other):
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [LAUNCHER, "render", "-o", tmp_path / "out", other],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=writer,
        timeout=LONGEST,
    )
    os.close(writer)
    assert run.returncode == 0
    assert is_whole(tmp_path / "out" / "the-kettle-sings")


def old(path, seconds=HOUR):
    for part in [*path.rglob("*"), path]:
        os.utime(part, (time.time() - seconds, time.time() - seconds))


def test_the_left_over_of_a_dead_writer_is_swept(tmp_path, other):
    left = tmp_path / "out" / ".some-slug.1a2b.partial"
    left.mkdir(parents=True)
    (left / ".writing").touch()
    (left / "some-slug.wav").write_bytes(b"half")
    render("-o", tmp_path / "out", other)
    assert entries(tmp_path / "out") == ["the-kettle-sings"]


def test_the_left_over_of_a_writer_that_died_without_a_lock_is_swept_when_it_is_old(tmp_path, other):
    left = tmp_path / "out" / ".some-slug.1a2b.partial"
    left.mkdir(parents=True)
    (left / "some-slug.wav").write_bytes(b"half")
    old(left)
    render("-o", tmp_path / "out", other)
    assert entries(tmp_path / "out") == ["the-kettle-sings"]


def test_an_edition_that_was_moved_aside_by_a_dead_writer_is_put_back(tmp_path, other):
    out = tmp_path / "out"
    render("-o", out, other)
    before = digests(out / "the-kettle-sings")
    (out / "the-kettle-sings").rename(out / ".the-kettle-sings.1a2b.old")
    render("-o", out, write(tmp_path / "new" / "day.txt", 1))
    assert entries(out) == [SLUG, "the-kettle-sings"]
    assert digests(out / "the-kettle-sings") == before


def test_the_new_edition_of_an_article_whose_old_one_was_moved_aside_takes_its_place(tmp_path, other):
    out = tmp_path / "out"
    render("-o", out, other)
    (out / "the-kettle-sings").rename(out / ".the-kettle-sings.1a2b.old")
    other_text = other.read_text("utf-8")
    changed = tmp_path / other.name
    changed.write_text(other_text + "\nIt boiled.\n", "utf-8")
    render("-o", out, changed)
    assert entries(out) == ["the-kettle-sings"]
    assert "boiled" in Edition(out / "the-kettle-sings").spoken


def test_the_old_edition_of_a_finished_replacement_is_swept(tmp_path, other):
    out = tmp_path / "out"
    render("-o", out, other)
    (out / ".the-kettle-sings.1a2b.old").mkdir()
    (out / ".the-kettle-sings.1a2b.old" / "edition.json").write_text(json.dumps({}))
    render("-o", out, other)
    assert entries(out) == ["the-kettle-sings"]


def test_a_living_writers_work_is_not_swept(tmp_path, other):
    out = tmp_path / "out"
    process = begin(out, write(tmp_path / "new" / "day.txt", PARAGRAPHS))
    end = time.monotonic() + LONGEST
    while not MOMENTS["while-it-speaks"](out):
        assert time.monotonic() < end and process.poll() is None
        time.sleep(0.001)
    for _ in range(2):
        render("-o", out, other)
    said = process.communicate(timeout=LONGEST)[1].decode()
    assert process.returncode == 0, said
    assert is_whole(out / SLUG)
    assert entries(out) == [SLUG, "the-kettle-sings"]
    assert not re.search("error", said)
