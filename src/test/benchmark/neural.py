"""Neural voices: what they cost against the model alone and against other programs with the same models, and how well they are heard.

All speak the same text (said.py) with the same models as published, in one voice, and may use both processors: Kokoro in af_heart here
and there, Piper in joe-medium. Here the model of Kokoro has been prepared, as "voices install" does. The other programs neither bring the
sound to a loudness nor check their work, and write no text and no times; the ratios are of the whole all the same.
"""

import pathlib
import tempfile
from dataclasses import dataclass
from typing import Callable

import guesses
import library
import measure
import neural_costs
import onsets
import peers
import said

# One point more than the peer that has the same model.
MARGIN = 1.0


@dataclass(frozen=True)
class Pair:
    """A pack of ours and the program that speaks with the same model, with what is to be reached."""

    pack: str
    peer: str
    speaks: Callable
    targets: tuple
    peak: str


PAIRS = (
    Pair("kokoro", "kokoro-onnx", peers.kokoro_onnx,
         ((neural_costs.BARE, "CPU", "≤ 1.08"), ("kokoro-onnx", "wall", "≤ 1.0"), ("kokoro-onnx", "CPU", "≤ 1.1, aim 1.0")), "≤ 900 MB"),
    Pair("piper-joe", "piper-tts", peers.piper,
         ((neural_costs.BARE, "CPU", ""), ("piper-tts", "wall", ""), ("piper-tts", "CPU", "")), "≤ 500 MB"),
)


def rows(article):
    with tempfile.TemporaryDirectory() as temp:
        folder = pathlib.Path(temp)
        measure.render(article, folder / "freetts", "--quotes", "none")
        text = said.write(measure.edition(folder / "freetts")[1], folder / "said.txt")
        yield from measured("installing", library.install_rows)
        for pair in PAIRS:
            yield from measured(pair.pack, lambda: neural_costs.rows(pair, article, text, folder))
        yield from measured("word error rate", lambda: heard(text, folder))
        for pair in PAIRS:
            yield from measured(f"{pair.pack}, onsets", lambda: begun(pair.pack, folder))
        yield from measured("guesses", guesses.rows)


def measured(name, part):
    """One part that is not to be had, or fails, must not hide the others."""
    try:
        yield from part()
    except (measure.Missing, ImportError) as e:
        return [(name, f"not measured: {e}", "")]


def heard(text, folder):
    """Word error rates of all that was spoken, against the one text."""
    wavs = {"FreeTTS": folder / "freetts"}
    for pair in PAIRS:
        wavs |= {pair.pack: folder / pair.pack, pair.peer: folder / f"{pair.peer}.wav"}
    files = {name: wav_of(place) for name, place in wavs.items() if place.exists()}
    wrong = peers.wrong_words(text, files.values())
    rates = {name: 100 * wrong[str(file)] for name, file in files.items()}
    targets = {pair.pack: f"≤ {rates[pair.peer] + MARGIN:.1f} %" for pair in PAIRS if pair.peer in rates}
    return [(f"Word error rate, {name}", f"{rate:.1f} %", targets.get(name, "")) for name, rate in rates.items()]


def wav_of(place):
    """The file itself, or that of the edition in a folder."""
    if place.suffix == ".wav":
        return place
    folder, record = measure.edition(place)
    return folder / record["audio"]["file"]


def begun(pack, folder):
    return onsets.differences(*measure.edition(folder / pack), f"{pack}, word onsets", "≤ 25 ms", "≤ 70 ms")
