"""Speaks a text by kokoro-onnx, one call a paragraph, as its README shows: TEXT MODEL VOICES VOICE WAV."""

import sys
import wave
from pathlib import Path

import numpy
from kokoro_onnx import Kokoro


def main(text, model, voices, voice, wav):
    kokoro = Kokoro(model, voices)
    with wave.open(wav, "wb") as out:
        for number, paragraph in enumerate(Path(text).read_text(encoding="utf-8").splitlines()):
            samples, rate = kokoro.create(paragraph, voice=voice, speed=1.0, lang="en-us")
            if number == 0:
                out.setparams((1, 2, rate, 0, "NONE", ""))
            out.writeframes((numpy.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
