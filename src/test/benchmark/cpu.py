"""What the whole program costs, against FreeTTS alone speaking the same words."""

import json
import pathlib
import statistics
import subprocess
import tempfile

import measure

PAIRS = 9
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
SOURCE = "src/test/java/org/audioedition/benchmark/BareFreeTts.java"


def rows(article):
    """CPU ratio by interleaved pairs after a warm-up of each; wall time and memory of the same renders."""
    measure.need("java", "javac")
    with tempfile.TemporaryDirectory() as temp:
        bare = bare_command(article, pathlib.Path(temp))
        out = pathlib.Path(temp, "out")
        measure.run(bare)
        measure.render(article, out)
        _, record = measure.edition(out)
        ours, theirs, memory, walls = [], [], [], []
        for _ in range(PAIRS):
            theirs.append(measure.run(bare)[0])
            cpu, peak, wall = measure.render(article, out)
            ours.append(cpu)
            memory.append(peak)
            walls.append(wall)
    ratios = [a / b for a, b in zip(ours, theirs)]
    audio = measure.seconds(record)
    wall = statistics.median(walls)
    return [
        ("CPU of a render, whole process", f"{statistics.median(ours):.3f} s", ""),
        ("CPU of bare FreeTTS, same words", f"{statistics.median(theirs):.3f} s", ""),
        (f"CPU ratio, median of {PAIRS} pairs (lowest, highest)",
         f"{statistics.median(ratios):.2f} ({min(ratios):.2f}, {max(ratios):.2f})", "≤ 3.0, aim 2.0"),
        ("Audio", f"{audio:.1f} s", ""),
        ("Wall time of a render", f"{wall:.2f} s", ""),
        ("Real-time factor", f"{wall / audio:.4f}", ""),
        ("Peak resident", f"{max(memory):.0f} MB", "≤ 200 MB"),
    ]


def bare_command(article, temp):
    classes = measure.javac("classes", SOURCE)
    script = subprocess.run([measure.LAUNCHER, "script", "--json", article], check=True, capture_output=True).stdout
    words = temp / "words.txt"
    words.write_text("".join(json.loads(line)["spoken"] + "\n" for line in script.splitlines()), encoding="utf-8")
    return ["java", *FLAGS, "-cp", classes, "org.audioedition.benchmark.BareFreeTts", words]
