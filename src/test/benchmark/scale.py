"""What many articles cost, and what is not done twice: ratios of CPU, and counts of utterances spoken, in one run."""

import contextlib
import json
import os
import pathlib
import random
import re
import signal
import statistics
import subprocess
import tempfile

import library
import measure
import prose

MANY, MOST, FEW = 200, 2000, 20
ROUNDS = 5
HEAP = "-Xmx96m"
PARAGRAPHS = 9


def rows(article):
    measure.need("java", "jcmd")
    with tempfile.TemporaryDirectory() as temp:
        temp = pathlib.Path(temp)
        yield start_row()
        yield warm_row(article, temp / "warm")
        yield from again_rows(temp / "again", "FreeTTS", (), 0.85)
        if (library.FOLDER / "kokoro" / "pack.json").is_file():
            yield from again_rows(temp / "kokoro", "Kokoro", ("--voices", "kokoro", "--quotes", "none"), 0.25)
        else:
            yield "Re-render, one of nine paragraphs changed, Kokoro", "not measured: \"scripts/benchmark neural\" installs the voices", "≤ 0.25"
        yield from many_rows(temp / "many")
        yield from most_rows(temp / "most")


def start_row():
    walls = [measure.run([measure.LAUNCHER, "--help"])[2] for _ in range(ROUNDS)]
    return f"--help, wall, median of {ROUNDS}", f"{statistics.median(walls):.2f} s", "≤ 0.3 s"


def warm_row(article, folder):
    """What all but speaking costs, in a machine that has made editions before, as multiples of speaking alone."""
    path = measure.javac("warm-press", "src/test/benchmark/recorder/WarmPress.java")
    said = subprocess.run(["java", "-XX:+UseSerialGC", "-cp", path, "org.audioedition.batch.WarmPress", article, folder],
                          check=True, capture_output=True, text=True).stdout
    whole, alone = map(float, said.split())
    return ("All but speaking against the bare engine, warm, CPU", f"{(whole - alone) / alone:.2f} ({whole:.3f} s, {alone:.3f} s)", "≤ 6, aim 3")


def made(verb, articles, out, *options, cache=None):
    """What a verb says of each article, CPU seconds and wall seconds."""
    command = [measure.LAUNCHER, verb, "--quiet", "-o", out, *options, *(["--cache", cache] if cache else ["--no-cache"]), *articles]
    said = pathlib.Path(f"{out}.jsonl")
    cpu, _, wall = measure.run(["sh", "-c", 'exec "$@" >"$0"', said, *command], library.ENVIRONMENT)
    return [json.loads(line) for line in said.read_text(encoding="utf-8").splitlines()], cpu, wall


def written(path, seed, paragraphs):
    """An article of our own; another seed, another article."""
    chance = random.Random(seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join([f"Day {seed} of the year", *(prose.paragraph(chance) for _ in range(paragraphs))]) + "\n", encoding="utf-8")
    return path


def spoken(receipts):
    return sum(receipt["spoken"] for receipt in receipts)


def again_rows(folder, voice, options, target):
    """One article of nine paragraphs: cold; again into its folder; into another; with one paragraph changed."""
    ratios, counts = {"same": [], "other": [], "changed": []}, {}
    for i in range(ROUNDS if voice == "FreeTTS" else 1):
        here = folder / str(i)
        article = written(here / "article.txt", 7, PARAGRAPHS)
        cold, cost, _ = made("render", [article], here / "out", "--json", *options, cache=here / "cache")
        for name, out in (("same", "out"), ("other", "elsewhere"), ("changed", "out")):
            if name == "changed":
                lines = article.read_text(encoding="utf-8").split("\n\n")
                lines[5] = prose.paragraph(random.Random(99))
                article.write_text("\n\n".join(lines), encoding="utf-8")
            receipts, cpu, _ = made("render", [article], here / out, "--json", *options, cache=here / "cache")
            ratios[name].append(cpu / cost)
            counts[name] = f"{spoken(receipts)} of {spoken(cold)} utterances spoken"
    for name, label, most in (("same", "nothing changed, same folder", 0.35), ("other", "nothing changed, another folder", 0.8),
                              ("changed", "one of nine paragraphs changed", target)):
        yield f"Re-render, {label}, CPU against cold, {voice}", f"{statistics.median(ratios[name]):.2f}; {counts[name]}", f"≤ {most}"


def many_rows(folder):
    articles = [written(folder / f"{i}.txt", i, PARAGRAPHS) for i in range(MANY)]
    one, cpu, wall = made("batch", articles, folder / "one", "--jobs", "1")
    _, _, two_wall = made("batch", articles, folder / "two", "--jobs", "2")
    yield f"{MANY} articles, two threads against one, wall", f"{wall / two_wall:.2f} times faster ({wall:.1f} s, {two_wall:.1f} s)", "≥ 1.7"
    single = sum(measure.run([measure.LAUNCHER, "render", "--quiet", "--no-cache", "-o", folder / "single", article])[0] for article in articles)
    yield f"{MANY} articles in one batch against {MANY} runs, CPU", f"{cpu / single:.2f} ({cpu:.0f} s, {single:.0f} s)", "≤ 0.6, aim 0.4"
    audio = sum(receipt["audioSeconds"] for receipt in one)
    yield "One article of a batch, warm, CPU", f"{statistics.median(r['cpuSeconds'] for r in one):.3f} s for {audio / MANY:.0f} s of audio", ""
    yield "One edition, bytes", f"{sum(file['bytes'] for r in one for file in r['files']) / MANY / 1e6:.1f} MB in {len(one[0]['files'])} files", ""


def most_rows(folder):
    """Live heap during a long and a short batch, in a small heap, and the cost of an article in its second half."""
    heap, cost = {}, {}
    for count in (FEW, MOST):
        for i in range(count):
            written(folder / f"in-{count}" / f"{i:04}.txt", i, 1)
        receipts, heap[count] = watched(folder / f"in-{count}", count, folder / f"out-{count}")
        # The first articles of any run are spoken while the compiler learns.
        cost[count] = statistics.mean(receipt["cpuSeconds"] for receipt in receipts[count // 2:])
    yield (f"Live heap, {MOST} articles against {FEW}, {HEAP}",
           f"{heap[MOST] / heap[FEW]:.2f} ({heap[MOST]:.1f} MB, {heap[FEW]:.1f} MB)", "0.9 to 1.1")
    yield f"CPU an article, second half of {MOST} against that of {FEW}", f"{cost[MOST] / cost[FEW]:.2f}", "0.95 to 1.05"


def watched(articles, count, out):
    """The receipts of a batch in a small heap, and the fewest megabytes that live at any of five moments: what an article needs comes and goes."""
    command = [measure.LAUNCHER, "batch", "--quiet", "--no-cache", "--jobs", "1", "-o", out, articles]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "JAVA_TOOL_OPTIONS": HEAP}) as run:
        with contextlib.ExitStack() as stack:
            stack.callback(lambda: run.poll() is None and run.send_signal(signal.SIGTERM))
            receipts, live = [], []
            for line in run.stdout:
                receipts.append(json.loads(line))
                if len(receipts) in [count * eighths // 8 for eighths in range(2, 7)]:
                    # A short batch may be over before it can be asked.
                    said = subprocess.run(["jcmd", str(run.pid), "GC.class_histogram"], capture_output=True, text=True).stdout
                    live += [int(total) / 1e6 for total in re.findall(r"^Total +\d+ +(\d+)", said, re.M)]
        if run.wait():
            raise RuntimeError(f"batch ended with {run.returncode}")
    return receipts, min(live)
