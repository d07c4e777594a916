"""Words of the news that no dictionary has, and how the rules from letters to sounds say them.

Measured on articles of the evaluation folder, by what "script --phonemes" says of each word's source.
"""

import collections
import json
import os
import pathlib
import subprocess
import tempfile

import library
import measure

NEWS = measure.ROOT.parent / "shared/evaluation/quotes/polnear.dev.jsonl"
ARTICLES = 20
SHOWN = 30
GUESSED = {"letter_to_sound", "none"}


def rows():
    """How many words are guessed, and the most frequent of them with the guess and the count."""
    if not NEWS.is_file():
        raise measure.Missing(f"it needs the evaluation folder {NEWS.parents[1]}")
    library.folder_of("kokoro")
    texts = [json.loads(line)["text"] for line in NEWS.read_text(encoding="utf-8").splitlines()[:ARTICLES]]
    words = [word for text in texts for word in phonemes(text)]
    guessed = collections.Counter((word["spoken"], word["phonemes"]) for word in words if word["source"] in GUESSED)
    listed = ", ".join(f"{word} [{sound}] {count}" for (word, sound), count in guessed.most_common(SHOWN))
    share = sum(guessed.values()) / len(words)
    return [
        (f"Words that no dictionary has, of {len(words)} in {len(texts)} news articles",
         f"{sum(guessed.values())} ({100 * share:.1f} %), {len(guessed)} different", ""),
        (f"The {SHOWN} most frequent of them, as guessed", listed, ""),
    ]


def phonemes(text):
    """The words of an article with their sounds and sources."""
    with tempfile.TemporaryDirectory() as temp:
        article = pathlib.Path(temp, "article.txt")
        article.write_text(text, encoding="utf-8")
        done = subprocess.run([measure.LAUNCHER, "script", "--phonemes", "--json", "--voices", "kokoro", article],
                              env={**os.environ, **library.ENVIRONMENT}, check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in done.stdout.splitlines()]
