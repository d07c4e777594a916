"""Programs that know nothing of ours read the WAV, and agree with edition.json."""

import json
import re
import wave

import mutagen.wave
import numpy

import libsndfile
from judges import ask
from probing import disagreements, nearest_milliseconds, probe

FORMATS = {
    "default": (44100, 1, 16),
    "broadcast": (48000, 2, 24),
    "aes": (44100, 1, 16),
    "acx": (44100, 1, 16),
}


def without_id3(wav, folder):
    """A copy whose ID3 tag has another name, so that only the cues are left to read."""
    copy = folder / "cues-only.wav"
    data = wav.read_bytes()
    at = data.rindex(b"id3 ")
    copy.write_bytes(data[:at] + b"xxxx" + data[at + 4 :])
    return copy


def test_ffprobe_reads_every_chapter_with_its_title_and_times(edition):
    assert disagreements(edition, probe(edition.wav)["chapters"]) == []


def test_a_chapter_moved_by_a_hundredth_of_a_second_would_be_noticed(edition_of):
    edition = edition_of("market")
    shown = probe(edition.wav)["chapters"]
    moved = json.loads(json.dumps(edition.chapters))
    moved[1]["beginFrame"] += 441
    edition.chapters, right = moved, edition.chapters
    try:
        assert len(disagreements(edition, shown)) == 1
    finally:
        edition.chapters = right


def test_ffprobe_reads_the_same_chapters_from_the_cues_alone_to_the_frame(edition, tmp_path):
    shown = probe(without_id3(edition.wav, tmp_path))["chapters"]
    assert [c["tags"]["title"] for c in shown] == [c["title"] for c in edition.chapters]
    for read, chapter in zip(shown, edition.chapters):
        numerator, denominator = map(int, read["time_base"].split("/"))
        assert read["start"] * numerator * edition.rate == chapter["beginFrame"] * denominator


def test_ffprobe_reads_title_author_and_date(edition):
    tags = {name.lower(): value for name, value in probe(edition.wav)["format"]["tags"].items()}
    assert tags["title"] == edition.json["title"]
    assert tags.get("artist") == edition.json.get("byline")
    assert tags.get("date") == edition.json.get("published")


def test_ffprobe_finds_one_stream_of_the_length_that_edition_json_says(edition):
    (stream,) = probe(edition.wav)["streams"]
    assert stream["duration_ts"] == edition.frames
    assert stream["time_base"] == f"1/{edition.rate}"


def test_every_preset_has_its_format(edition):
    audio = edition.json["audio"]
    found = (audio["sampleRate"], audio["channels"], audio["bitsPerSample"])
    assert found == FORMATS[edition.json["settings"]["preset"]]


def test_ffmpeg_decodes_every_frame_without_a_complaint(edition):
    audio = edition.json["audio"]
    decoded = ask("ffmpeg", "-v", "warning", "-i", edition.wav, "-f", "s32le", "-")
    # Plain PCM has no channel mask, and INFO is preferred to an ID3 tag that says the same.
    harmless = ("Guessed Channel Layout", "Discarding ID3 tags because more suitable tags were found")
    said = decoded.stderr.decode().splitlines()
    assert [line for line in said if not any(words in line for words in harmless)] == []
    assert len(decoded.stdout) == 4 * audio["channels"] * audio["frames"]


def test_both_channels_of_a_broadcast_edition_are_the_same(edition_of):
    wav = edition_of("market", "broadcast").wav
    raw = ask("ffmpeg", "-v", "error", "-i", wav, "-f", "s32le", "-").stdout
    left, right = numpy.frombuffer(raw, "<i4").reshape(-1, 2).T
    assert left.any()
    assert (left == right).all()


def test_libsndfile_reads_the_first_ten_cues_to_the_frame(edition):
    shown = ask("sndfile-info", edition.wav).stdout.decode(errors="replace")
    assert int(re.search(r"Count : (\d+)", shown)[1]) == len(edition.chapters)
    cues = re.findall(r"Cue ID :\s*(\d+)\s+Pos :\s*(\d+)\s.*Offset :\s*(\d+)", shown)
    begins = [chapter["beginFrame"] for chapter in edition.chapters[:10]]
    assert [int(id) for id, _, _ in cues] == list(range(len(begins)))
    assert [int(position) for _, position, _ in cues] == begins
    assert [int(offset) for _, _, offset in cues] == begins


def test_sndfile_info_prints_titles_as_far_as_its_log_reaches(edition):
    shown = ask("sndfile-info", edition.wav).stdout.decode(errors="replace")
    titles = re.findall(r"^\s*labl : \d+ : (.*)$", shown, re.M)
    whole = titles[:-1] if len(titles) < len(edition.chapters) else titles
    assert len(whole) >= 3
    assert whole == [chapter["title"] for chapter in edition.chapters][: len(whole)]


def test_libsndfile_gives_every_cue_with_its_title_to_a_program_that_asks(edition):
    assert libsndfile.cues(edition.wav) == [(c["beginFrame"], c["title"]) for c in edition.chapters]


def test_libsndfile_counts_the_frames(edition):
    shown = ask("sndfile-info", edition.wav).stdout.decode(errors="replace")
    assert int(re.search(r"^Frames\s*: (\d+)", shown, re.M)[1]) == edition.frames


def test_mutagen_reads_every_chapter_with_its_title_and_times(edition):
    tags = mutagen.wave.WAVE(edition.wav).tags
    (top,) = [toc for toc in tags.getall("CTOC") if toc.flags & 2]
    chapters = {chapter.element_id: chapter for chapter in tags.getall("CHAP")}
    listed = [chapters[child] for child in top.child_element_ids]
    assert len(listed) == len(chapters)
    assert [str(c.sub_frames["TIT2"]) for c in listed] == [c["title"] for c in edition.chapters]
    for read, chapter in zip(listed, edition.chapters):
        assert read.start_time in nearest_milliseconds(edition, chapter["beginFrame"])
        assert read.end_time in nearest_milliseconds(edition, chapter["endFrame"])


def test_mutagen_reads_title_and_author(edition):
    tags = mutagen.wave.WAVE(edition.wav).tags
    assert str(tags["TIT2"]) == edition.json["title"]
    assert (str(tags["TPE1"]) if "TPE1" in tags else None) == edition.json.get("byline")


def test_sox_tells_the_same_format_and_length(edition):
    audio = edition.json["audio"]
    told = [int(ask("soxi", option, edition.wav).stdout) for option in ("-s", "-r", "-c", "-b")]
    assert told == [audio["frames"], audio["sampleRate"], audio["channels"], audio["bitsPerSample"]]


def test_sox_decodes_it_without_a_warning(edition):
    assert ask("sox", edition.wav, "-n", "trim", "0").stderr == b""


def test_mediainfo_reads_format_and_broadcast_loudness(edition):
    audio = edition.json["audio"]
    shown = json.loads(ask("mediainfo", "--Output=JSON", edition.wav).stdout)
    (track,) = [track for track in shown["media"]["track"] if track["@type"] == "Audio"]
    assert track["Format"] == "PCM"
    assert int(track["SamplingRate"]) == audio["sampleRate"]
    assert int(track["BitDepth"]) == audio["bitsPerSample"]
    assert int(track["Channels"]) == audio["channels"]
    assert float(track["extra"]["LoudnessValue"]) == audio["loudness"]["integratedLufs"]
    assert float(track["extra"]["MaxTruePeakLevel"]) == audio["loudness"]["truePeakDbtp"]


def test_pythons_own_reader_reads_it(edition):
    audio = edition.json["audio"]
    with wave.open(str(edition.wav)) as wav:
        assert wav.getnframes() == audio["frames"]
        assert wav.getframerate() == audio["sampleRate"]
        assert wav.getnchannels() == audio["channels"]
        assert 8 * wav.getsampwidth() == audio["bitsPerSample"]
        assert len(wav.readframes(audio["frames"])) == audio["frames"] * wav.getnchannels() * wav.getsampwidth()
