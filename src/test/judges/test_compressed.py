"""MP3, FLAC, Opus and M4B: programs that know nothing of ours read chapters, tags, cover and length, and agree with edition.json."""

import hashlib
import json
import re

import mutagen
import numpy
import pytest

from judges import ask, folded, tool
from probing import disagreements, nearest_milliseconds, probe

FORMS = {".mp3": "mp3", ".flac": "flac", ".opus": "opus", ".m4b": "aac"}
# The chapters that a container can hold: Vorbis comments number them with three digits.
MOST = {".flac": 1000, ".opus": 1000}


@pytest.fixture(params=FORMS)
def ending(request):
    return request.param


def file(edition, ending):
    return edition.folder / f"{edition.slug}{ending}"


def test_ffprobe_reads_every_chapter_with_its_title_and_times(form_edition, ending):
    shown = probe(file(form_edition, ending))
    assert [s["codec_name"] for s in shown["streams"] if s["codec_type"] == "audio"] == [FORMS[ending]]
    faults = disagreements(form_edition, shown["chapters"])
    if ending == ".opus":
        # Comments tell where chapters begin; ffmpeg ends the last one with the padding of the last packet.
        faults = [fault for fault in faults[-1:] if not fault.startswith("end_time")] + faults[:-1]
    assert faults == []


def test_a_chapter_moved_by_a_hundredth_of_a_second_would_be_noticed(published, ending):
    edition = published("sample")
    shown = probe(file(edition, ending))["chapters"]
    shown[1]["start_time"] = str(float(shown[1]["start_time"]) + 0.01)
    assert any(fault.startswith("start_time") for fault in disagreements(edition, shown))


def test_title_author_and_day_are_those_of_the_edition(form_edition, ending):
    tags = probe(file(form_edition, ending))["format"].get("tags", {})
    if ending == ".opus":
        tags = probe(file(form_edition, ending))["streams"][0]["tags"]
    tags = {name.lower(): text for name, text in tags.items()}
    assert tags["title"] == form_edition.json["title"]
    assert tags.get("artist") == form_edition.json["byline"]
    published = form_edition.json["published"]
    assert published is None or tags["date"] in (published, published[:4])
    comment = tags.get("comment") or tags.get("description")
    assert comment == form_edition.json["disclosure"]


def test_the_cover_is_in_it(form_edition, ending):
    pictures = [s for s in probe(file(form_edition, ending))["streams"] if s["codec_type"] == "video"]
    assert [(p["width"], p["height"]) for p in pictures] == [(1600, 1600)]


def test_an_issue_has_a_file_for_each_article_with_its_own_name_and_chapters(published):
    edition = published("issue")
    chapters = edition.json["chapters"]
    rate = edition.json["audio"]["sampleRate"]
    for number, part in enumerate(edition.json["parts"], 1):
        shown = probe(next(edition.folder.glob(f"{edition.slug}-{number:02}-*.mp3")))
        assert shown["format"]["tags"]["title"] == part["title"]
        assert shown["format"]["tags"]["artist"] == part["byline"]
        first = next(i for i, chapter in enumerate(chapters) if chapter["title"] == part["title"])
        own = [chapters[first]] + [c for c in chapters[first + 1:] if c["level"] > chapters[first]["level"]][:len(shown["chapters"]) - 1]
        assert [c["tags"]["title"] for c in shown["chapters"]] == [c["title"] for c in own]
        seconds = (own[-1]["endFrame"] - own[0]["beginFrame"]) / rate
        assert abs(float(shown["chapters"][-1]["end_time"]) - seconds) < 0.002


def decoded(path, rate):
    """The samples of a file as ffmpeg gives them, full scale at 1."""
    raw = ask("ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-f", "f32le", "-ac", "1", "-ar", rate, "-").stdout
    return numpy.frombuffer(raw, "<f4")


def shift(master, other):
    """By how many samples another recording of the same sound is late, by the peak of the cross correlation."""
    size = 1 << (len(master) + len(other)).bit_length()
    product = numpy.fft.rfft(other, size) * numpy.conj(numpy.fft.rfft(master, size))
    peak = int(numpy.argmax(numpy.fft.irfft(product, size)))
    return peak if peak < size // 2 else peak - size


@pytest.mark.parametrize("name", ["sample", "one", "rtl"])
def test_the_sound_begins_where_the_masters_does(published, ending, name):
    edition = published(name)
    master = decoded(edition.wav, 48000)
    # Within a tenth of a millisecond: what resampling twice may round.
    assert abs(shift(master, decoded(file(edition, ending), 48000))) <= 5


@pytest.mark.parametrize("name", ["sample", "many"])
def test_flac_is_the_master_to_the_bit(published, name):
    edition = published(name)
    ask("flac", "-t", "-s", file(edition, ".flac"))
    digests = [
        hashlib.md5(ask("ffmpeg", "-v", "error", "-i", path, "-map", "0:a", "-f", "s16le", "-").stdout).hexdigest()
        for path in (edition.wav, file(edition, ".flac"))
    ]
    assert digests[0] == digests[1]


def test_opusinfo_has_no_complaint(form_edition):
    shown = ask("opusinfo", file(form_edition, ".opus"))
    text = shown.stdout.decode("utf-8", "replace")
    assert "WARNING" not in text and "ERROR" not in text
    length = re.search(r"Playback length: (?:(\d+)h:)?(\d+)m:([\d.]+)s", text)
    hours, minutes, seconds = (float(part or 0) for part in length.groups())
    assert abs(3600 * hours + 60 * minutes + seconds - form_edition.frames / form_edition.rate) <= 0.001


def test_mutagen_reads_the_same_chapters_and_words_of_the_mp3(form_edition):
    tags = mutagen.File(file(form_edition, ".mp3")).tags
    read = sorted(tags.getall("CHAP"), key=lambda chapter: chapter.start_time)
    assert [str(chapter.sub_frames["TIT2"]) for chapter in read] == [c["title"] for c in form_edition.chapters]
    for chapter, mine in zip(read, form_edition.chapters):
        assert chapter.start_time in nearest_milliseconds(form_edition, mine["beginFrame"])
        assert chapter.end_time in nearest_milliseconds(form_edition, mine["endFrame"])
    assert folded(tags.getall("USLT")[0].text) == folded(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", form_edition.text))


def test_mutagen_takes_the_lengths_for_the_masters(form_edition, ending):
    length = mutagen.File(file(form_edition, ending)).info.length
    # An AAC file ends with its last block of 1,024 samples.
    assert abs(length - form_edition.frames / form_edition.rate) <= (0.025 if ending == ".m4b" else 0.002)


def test_mediainfo_counts_the_chapters_of_the_audiobook(published):
    edition = published("sample")
    shown = json.loads(ask("mediainfo", "--Output=JSON", file(edition, ".m4b")).stdout)
    general = shown["media"]["track"][0]
    assert general["Format_Profile"].strip().startswith("Apple audio with iTunes") or "M4B" in json.dumps(general)
    menus = [track for track in shown["media"]["track"] if track["@type"] == "Menu"]
    assert menus and len([name for name in menus[-1].get("extra", {}) if name.startswith("_")]) == len(edition.chapters)


def test_the_tools_are_there():
    for name in ("ffmpeg", "ffprobe", "flac", "opusinfo", "mediainfo"):
        tool(name)
