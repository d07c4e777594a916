"""Measures how unlike the Kokoro voices sound, and prints the table of the program: by their style vectors and their pitch.

Usage: voice_distances.py LIBRARY > src/main/resources/org/audioedition/speech/kokoro/distances.txt
LIBRARY is a folder of installed voices. Pitch is the median of an autocorrelation over voiced frames of one read sentence.
"""

import subprocess
import sys
import tempfile
import wave
from os import environ
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[3]
WORDS = "The ferry left the harbour at noon, and nobody on the pier knew when it would be back again."
HEADER = """\
# How unlike two Kokoro voices sound: 0 for one voice, 1 for the two that are furthest apart. Measured once, by
# src/test/benchmark/voice_distances.py: half by the angle between their mean style vectors, half by the interval between
# their median pitches on one sentence. A line: the voice, its pitch in hertz, and its distance to each voice above it.
"""


def pitch(samples, rate):
    """The median fundamental frequency of the voiced frames, in hertz."""
    size, found = int(rate * 0.04), []
    loud = np.abs(samples).max() * 0.1
    for begin in range(0, len(samples) - size, size // 2):
        frame = samples[begin : begin + size] - samples[begin : begin + size].mean()
        if np.abs(frame).max() < loud:
            continue
        spectrum = np.fft.rfft(frame, 2 * size)
        correlation = np.fft.irfft(spectrum * spectrum.conj())[:size]
        low, high = int(rate / 400), int(rate / 60)
        lag = low + int(np.argmax(correlation[low:high]))
        if correlation[lag] > 0.5 * correlation[0]:
            found.append(rate / lag)
    return float(np.median(found))


def read(library, voice):
    """The sentence in a voice."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder, "a.txt")
        article.write_text(WORDS, "utf-8")
        command = [ROOT / "scripts" / "audio-edition", "render", "--quiet", "--voices", "kokoro", "--narrator", voice]
        command += ["--title", "A voice", "-o", folder, article]
        made = subprocess.run(
            command, check=True, capture_output=True, text=True, env=dict(environ, AUDIO_EDITION_VOICES=str(library))
        ).stdout.strip()
        with wave.open(str(next(Path(made).glob("*.wav")))) as file:
            return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float), file.getframerate()


def main(library):
    names = [line.split("\t")[0] for line in (ROOT / "src/main/resources/org/audioedition/speech/kokoro/voices.txt")
             .read_text("utf-8").splitlines() if not line.startswith("#")]
    styles = [np.fromfile(Path(library, "kokoro", name + ".bin"), "<f4").reshape(510, 256)[10:200].mean(axis=0) for name in names]
    pitches = [pitch(*read(library, name)) for name in names]
    units = [style / np.linalg.norm(style) for style in styles]
    angle = np.array([[np.arccos(np.clip(a @ b, -1, 1)) for b in units] for a in units])
    interval = np.array([[abs(np.log2(a / b)) for b in pitches] for a in pitches])
    distance = angle / angle.max() / 2 + interval / interval.max() / 2
    distance /= distance.max()
    sys.stdout.write(HEADER)
    for i, name in enumerate(names):
        cells = [name, f"{pitches[i]:.0f}", *(f"{distance[i, j]:.2f}" for j in range(i))]
        sys.stdout.write("\t".join(cells) + "\n")


main(sys.argv[1])
