"""The text that all speak who are compared: the article as written, with words for what is not written as it is said.

Names and sentences keep their capitals and marks, which other programs make use of. Figures, signs and abbreviations are put as the
edition says them, so that nobody is judged here by how well it reads "1/7/2026" (the part "words" does that), and everybody says the
same number of words.
"""

import itertools
import pathlib
import sys

import measure

sys.path.append(str(measure.ROOT / "src/test/judges"))
import hearing


def paragraphs(record):
    """A line for each paragraph of an edition, title and byline too."""
    text = record["text"].encode("utf-16-le")
    for _, sentences in itertools.groupby(record["sentences"], key=lambda sentence: sentence["paragraph"]):
        yield " ".join(sentence_text(text, sentence) for sentence in sentences)


def sentence_text(text, sentence):
    parts, at = [], sentence["span"][0]
    for word in sentence["words"]:
        begin, end = word["span"]
        parts += [cut(text, at, begin), either(cut(text, begin, end), word["spoken"])]
        at = max(at, end)
    return " ".join("".join([*parts, cut(text, at, sentence["span"][1])]).split())


def cut(text, begin, end):
    """What stands in a span of UTF-16 units."""
    return text[2 * begin:2 * end].decode("utf-16-le")


def either(written, spoken):
    return written if hearing.plain(written) == hearing.plain(spoken) else spoken


def write(record, path):
    pathlib.Path(path).write_text("".join(line + "\n" for line in paragraphs(record)), encoding="utf-8")
    return path
