"""Files for each chapter as ACX and LibriVox take them, judged by ffmpeg, ffprobe and mutagen."""

import json
import re

import numpy
import pytest

import articles
import judges
from judges import Edition, ask

HOUSES = {"acx": (192, 2.0), "librivox": (128, 5.0)}
HEAD = 0.75
RATE = 44100
# What MP3 spreads before and behind a sound, and what of a word's edge is too quiet to be heard.
BLUR = 0.1


@pytest.fixture(scope="module", params=["default", "acx"])
def edition(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(f"chapters-{request.param}")
    source = folder / "article.txt"
    source.write_text(articles.MARKET, "utf-8")
    run = judges.render(
        "--preset", request.param, "--chapters", "section", "--form", ",".join(HOUSES), "-o", folder / "out", source
    )
    return Edition(run.folders[0])


@pytest.fixture(params=HOUSES)
def files(request, edition):
    names = [edition.file(f"-{request.param}-{i + 1:03d}.mp3") for i in range(len(edition.chapters))]
    return request.param, edition, list(zip(names, edition.chapters))


def decoded(file):
    raw = ask("ffmpeg", "-v", "error", "-i", file, "-map", "0:a", "-f", "f32le", "-").stdout
    return numpy.frombuffer(raw, "<f4")


def heard(edition, chapter):
    """First and last frame of what is heard in a chapter."""
    sentences = [sentence for sentence in edition.sentences if sentence["chapter"] == chapter["id"]]
    return min(s["beginFrame"] for s in sentences), max(s["endFrame"] for s in sentences)


def test_format_is_what_the_house_wants(files):
    house, _, chapters = files
    for file, _ in chapters:
        stream = json.loads(ask("ffprobe", "-v", "error", "-select_streams", "a", "-show_streams", "-of", "json", file).stdout)
        audio = stream["streams"][0]
        assert (audio["codec_name"], audio["sample_rate"], audio["channels"]) == ("mp3", "44100", 1)
        assert int(audio["bit_rate"]) == HOUSES[house][0] * 1000


def test_rate_is_constant_and_the_tag_an_id3v2(files):
    mp3 = pytest.importorskip("mutagen.mp3")
    house, edition, chapters = files
    for number, (file, chapter) in enumerate(chapters, 1):
        audio = mp3.MP3(file)
        assert audio.info.bitrate_mode == mp3.BitrateMode.CBR
        assert audio.info.bitrate == HOUSES[house][0] * 1000
        assert audio.tags.version[0] == 2
        assert audio.tags["TIT2"].text == [chapter["title"]]
        assert audio.tags["TALB"].text == [edition.json["title"]]
        assert audio.tags["TRCK"].text == [f"{number}/{len(chapters)}"]


def test_length_is_the_sound_with_head_and_tail_to_the_sample(files):
    house, edition, chapters = files
    tail = HOUSES[house][1]
    for file, chapter in chapters:
        begin, end = heard(edition, chapter)
        assert len(decoded(file)) == round(HEAD * RATE) + (end - begin) + round(tail * RATE)


def test_head_and_tail_are_silent_and_the_sound_is_between(files):
    house, _, chapters = files
    tail = HOUSES[house][1]
    for file, _ in chapters:
        samples = decoded(file)
        loud = numpy.flatnonzero(numpy.abs(samples) > 10 ** (-50 / 20))
        assert HEAD - BLUR < loud[0] / RATE < HEAD + 0.3
        assert tail - BLUR < (len(samples) - loud[-1]) / RATE < tail + 0.4


def test_levels_are_those_of_the_house(files):
    house, _, chapters = files
    for file, _ in chapters:
        words = ask("ffmpeg", "-i", file, "-map", "0:a", "-af", "volumedetect,ebur128=peak=true", "-f", "null", "-").stderr.decode()
        mean, peak = (float(re.search(rf"{name}_volume: (\S+) dB", words)[1]) for name in ("mean", "max"))
        lufs = float(re.findall(r"I:\s+(\S+) LUFS", words)[-1])
        if house == "acx":
            assert -23 <= mean <= -18
            assert peak <= -3
            quiet = decoded(file)[: RATE // 2]
            assert numpy.sqrt(numpy.mean(quiet**2)) <= 10 ** (-60 / 20)
        else:
            assert -21 <= lufs <= -16
            assert peak < 0


def test_what_would_be_refused_is_not_made(tmp_path):
    source = tmp_path / "article.txt"
    source.write_text(articles.MARKET, "utf-8")
    run = judges.start("render", "--preset", "broadcast", "--form", "acx", "-o", tmp_path / "out", source)
    assert run.code == 3
    assert "chapter 1" in run.err and "RMS is" in run.err and "--preset acx" in run.err
    edition = Edition(run.folders[0])
    assert edition.wav.is_file()
    assert not [path for path in edition.folder.iterdir() if "-acx-" in path.name]
