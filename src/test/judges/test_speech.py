"""A recogniser that has never seen the text hears the right sentences, and the words where edition.json puts them."""

import statistics

import numpy
import pytest

import articles
from alignment import cut, grammar, known_sentences, known_words, onset_differences, recognise, words


@pytest.fixture(scope="module")
def dictionary():
    return known_words()


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
    differences = onset_differences(edition_of(name), dictionary, tmp_path)
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
