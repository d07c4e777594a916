"""Batches: killed, stopped, divided, twice at once or on a full disk, they give the same editions, and say nothing twice."""

import json
import random
import signal
import subprocess

import pytest

from judges import LAUNCHER, LONGEST, digests, entries, environment, in_own_mount, start

ARTICLES = 16
JOBS = 2
MOMENTS = 20
# Utterances that a thread has in flight.
IN_FLIGHT = 1


def text(number):
    return (
        f"The Harbour on Day {number}\n\nBy Ann Lee\n\nBoat {number} came in at noon with {number + 3} boxes.\n\n"
        f"“Nothing like it since {1900 + number},” said Tom Hill.\n\nThe market opened late.\n"
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder of articles, two of which share a title."""
    folder = tmp_path_factory.mktemp("harbour")
    for number in range(ARTICLES):
        (folder / f"day-{number:02}.txt").write_text(text(max(1, number)), "utf-8")
    return folder


def batch(folder, out, *options):
    return start("batch", "--quiet", "-o", out / "out", "--cache", out / "cache", *options, folder)


def receipts(lines):
    return [json.loads(line) for line in lines.splitlines()]


def lasting(lines):
    """What may not differ between runs."""
    return [
        {name: value for name, value in receipt.items() if name not in ("state", "spoken", "cpuSeconds", "realTimeFactor")}
        for receipt in receipts(lines)
    ]


@pytest.fixture(scope="module")
def expected(folder, tmp_path_factory):
    """A run that nobody disturbed: its receipts, its files, and how often it spoke."""
    out = tmp_path_factory.mktemp("expected")
    run = batch(folder, out, "--jobs", "1")
    assert run.code == 0, run.err
    clips = sum(1 for path in (out / "cache" / "clips").rglob("*") if path.is_file())
    return lasting(run.out), digests(out / "out"), clips


def begin(folder, out, *options):
    return subprocess.Popen(
        [LAUNCHER, "batch", "-o", out / "out", "--cache", out / "cache", "--jobs", str(JOBS), *options, folder],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # A shell's background job is born deaf to Ctrl-C, and these tests may run in one.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def stop_after(process, count, number):
    """Sends a signal when so many receipts have been printed."""
    lines = [process.stdout.readline() for _ in range(count)]
    process.send_signal(number)
    rest, _ = process.communicate(timeout=LONGEST)
    return b"".join([*lines, rest]).decode("utf-8")


def clips(out):
    """The utterances that were spoken, each with when it was kept."""
    return {path: path.stat().st_mtime_ns for path in (out / "cache" / "clips").rglob("*") if path.is_file()}


def test_killed_at_random_moments_and_resumed_it_is_as_if_nothing_had_happened(folder, expected, tmp_path, figure):
    dice = random.Random(10)
    whole, files, all_clips = expected
    again = 0
    runs = 0
    killed = 0
    while killed < MOMENTS:
        out = tmp_path / str(runs)
        runs += 1
        done = 0
        # Each run of the program is killed some receipts after the last one; the rest of a round is resumed to its end.
        for _ in range(4):
            process = begin(folder, out, "--resume")
            done = min(ARTICLES - 1, done + dice.randrange(4))
            stop_after(process, done, signal.SIGKILL)
            killed += 1
        kept = sum(1 for path in clips(out) if not path.name.endswith(".part"))
        run = batch(folder, out, "--resume", "--jobs", str(JOBS))
        assert run.code == 0, run.err
        assert lasting(run.out) == whole
        assert digests(out / "out") == files
        assert [name for name in entries(out / "out") if name.startswith(".")] == []
        spoken = sum(receipt["spoken"] for receipt in receipts(run.out))
        again = max(again, spoken - (all_clips - kept))
    figure(f"batch: killed {killed} times, the resumed runs spoke at most {again} utterances that were spoken before")
    assert again <= JOBS * IN_FLIGHT


def test_any_jobs_order_and_parts_give_the_same(folder, expected, tmp_path):
    whole, files, _ = expected
    parts = []
    for part in (3, 1, 2):
        run = batch(folder, tmp_path, "--shard", f"{part}/3", "--jobs", "4")
        assert run.code == 0, run.err
        parts += lasting(run.out)
    assert sorted(parts, key=lambda receipt: receipt["source"]) == whole
    assert digests(tmp_path / "out") == files
    backwards = "\n".join(str(path) for path in sorted(folder.iterdir(), reverse=True))
    run = start(
        *["batch", "--quiet", "--anew", "-o", tmp_path / "out", "--cache", tmp_path / "other", "--list", "-", "--jobs", "3"],
        input=backwards.encode(),
    )
    assert lasting(run.out)[::-1] == whole
    assert digests(tmp_path / "out") == files


def test_a_second_run_speaks_nothing_and_changes_nothing(folder, expected, tmp_path):
    whole, files, _ = expected
    batch(folder, tmp_path)
    run = batch(folder, tmp_path)
    assert lasting(run.out) == whole
    assert {(receipt["state"], receipt["spoken"]) for receipt in receipts(run.out)} == {("kept", 0)}
    wav = next((tmp_path / "out").glob("*/*.wav"))
    damaged = bytearray(wav.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    wav.write_bytes(damaged)
    run = batch(folder, tmp_path)
    assert [receipt["folder"] for receipt in receipts(run.out) if receipt["state"] == "made"] == [wav.parent.name]
    assert digests(tmp_path / "out") == files


def test_two_runs_at_once_on_one_folder_and_one_cache_lose_nothing(folder, expected, tmp_path):
    whole, files, _ = expected
    both = [begin(folder, tmp_path) for _ in range(2)]
    for process in both:
        lines, _ = process.communicate(timeout=LONGEST)
        assert process.returncode == 0
        assert lasting(lines.decode("utf-8")) == whole
    assert digests(tmp_path / "out") == files


def test_ctrl_c_leaves_whole_editions_only(folder, expected, tmp_path):
    _, files, _ = expected
    process = begin(folder, tmp_path)
    stop_after(process, 3, signal.SIGINT)
    assert process.returncode in (130, -signal.SIGINT)
    left = digests(tmp_path / "out")
    assert left.items() <= files.items()
    assert [name for name in entries(tmp_path / "out") if name.startswith(".")] == []
    listed = {name.split("/")[0] for name in left}
    assert all(f"{name}/edition.json" in left for name in listed)


def test_an_edit_speaks_what_it_changes(folder, tmp_path):
    article = tmp_path / "in" / "day.txt"
    article.parent.mkdir()
    article.write_text(text(7), "utf-8")
    assert batch(article, tmp_path).code == 0
    before = json.loads(next((tmp_path / "out").glob("*/edition.json")).read_text("utf-8"))
    article.write_text(text(7).replace("The market opened late.", "The market never opened."), "utf-8")
    (receipt,) = receipts(batch(article, tmp_path).out)
    assert receipt["spoken"] == 1
    after = json.loads(next((tmp_path / "out").glob("*/edition.json")).read_text("utf-8"))
    assert [chapter["id"] for chapter in after["chapters"]] == [chapter["id"] for chapter in before["chapters"]]
    assert [sentence["paragraph"] for sentence in after["sentences"]] == [
        sentence["paragraph"] for sentence in before["sentences"]
    ]


FULL = """
"$1" batch --quiet -o "$0" --no-cache "$2" >"$3/receipts"
code=$?
ls -A "$0" >"$3/left"
exit $code
"""


def test_a_full_disk_ends_it_with_the_remedy_and_whole_editions(folder, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    run = in_own_mount("size=6m", small, FULL, LAUNCHER, folder, tmp_path)
    assert run.code == 3, run.err
    assert "free some space" in run.err and "not begun" in run.err
    made = {receipt["folder"] for receipt in receipts((tmp_path / "receipts").read_text("utf-8"))}
    assert made
    left = (tmp_path / "left").read_text("utf-8").split()
    assert made <= set(left)
    assert not any(name.startswith(".") for name in left)
