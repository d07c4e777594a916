"""The sample edition in the repository is what the program makes of the sample article today."""

import pytest

from judges import ROOT, Edition, digests, render

NAME = "the-lighthouse-is-lit-again"
KEPT = ROOT / "audio" / NAME


def test_the_sample_is_byte_for_byte_what_the_program_makes_now(tmp_path):
    render("-o", tmp_path, ROOT / "audio" / f"{NAME}.txt")
    assert digests(tmp_path / NAME) == digests(KEPT)


def test_the_sample_is_made_from_the_repository_too_without_change(tmp_path):
    run = render("-o", tmp_path, f"audio/{NAME}.txt", cwd=ROOT)
    assert digests(run.folders[0]) == digests(KEPT)


def test_the_sample_is_20_to_25_seconds_long():
    edition = Edition(KEPT)
    assert 20 <= edition.seconds(edition.frames) <= 25


def test_the_samples_wav_is_smaller_than_3_mb():
    assert Edition(KEPT).wav.stat().st_size < 3_000_000


@pytest.mark.parametrize("role", ["narrator", "quote"])
def test_the_sample_lets_a_voice_be_heard_as(role):
    edition = Edition(KEPT)
    heard = {sentence["voice"] for sentence in edition.sentences}
    assert heard & {voice["id"] for voice in edition.json["voices"] if voice["role"].startswith(role)}
