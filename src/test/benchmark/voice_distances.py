"""Measures how unlike the Kokoro voices sound, and prints the table of the program: by their style vectors and their pitch.

Usage: voice_distances.py LIBRARY > src/main/resources/org/audioedition/speech/kokoro/distances.txt
LIBRARY is a folder of installed voices.
"""

import pathlib
import sys
import tempfile

import numpy

import measure
from voices import pitch

TABLE = measure.ROOT / "src/main/resources/org/audioedition/speech/kokoro/voices.txt"
WORDS = "The ferry left the harbour at noon, and nobody on the pier knew when it would be back again."
# The rows of a style that sentences of usual length take.
USUAL = slice(10, 200)
HEADER = """\
# How unlike two Kokoro voices sound: 0 for one voice, 1 for the two that are furthest apart. Measured once, by
# src/test/benchmark/voice_distances.py: half by the angle between their mean style vectors, half by the interval between
# their median pitches on one sentence. A line a voice, tabs between: its name, its pitch in hertz, and its distance to the
# voice of every line above it.
"""


def main(library):
    names = [line.split("\t")[0] for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    pitches = numpy.log2([pitch(read(library, name)) for name in names])
    styles = [numpy.fromfile(library / "kokoro" / f"{name}.bin", "<f4").reshape(510, 256)[USUAL].mean(axis=0) for name in names]
    units = numpy.array([style / numpy.linalg.norm(style) for style in styles])
    angle = numpy.arccos(numpy.clip(units @ units.T, -1, 1))
    interval = abs(pitches[:, None] - pitches[None])
    distance = angle / angle.max() + interval / interval.max()
    distance /= distance.max()
    sys.stdout.write(HEADER)
    for i, name in enumerate(names):
        print(name, f"{2 ** pitches[i]:.0f}", *(f"{distance[i, j]:.2f}" for j in range(i)), sep="\t")


def read(library, voice):
    """One sentence in a voice."""
    with tempfile.TemporaryDirectory() as temp:
        wav = pathlib.Path(temp, "sample.wav")
        measure.run([measure.LAUNCHER, "voices", "sample", voice, WORDS, "-o", wav],
                    environment={"AUDIO_EDITION_VOICES": str(library)})
        return measure.mono16k(wav)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
