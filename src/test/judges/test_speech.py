"""A recogniser that has never seen the text hears the right sentences, and the words where edition.json puts them."""

import re
import statistics

import numpy
import pytest

import articles
from judges import ask, missing, tool

MODEL = "/usr/share/pocketsphinx/model/en-us"
PADDING = 0.1
FRAME = 0.01


@pytest.fixture(scope="module")
def dictionary():
    try:
        with open(f"{MODEL}/cmudict-en-us.dict", encoding="utf-8") as lines:
            return {line.split()[0] for line in lines}
    except FileNotFoundError:
        missing("pocketsphinx-en-us")


def words(sentence):
    return [part for word in sentence["words"] for part in word["spoken"].split()]


def known_sentences(edition, dictionary):
    return [s for s in edition.sentences if all(word in dictionary for word in words(s))]


def grammar(name, sentences):
    """A finite-state grammar that accepts one of the sentences and nothing else."""
    arcs, state = [], 1
    for sentence in sentences:
        at = 0
        for word in sentence[:-1]:
            state += 1
            arcs.append(f"T {at} {state} 1.0 {word}")
            at = state
        arcs.append(f"T {at} 1 1.0 {sentence[-1]}")
    return "\n".join([f"FSG_BEGIN {name}", f"N {state + 1}", "S 0", "F 1", *arcs, "FSG_END", ""])


def cut(edition, sentence, file):
    """A sentence with a little of the pauses around it, at the recogniser's rate; returns its begin in seconds."""
    begin = max(0, sentence["beginFrame"] - int(PADDING * edition.rate))
    end = min(edition.frames, sentence["endFrame"] + int(PADDING * edition.rate))
    ask("sox", edition.wav, "-r", "16000", "-c", "1", "-b", "16", file, "trim", f"{begin}s", f"{end - begin}s")
    return edition.seconds(begin)


def recognise(folder, ids, grammars):
    """Hypothesis and segmentation of every utterance in a folder, each with its own grammar."""
    tool("pocketsphinx_batch")
    (folder / "utterances").write_text("".join(f"{id}\n" for id in ids))
    (folder / "grammars").write_text("".join(f"{name}\n" for name in grammars))
    options = (
        f"-hmm {MODEL}/en-us -dict {MODEL}/cmudict-en-us.dict -adcin yes -adchdr 44 -cepdir . -cepext .wav"
        " -ctl utterances -fsgdir . -fsgext .fsg -fsgctl grammars -remove_silence no -remove_noise no"
        " -hyp heard -hypseg segments -logfn log"
    )
    ask("pocketsphinx_batch", *options.split(), cwd=folder)
    heard = re.findall(r"^(.*?) ?\((\S+) \S+\)$", (folder / "heard").read_text(), re.M)
    segments = {line.split()[0]: line.split()[9:] for line in (folder / "segments").read_text().splitlines()}
    return {id: text for text, id in heard}, segments


@pytest.mark.parametrize("name", ["garden", "market", "real"])
def test_every_sentence_is_heard_and_none_that_was_not_said(edition_of, dictionary, tmp_path, name, figure):
    edition = edition_of(name)
    sentences = known_sentences(edition, dictionary)
    choices = {tuple(words(s)) for s in sentences} | {tuple(text.split()) for text in articles.NEVER_SAID}
    (tmp_path / "all.fsg").write_text(grammar("all", sorted(choices)))
    for i, sentence in enumerate(sentences):
        cut(edition, sentence, tmp_path / f"u{i}.wav")
    ids = [f"u{i}" for i in range(len(sentences))]
    heard, _ = recognise(tmp_path, ids, ["all"] * len(ids))
    wrong = {id: heard.get(id) for id, s in zip(ids, sentences) if heard.get(id) != " ".join(words(s))}
    figure(f"{name}: {len(ids) - len(wrong)} of {len(ids)} sentences heard right among {len(choices)}")
    assert len(ids) >= 10
    assert wrong == {}


@pytest.mark.parametrize("name", ["garden", "market", "real"])
def test_words_begin_where_edition_json_says(edition_of, dictionary, tmp_path, name, figure):
    edition = edition_of(name)
    sentences = known_sentences(edition, dictionary)
    begins = []
    for i, sentence in enumerate(sentences):
        begins.append(cut(edition, sentence, tmp_path / f"u{i}.wav"))
        (tmp_path / f"u{i}.fsg").write_text(grammar(f"u{i}", [words(sentence)]))
    ids = [f"u{i}" for i in range(len(sentences))]
    _, segments = recognise(tmp_path, ids, ids)
    differences = []
    for id, sentence, begin in zip(ids, sentences, begins):
        fields = segments[id]
        heard = [int(fields[i]) * FRAME for i in range(0, len(fields) - 3, 4) if not fields[i + 3].startswith("<")]
        assert len(heard) == len(words(sentence)), f"{id} could not be aligned"
        at = 0
        for word in sentence["words"]:
            differences.append(begin + heard[at] - edition.seconds(word["beginFrame"]))
            at += len(word["spoken"].split())
    middle = statistics.median(abs(d) for d in differences)
    figure(
        f"{name}: onsets of {len(differences)} words, median difference {1000 * middle:.1f} ms"
        f" (signed {1000 * statistics.median(differences):+.1f} ms,"
        f" 90 % within {1000 * float(numpy.quantile(numpy.abs(differences), 0.9)):.1f} ms)"
    )
    assert middle <= 0.020


def pitch(samples, rate):
    """The median fundamental frequency of voiced speech, by normalised autocorrelation."""
    size, low, high = int(0.05 * rate), int(rate / 320), int(rate / 55)
    found = []
    for at in range(0, len(samples) - size - high, size // 2):
        frame = samples[at : at + size + high]
        head = frame[:size]
        energy = numpy.dot(head, head)
        if energy / size < 10 ** (-35 / 10):
            continue
        lags = numpy.correlate(frame, head, "valid")[: high + 1]
        squares = numpy.concatenate([[0], numpy.cumsum(frame**2)])
        norms = numpy.sqrt(energy * (squares[size : size + high + 1] - squares[: high + 1]))
        likeness = lags / norms
        best = low + int(numpy.argmax(likeness[low:]))
        # The shortest lag that is nearly as good: not an octave below.
        for lag in range(low, best + 1):
            if likeness[lag] >= 0.9 * likeness[best] and likeness[lag] == max(likeness[max(low, lag - 3) : lag + 4]):
                best = lag
                break
        if likeness[best] > 0.6:
            found.append(rate / best)
    return statistics.median(found)


def test_the_pitch_finder_finds_a_known_pitch():
    rate, seconds = 16000, numpy.arange(16000) / 16000
    buzz = sum(numpy.sin(2 * numpy.pi * 110 * k * seconds) / k for k in range(1, 20))
    assert pitch(0.3 * buzz, rate) == pytest.approx(110, rel=0.01)


@pytest.mark.parametrize("name", ["garden", "market", "real"])
def test_quotes_sound_at_least_five_semitones_apart_from_the_narrator(edition_of, name, figure):
    edition = edition_of(name)
    step = 3
    voices = {}
    for sentence in edition.sentences:
        voices.setdefault(sentence["voice"], []).append(edition.cut(sentence))
    pitches = {voice: pitch(numpy.concatenate(cuts)[::step], edition.rate / step) for voice, cuts in voices.items()}
    roles = {voice["id"]: voice["role"] for voice in edition.json["voices"]}
    (narrator,) = [voice for voice in pitches if roles[voice].startswith("narrator")]
    apart = {v: 12 * numpy.log2(p / pitches[narrator]) for v, p in pitches.items() if v != narrator}
    figure(
        f"{name}: narrator {narrator} {pitches[narrator]:.0f} Hz; "
        + ", ".join(f"{v} {pitches[v]:.0f} Hz ({semitones:+.1f} semitones)" for v, semitones in apart.items())
    )
    assert apart
    assert all(abs(semitones) >= 5 for semitones in apart.values())
