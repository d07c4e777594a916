"""Neural voices, installed as a user would, judged from outside: what they are, what is heard of them, and that they say it twice alike."""

import json
import re
import signal
import subprocess
import time

import numpy
import pytest

import articles
import hearing
import judges
from alignment import known_words, onset_differences
from judges import LAUNCHER, LONGEST, Edition, ask, entries, environment, start

# Kept between runs, as a user's own library is; nothing else of the tests outlives a run.
LIBRARY = judges.ROOT / "target" / "judges" / "voices"
SAMPLE = judges.ROOT / "audio" / "the-lighthouse-is-lit-again.txt"
# Long enough for a percentile.
STORY = judges.ROOT / "src/test/resources/stories/the-ferry-runs-again/article.txt"
PACKS = ("kokoro", "piper-joe")


def with_voices(*args, **options):
    """Starts the program with the library of the tests."""
    return start(*args, env=environment(AUDIO_EDITION_VOICES=LIBRARY), timeout=1200, **options)


@pytest.fixture(scope="module")
def installed():
    """Installs the packs that are not there; they come from registries, by the programs that ask those."""
    for pack in PACKS:
        if not (LIBRARY / pack / "pack.json").is_file():
            run = with_voices("voices", "install", pack)
            if run.code == 3:
                judges.missing(f"the pack {pack} ({run.err.splitlines()[-1]})")
            assert run.code == 0, run.err
    return LIBRARY


@pytest.fixture(scope="module")
def spoken(installed, tmp_path_factory):
    """Gives an article, the sample if no other, in the voices of a pack."""
    made = {}

    def edition(pack, article=SAMPLE):
        if (pack, article) not in made:
            run = with_voices("render", "--quiet", "--voices", pack, "-o", tmp_path_factory.mktemp(pack), article)
            assert run.code == 0, run.err
            made[pack, article] = Edition(run.folders[0])
        return made[pack, article]

    return edition


@pytest.mark.parametrize("pack", PACKS)
def test_an_installed_pack_has_its_licences_and_digests(installed, pack):
    record = json.loads((installed / pack / "pack.json").read_text("utf-8"))
    assert re.fullmatch("[0-9a-f]{64}", record["published"])
    assert record["licence"]
    assert list((installed / pack).glob("LICENSE*.txt"))


def test_nothing_but_packs_and_the_runtime_is_left(installed):
    assert sorted(path.name for path in installed.iterdir() if not path.name.startswith(".")) == [
        *sorted(PACKS),
        "runtime",
    ]


def test_installed_voices_are_listed(installed):
    run = with_voices("voices", "list")
    assert re.search(r"^af_heart +en-US +f ", run.out, re.MULTILINE)
    assert re.search(r"^bm_george +en-GB +m ", run.out, re.MULTILINE)
    assert re.search(r"^piper-joe +en-US ", run.out, re.MULTILINE)


@pytest.mark.parametrize("pack", PACKS)
def test_an_edition_in_neural_voices_is_whole(spoken, pack):
    run = with_voices("check", spoken(pack).folder)
    assert run.code == 0, run.out + run.err


@pytest.mark.parametrize("pack", PACKS)
def test_an_edition_records_model_preparation_and_runtime(spoken, pack):
    settings = spoken(pack).json["settings"]
    assert re.fullmatch("sha256:[0-9a-f]{64}", settings["voicesModel"])
    assert "durations" in settings["voicesPreparation"]
    assert "ONNX Runtime" in settings["voicesRuntime"]
    assert settings["voicesLicence"]


@pytest.mark.parametrize("pack, most", [("kokoro", 0.15), ("piper-joe", 0.30)])
def test_a_recogniser_hears_the_words(spoken, figure, pack, most):
    edition = spoken(pack)
    wrong = hearing.wrong_words(" ".join(edition.spoken), edition.wav)
    figure(f"{pack}: {100 * wrong:.1f} % of {len(edition.spoken)} words heard wrong")
    assert wrong <= most


@pytest.mark.parametrize("pack", PACKS)
def test_words_begin_where_edition_json_says(spoken, figure, tmp_path, pack):
    apart = 1000 * numpy.abs(onset_differences(spoken(pack, STORY), known_words(), tmp_path))
    middle, late = numpy.percentile(apart, [50, 95])
    figure(f"{pack}: onsets of {len(apart)} words, median difference {middle:.1f} ms, 95th percentile {late:.1f} ms")
    assert middle <= 25
    assert late <= 70


def test_women_and_men_speak_with_voices_that_fit(spoken):
    edition = spoken("kokoro")
    genders = {speaker["name"]: (speaker["gender"], speaker["voice"]) for speaker in edition.json["speakers"]}
    assert {gender: voice[1] for gender, voice in genders.values()} == {"f": "f", "m": "m"}
    assert edition.json["voices"][0]["id"] == "af_heart"


@pytest.mark.parametrize("pack", PACKS)
def test_ffprobe_reads_it_all(spoken, pack):
    edition = spoken(pack)
    found = json.loads(ask("ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_chapters", edition.wav).stdout)
    assert float(found["format"]["duration"]) == pytest.approx(edition.frames / edition.rate, abs=0.01)
    assert len(found["chapters"]) == len(edition.chapters)


@pytest.mark.parametrize("pack", PACKS)
def test_one_thread_and_two_give_the_same_bytes(spoken, pack, tmp_path):
    run = with_voices("render", "--quiet", "--jobs", "1", "--voices", pack, "-o", tmp_path, SAMPLE)
    assert Edition(run.folders[0]).wav.read_bytes() == spoken(pack).wav.read_bytes()


def test_a_sample_of_an_installed_voice_can_be_heard(installed, tmp_path):
    run = with_voices("voices", "sample", "bf_emma", "Good evening.", cwd=tmp_path)
    assert run.out == "bf_emma.wav\n", run.err
    assert float(ask("soxi", "-D", tmp_path / "bf_emma.wav").stdout) > 0.8


def test_a_voice_of_a_pack_that_is_not_installed_names_the_pack(tmp_path):
    run = start("voices", "sample", "bf_emma", cwd=tmp_path, env=environment(AUDIO_EDITION_VOICES=tmp_path))
    assert run.code == 3
    assert "voices install kokoro" in run.err


def test_phonemes_are_shown_with_their_source(installed):
    run = with_voices("script", "--phonemes", "--json", "--voices", "kokoro", SAMPLE)
    words = [json.loads(line) for line in run.out.splitlines()]
    assert {"written": "Friday", "phonemes": "fɹˈIdˌA"}.items() <= next(w for w in words if w["written"] == "Friday").items()
    assert all(word["source"] != "none" for word in words)


@pytest.mark.parametrize("voice, said", [
    ("af_heart", "ðə lˈIthˌWs kˈipəɹ ɹˈɛd tʊ ˌʌs, ænd wi jˈust tə lˈɪsᵊn."),
    ("bf_emma", "ðə lˈIthWs kˈiːpə ɹˈɛd tʊ ˌʌs, and wiː jˈuːst tə lˈɪsᵊn."),
])
def test_the_dictionary_of_a_voices_accent_says_a_sentence(installed, tmp_path, voice, said):
    article = tmp_path / "a.txt"
    article.write_text("A Title\n\nThe lighthouse keeper read to us, and we used to listen.\n", "utf-8")
    run = with_voices("script", "--phonemes", "--voices", "kokoro", "--narrator", voice, article)
    assert said in run.out


def test_ctrl_c_leaves_nothing_behind(installed, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(articles.long(40), "utf-8")
    out = tmp_path / "out"
    command = [LAUNCHER, "render", "--voices", "kokoro", "-o", out, article]
    process = subprocess.Popen(command, env=environment(AUDIO_EDITION_VOICES=LIBRARY), stderr=subprocess.DEVNULL, cwd=tmp_path)
    while not any(file.stat().st_size for file in out.glob(".*.partial/.speech")):
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert process.wait(LONGEST) == 130
    assert entries(out) == []
    assert entries(tmp_path) == ["a.txt", "out"]


def test_a_fallback_speaks_and_the_edition_says_so(tmp_path):
    run = start(
        "render", "--voices", "kokoro", "--narrator", "af_heart", "--fallback", "-o", tmp_path / "out", SAMPLE,
        env=environment(AUDIO_EDITION_VOICES=tmp_path / "none"),
    )
    assert run.code == 0, run.err
    edition = Edition(run.folders[0])
    assert edition.json["settings"]["voicesFallback"] == "other voices speak for kokoro, af_heart"
    assert "VOC-FALLBACK" in run.err
    assert start("check", edition.folder).code == 0


def test_a_blend_of_a_cast_file_speaks(installed, tmp_path):
    cast = tmp_path / "house.toml"
    cast.write_text('[cast]\n"Rosa Lind" = "bf_emma*0.7+af_heart*0.3"\n', "utf-8")
    run = with_voices("render", "--quiet", "--voices", "kokoro", "--cast", cast, "-o", tmp_path / "out", SAMPLE)
    speakers = {speaker["name"]: speaker["voice"] for speaker in Edition(run.folders[0]).json["speakers"]}
    assert speakers["Rosa Lind"] == "bf_emma*0.7+af_heart*0.3"


def test_voices_that_are_not_installed_are_an_answer_not_a_substitute(tmp_path):
    run = start(
        "render", "--voices", "kokoro", "-o", tmp_path / "out", SAMPLE, env=environment(AUDIO_EDITION_VOICES=tmp_path)
    )
    assert run.code == 3
    assert "voices install kokoro" in run.err
    assert not (tmp_path / "out").exists()
