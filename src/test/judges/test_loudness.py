"""ffmpeg and SoX measure what edition.json claims, and what each preset promises."""

import random
import re

import numpy
import pytest

from judges import PRESETS, Edition, ask, render, start

# Integrated loudness and its tolerance, and the highest true peak: a preset's promise.
TARGETS = {"default": (-19, 0.5, -3), "broadcast": (-23, 0.2, -1), "aes": (-21, 0.5, -1), "acx": (-20, 0.5, -3.5)}
# ffmpeg's summary has one decimal.
ROUNDING = 0.05


def ebur128(wav):
    """Integrated loudness and true peak, as ffmpeg's meter reads them."""
    said = ask("ffmpeg", "-nostats", "-hide_banner", "-i", wav, "-af", "ebur128=peak=true", "-f", "null", "-")
    summary = said.stderr.decode().rpartition("Summary:")[2]
    return float(re.search(r"I:\s+(\S+) LUFS", summary)[1]), float(re.search(r"Peak:\s+(\S+) dBFS", summary)[1])


@pytest.fixture(scope="module")
def meter():
    read = {}

    def measure(edition):
        if edition.wav not in read:
            read[edition.wav] = ebur128(edition.wav)
        return read[edition.wav]

    return measure


def sox_stats(wav, *effects):
    said = ask("sox", wav, "-n", *effects, "stats").stderr.decode()
    return dict(re.findall(r"^(\S+(?: \S+)*) {2,}(\S+)", said, re.M))


def rms(samples):
    return 10 * numpy.log10(numpy.mean(samples**2) + 1e-20)


def test_ffmpeg_measures_the_loudness_that_edition_json_says(edition, meter):
    assert meter(edition)[0] == pytest.approx(edition.json["audio"]["loudness"]["integratedLufs"], abs=0.2)


def test_ffmpeg_measures_the_true_peak_that_edition_json_says(edition, meter):
    assert meter(edition)[1] == pytest.approx(edition.json["audio"]["loudness"]["truePeakDbtp"], abs=0.2)


def test_the_loudness_is_on_the_target_of_its_preset(edition, meter):
    target, tolerance, _ = TARGETS[edition.json["settings"]["preset"]]
    assert meter(edition)[0] == pytest.approx(target, abs=tolerance + ROUNDING)


def test_the_true_peak_keeps_below_the_limit_of_its_preset(edition, meter):
    assert meter(edition)[1] <= TARGETS[edition.json["settings"]["preset"]][2] + ROUNDING


def test_silence_frames_the_speech(edition):
    preset = edition.json["settings"]["preset"]
    heard = numpy.flatnonzero(numpy.abs(edition.samples) > 10 ** (-50 / 20))
    head = heard[0] / edition.rate
    tail = (edition.frames - heard[-1]) / edition.rate
    assert 0.5 <= head <= 1
    assert 1 <= tail <= (5 if preset == "acx" else 3)


def test_pauses_between_sentences_are_below_the_noise_floor(edition):
    gaps = [
        edition.samples[one["endFrame"] : next["beginFrame"]]
        for one, next in zip(edition.sentences, edition.sentences[1:])
    ]
    assert max(rms(gap) for gap in gaps if len(gap)) <= -60


def test_no_sentence_is_silent(edition):
    assert min(rms(edition.cut(sentence)) for sentence in edition.sentences) > -40


@pytest.mark.parametrize("name", ["market", "year", "real"])
def test_sox_measures_what_acx_demands(edition_of, name):
    wav = edition_of(name, "acx").wav
    whole = sox_stats(wav)
    assert -23 <= float(whole["RMS lev dB"]) <= -18
    assert float(whole["Pk lev dB"]) <= -3
    room = sox_stats(wav, "trim", "0", "0.5")["RMS lev dB"]
    assert room == "-inf" or float(room) <= -60


def test_no_sample_is_clipped(edition):
    assert float(sox_stats(edition.wav)["Pk lev dB"]) < 0


@pytest.fixture(scope="module")
def short_articles(tmp_path_factory):
    """Forty articles of a few words, some with a quote."""
    folder, choose = tmp_path_factory.mktemp("short"), random.Random(3).choice
    nouns = "river stone window garden market letter winter copper station morning ferry council".split()
    verbs = "opens closes falls rises sings moves waits returns".split()
    for i in range(40):
        body = " ".join(choose(nouns) for _ in range(1 + i % 9)).capitalize() + "."
        quote = f" “{choose(nouns).capitalize()} {choose(verbs)},” said {choose(['Ann Lee', 'Tom Ashe'])}." if i % 2 else ""
        (folder / f"{i}.txt").write_text(f"The {choose(nouns)} {choose(verbs)} {i}\n\n{body}{quote}\n", "utf-8")
    return sorted(folder.iterdir())


@pytest.mark.parametrize("preset", PRESETS)
def test_an_article_of_a_few_words_is_on_target_too(short_articles, tmp_path, preset):
    run = start("render", "--preset", preset, "-o", tmp_path, *short_articles)
    target, tolerance, highest = TARGETS[preset]
    read = [Edition(folder).json["audio"]["loudness"] for folder in run.folders]
    # Audible's RMS counts the silence around a file: a few words are too short for it, and no edition may claim it.
    refused = [line for line in run.err.splitlines() if line.startswith("error:") and "RMS" in line and "'acx'" in line]
    assert preset == "acx" or refused == []
    assert len(refused) < len(short_articles) / 2
    assert len(read) + len(refused) == len(short_articles)
    assert [one for one in read if abs(one["integratedLufs"] - target) > tolerance + 0.005] == []
    assert [one for one in read if one["truePeakDbtp"] > highest + 0.005] == []
