"""WebVTT and SubRip: the W3C's parser and ffmpeg read them, and nothing that is heard is missing."""

import html
import json
import re

import pytest

from judges import NODE_JUDGES, ask, folded, missing

PARSER = """
import { readFileSync } from "node:fs";
import webvtt from "webvtt-parser";
const { errors, cues } = new webvtt.WebVTTParser().parse(readFileSync(process.argv[2], "utf8"), "captions");
console.log(JSON.stringify({ errors, cues: cues.map(c => ({ begin: c.startTime, end: c.endTime, text: c.text })) }));
"""
LONGEST_LINE = 65


def parsed(vtt):
    if not (NODE_JUDGES / "node_modules" / "webvtt-parser").is_dir():
        missing("the npm package webvtt-parser")
    script = NODE_JUDGES / "parse-captions.mjs"
    script.write_text(PARSER, "utf-8")
    return json.loads(ask("node", script, vtt).stdout)


def packets(file):
    shown = ask("ffprobe", "-v", "error", "-show_packets", "-of", "json", file)
    assert shown.stderr == b""
    return json.loads(shown.stdout)["packets"]


def blocks(file):
    return file.read_text("utf-8").strip().split("\n\n")


def shown_lines(edition):
    """Every line of a caption as it is shown, without tags."""
    for cue in blocks(edition.file(".vtt"))[1:]:
        for line in cue.split("\n")[2:]:
            yield html.unescape(re.sub(r"</?v[^>]*>", "", line))


def test_the_w3c_parser_finds_no_fault(edition):
    assert parsed(edition.file(".vtt"))["errors"] == []


def test_the_w3c_parser_would_find_a_fault(edition_of, tmp_path):
    broken = tmp_path / "broken.vtt"
    vtt = edition_of("market").file(".vtt").read_text("utf-8")
    broken.write_text(vtt.replace("-->", "->", 1), "utf-8")
    assert parsed(broken)["errors"] != []


def test_every_caption_names_its_speaker(edition):
    cues = parsed(edition.file(".vtt"))["cues"]
    assert [cue["text"] for cue in cues if not re.match(r"<v [^>]+>.", cue["text"], re.S)] == []


def test_no_line_is_longer_than_players_show(edition):
    assert [line for line in shown_lines(edition) if len(line) > LONGEST_LINE] == []


def test_no_caption_has_more_than_two_lines(edition):
    assert [cue for cue in blocks(edition.file(".vtt"))[1:] if len(cue.split("\n")) > 4] == []


def test_captions_follow_each_other_without_overlap(edition):
    cues = parsed(edition.file(".vtt"))["cues"]
    assert all(cue["begin"] < cue["end"] for cue in cues)
    assert all(one["end"] <= next["begin"] for one, next in zip(cues, cues[1:]))
    assert cues[-1]["end"] <= edition.seconds(edition.frames)


@pytest.mark.parametrize("suffix", [".vtt", ".srt"])
def test_ffprobe_reads_as_many_captions_as_there_are(edition, suffix):
    captions = len(blocks(edition.file(suffix))) - (suffix == ".vtt")
    assert len(packets(edition.file(suffix))) == captions


def test_ffprobe_reads_the_times_of_both_forms_alike(edition):
    times = [
        [(packet["pts_time"], packet["duration_time"]) for packet in packets(edition.file(suffix))]
        for suffix in (".vtt", ".srt")
    ]
    assert times[0] == times[1]


def test_no_line_ends_with_an_opening_mark(edition):
    assert [line for line in shown_lines(edition) if line.rstrip().endswith(("“", "‘", "(", "[", " \"", "—“"))] == []


def test_captions_show_all_that_was_written_and_spoken(edition):
    assert folded(" ".join(shown_lines(edition))) == folded(" ".join(s["text"] for s in edition.sentences))


def test_a_sentence_is_shown_from_the_moment_it_is_heard(edition):
    begins = [round(cue["begin"] * 1000) for cue in parsed(edition.file(".vtt"))["cues"]]
    for sentence in edition.sentences:
        at = 1000 * edition.seconds(sentence["beginFrame"])
        assert min(abs(begin - at) for begin in begins) <= 1


def test_quotes_are_under_their_speakers_name(edition_of):
    cues = parsed(edition_of("garden").file(".vtt"))["cues"]
    assert {re.match(r"<v ([^>]+)>", cue["text"])[1] for cue in cues if "“" in cue["text"]} == {"Mary Brown"}
