"""Runs the program and reads what it made."""

import json
import os
import pathlib
import subprocess
import sys
import wave

ROOT = pathlib.Path(__file__).resolve().parents[3]
LAUNCHER = ROOT / "scripts" / "audio-edition"
USAGE = pathlib.Path(__file__).with_name("usage.py")
TARGET = ROOT / "target" / "benchmark"


class Missing(Exception):
    """A tool that a part needs is not there; the message says which."""


def run(command, environment=None, folder=None):
    """Runs a command; its CPU seconds (user and system, children included), peak resident MB and wall seconds."""
    done = subprocess.run([sys.executable, USAGE, *map(str, command)], cwd=folder, capture_output=True, check=True,
                          env={**os.environ, **(environment or {})})
    used = json.loads(done.stdout)
    if used["code"]:
        raise RuntimeError(f"{command[0]} ended with {used['code']}: {done.stderr.decode(errors='replace')[-2000:]}")
    return used["cpu"], used["peak"], used["wall"]


def render(article, out, *options, environment=None, folder=None):
    """Renders an article; CPU seconds, peak MB, wall seconds."""
    return run(render_command(article, out, *options), environment, folder)


def render_command(article, out, *options):
    return [LAUNCHER, "render", "--quiet", "-o", out, *options, article]


def javac(folder, *sources, before=()):
    """Compiles classes against the program's own jar, so that both unpack the same bytes; the class path, with other folders before the jar."""
    path = ":".join(map(str, (TARGET / folder, *before, ROOT / "target" / "audio-edition.jar")))
    (TARGET / folder).mkdir(parents=True, exist_ok=True)
    subprocess.run(["javac", "-nowarn", "-d", TARGET / folder, "-cp", path, *(ROOT / source for source in sources)], check=True)
    return path


def edition(out):
    """The one edition in a folder: its folder and its edition.json."""
    [record] = pathlib.Path(out).glob("*/edition.json")
    return record.parent, json.loads(record.read_text(encoding="utf-8"))


def seconds(record):
    return record["audio"]["frames"] / record["audio"]["sampleRate"]


def wav_seconds(wav):
    with wave.open(str(wav)) as sound:
        return sound.getnframes() / sound.getframerate()


def need(*tools):
    import shutil
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        raise Missing("needs " + ", ".join(missing))


def mono16k(wav):
    """A WAV's samples at 16 kHz, full scale at 1."""
    import numpy
    need("sox")
    raw = subprocess.run(["sox", str(wav), "-D", "-r", "16000", "-c", "1", "-b", "16", "-e", "signed", "-t", "raw", "-"],
                         check=True, capture_output=True).stdout
    return numpy.frombuffer(raw, "<i2") / 32768.0
