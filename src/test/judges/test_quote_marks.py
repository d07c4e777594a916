"""Quotations marked for listeners who cannot tell voices apart: by words, by a tone, or not at all."""

import math
import wave
from array import array

import pytest

import articles
from judges import Edition, render, start


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """Gives the market's edition with its quotations marked in a way."""
    folder = tmp_path_factory.mktemp("marks")
    article = folder / "market.txt"
    article.write_text(articles.MARKET, "utf-8")
    made = {}

    def edition(marks):
        if marks not in made:
            run = render("--quote-marks", marks, "-o", folder / marks, article)
            made[marks] = Edition(run.folders[0])
        return made[marks]

    return edition


def level(edition, begin, end):
    """The level of a stretch of audio in dBFS."""
    with wave.open(str(edition.wav)) as file:
        file.setpos(begin)
        samples = array("h", file.readframes(end - begin))
    return 10 * math.log10(sum(x * x for x in samples) / len(samples)) - 20 * math.log10(32768)


def told_apart(edition):
    """The quotations that a mark belongs to, in order of their first marks."""
    return list(dict.fromkeys(added["quotation"] for added in edition.json["added"]))


@pytest.mark.parametrize("marks", ["spoken", "tone", "voice,spoken,tone", "none"])
def test_an_edition_with_marks_is_whole(marked, marks):
    run = start("check", marked(marks).folder)
    assert run.code == 0, run.out + run.err


def test_every_quotation_begins_and_ends_with_words(marked):
    edition = marked("spoken")
    assert len(told_apart(edition)) >= 6
    assert [added["text"] for added in edition.json["added"]] == ["Quote", "End quote"] * len(told_apart(edition))


def test_words_stand_right_around_the_quotation(marked):
    edition = marked("spoken")
    spans = {quotation["id"]: quotation["span"] for quotation in edition.json["quotations"]}
    for begin, end in zip(edition.json["added"][::2], edition.json["added"][1::2], strict=True):
        start_of, end_of = spans[begin["quotation"]]
        assert edition.text[begin["after"] : start_of].strip() == ""
        assert end["after"] == end_of or edition.text[end_of : end["after"]].strip(" .,") == ""


def test_the_narrator_says_it_all_where_no_voice_marks_it(marked):
    assert len({sentence["voice"] for sentence in marked("spoken,tone").sentences}) == 1
    assert len({sentence["voice"] for sentence in marked("spoken,voice").sentences}) > 1


def test_a_tone_is_short_and_quieter_than_speech(marked):
    edition = marked("tone")
    speech = min(level(edition, s["beginFrame"], s["endFrame"]) for s in edition.sentences)
    assert edition.json["added"]
    for tone in edition.json["added"]:
        assert tone["tone"] is True
        assert (tone["endFrame"] - tone["beginFrame"]) / edition.rate <= 0.15
        assert -45 < level(edition, tone["beginFrame"], tone["endFrame"]) < speech - 6


def test_a_tone_is_no_caption(marked):
    assert "[tone]" not in marked("tone").file(".vtt").read_text("utf-8")
    assert "End quote" in marked("spoken").file(".vtt").read_text("utf-8")


def test_nothing_is_added_without_marks(marked):
    assert marked("none").json["added"] == []
