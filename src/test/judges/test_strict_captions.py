"""A strict reader of WebVTT and SubRip, written by others, agrees with the timeline."""

import pytest

from probing import nearest_milliseconds
from test_feed import node


@pytest.fixture(params=["srt", "vtt"])
def ending(request):
    return request.param


def read(file, ending):
    return node("subrip.mjs", "media-captions", file, ending)


def test_captions_have_no_fault(form_edition, ending):
    shown = read(form_edition.folder / f"{form_edition.slug}.{ending}", ending)
    assert shown["errors"] == []
    assert len(shown["cues"]) >= len(form_edition.sentences)


def test_a_caption_begins_with_every_sentence_to_the_millisecond(form_edition, ending):
    begins = {round(1000 * cue[0]) for cue in read(form_edition.folder / f"{form_edition.slug}.{ending}", ending)["cues"]}
    for sentence in form_edition.sentences:
        assert begins & nearest_milliseconds(form_edition, sentence["beginFrame"])


@pytest.mark.parametrize("wrong", [("WEBVTT", "WEBVT"), ("00:00:00.", "00:61:00."), (" --> ", " ---> ")])
def test_a_fault_would_be_noticed(published, tmp_path, wrong):
    edition = published("sample")
    broken = tmp_path / "broken.vtt"
    whole = edition.folder / f"{edition.slug}.vtt"
    broken.write_text(whole.read_text("utf-8").replace(*wrong, 1), "utf-8")
    shown = read(broken, "vtt")
    assert shown["errors"] or len(shown["cues"]) < len(read(whole, "vtt")["cues"])
