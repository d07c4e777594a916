"""edition.json and chapters.json: valid by their schemas, and true to themselves and to the other files."""

import copy
import datetime
import hashlib
import json
import re
import zipfile
from pathlib import Path

import jsonschema
import pytest

from judges import JAR, Edition, entries

SCHEMA = "org/audioedition/publish/manifest/edition.schema.json"
Draft = jsonschema.Draft202012Validator


@pytest.fixture(scope="module")
def shipped_schema():
    with zipfile.ZipFile(JAR) as jar:
        return json.loads(jar.read(SCHEMA))


def faults(schema, instance):
    return [f"{error.json_path}: {error.message[:200]}" for error in Draft(schema).iter_errors(instance)]


def own_schema():
    return json.loads(Path(__file__).with_name("chapters.schema.json").read_text("utf-8"))


def test_the_schema_in_the_jar_is_a_schema_of_draft_2020_12(shipped_schema):
    assert shipped_schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft.check_schema(shipped_schema)


def test_edition_json_is_valid_by_the_schema_in_the_jar(edition, shipped_schema):
    assert faults(shipped_schema, edition.json) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda record: record.pop("ledger"),
        lambda record: record.update(articleId=7),
        lambda record: record["audio"].pop("sampleRate"),
        lambda record: record["chapters"][0].pop("beginFrame"),
        lambda record: record["sentences"][0].update(span=[1]),
        lambda record: record["sentences"][0]["words"][0].update(beginFrame=-1),
        lambda record: record["quotations"][0].update(confidence=1.5),
        lambda record: record["quotations"][0].update(kind="gossip"),
        lambda record: record["files"][0].update(sha256="abc"),
        lambda record: record["speakers"][0].update(gender="x"),
        lambda record: record["voices"][0].update(role="singer"),
        lambda record: record.update(published="June"),
    ],
    ids=range(12),
)
def test_the_schema_finds_a_spoiled_record(edition_of, shipped_schema, spoil):
    record = copy.deepcopy(edition_of("market").json)
    spoil(record)
    assert faults(shipped_schema, record) != []


def test_every_name_that_the_contract_promises_is_there(edition):
    promised = (
        "articleId title byline published language source text blocks audio voices speakers chapters sentences added"
        " quotations ledger files generator settings"
    )
    optional = {"byline", "published"}
    assert [name for name in promised.split() if name not in edition.json and name not in optional] == []


def test_spans_stand_over_what_they_say(edition):
    assert [s["text"] for s in edition.sentences if edition.written(s["span"]) != s["text"]] == []


def test_words_stand_inside_their_sentences_in_order(edition):
    for sentence in edition.sentences:
        at, frame = sentence["span"][0], sentence["beginFrame"]
        for word in sentence["words"]:
            assert at <= word["span"][0] < word["span"][1] <= sentence["span"][1]
            assert frame <= word["beginFrame"] < word["endFrame"] <= sentence["endFrame"]
            at, frame = word["span"][1], word["endFrame"]


def test_sentences_follow_each_other_without_overlap(edition):
    for one, next in zip(edition.sentences, edition.sentences[1:]):
        assert one["span"][1] <= next["span"][0]
        assert one["endFrame"] <= next["beginFrame"]


def test_chapters_cover_the_audio_without_gaps(edition):
    chapters = edition.chapters
    assert chapters[0]["beginFrame"] == 0
    assert chapters[-1]["endFrame"] == edition.frames
    assert all(one["endFrame"] == next["beginFrame"] for one, next in zip(chapters, chapters[1:]))


def test_every_chapter_has_a_sentence_within_its_time(edition):
    chapters = {chapter["id"]: chapter for chapter in edition.chapters}
    assert {sentence["chapter"] for sentence in edition.sentences} == set(chapters)
    for sentence in edition.sentences:
        chapter = chapters[sentence["chapter"]]
        assert chapter["beginFrame"] <= sentence["beginFrame"] < sentence["endFrame"] <= chapter["endFrame"]


def test_every_reference_names_something_that_is_there(edition):
    record = edition.json
    ids = {name: {one["id"] for one in record[name]} for name in ("blocks", "voices", "speakers", "quotations")}
    for sentence in edition.sentences:
        assert sentence["paragraph"] in ids["blocks"]
        assert sentence.get("quotation") is None or sentence["quotation"] in ids["quotations"]
    for quotation in record["quotations"]:
        assert quotation.get("speaker") is None or quotation["speaker"] in ids["speakers"]
        assert quotation.get("voice") is None or quotation["voice"] in ids["voices"]
    assert {speaker["voice"] for speaker in record["speakers"] if speaker.get("voice")} <= ids["voices"]


def test_the_ledger_balances(edition):
    ledger = edition.json["ledger"]
    skipped = sum(skip["span"][1] - skip["span"][0] for skip in ledger["skipped"])
    assert ledger["characters"] == edition.units
    assert ledger["spoken"] + ledger["spokenAs"] + skipped == ledger["characters"]


def test_every_skip_has_a_reason(edition):
    assert all(skip["reason"].strip() for skip in edition.json["ledger"]["skipped"])


def test_no_letter_or_digit_of_the_article_is_skipped(plain_edition):
    skipped = "".join(plain_edition.written(skip["span"]) for skip in plain_edition.json["ledger"]["skipped"])
    assert [c for c in skipped if c.isalnum()] == []


def test_every_file_has_its_size_and_digest(edition):
    for file in edition.json["files"]:
        content = (edition.folder / file["name"]).read_bytes()
        assert len(content) == file["bytes"], file["name"]
        assert hashlib.sha256(content).hexdigest() == file["sha256"], file["name"]


def test_a_changed_byte_does_not_go_with_its_digest(edition_of):
    file = edition_of("market").json["files"][0]
    content = bytearray((edition_of("market").folder / file["name"]).read_bytes())
    content[-1] ^= 1
    assert hashlib.sha256(content).hexdigest() != file["sha256"]


def test_the_folder_holds_what_the_contract_names_and_nothing_else(edition):
    forms = [edition.slug + suffix for suffix in (".wav", ".txt", ".vtt", ".srt", ".cue")]
    listed = sorted(file["name"] for file in edition.json["files"])
    assert listed == sorted([*forms, "chapters.json", "labels.txt"])
    assert entries(edition.folder) == sorted([*listed, "edition.json"])


def test_the_folder_is_named_by_the_slug(edition):
    assert edition.folder.name == edition.slug


def test_the_source_is_a_file_name_without_its_folder(edition):
    assert "/" not in edition.json["source"]


def test_the_transcript_shows_every_sentence_as_written(edition):
    transcript = re.sub(r"\s+", " ", edition.file(".txt").read_text("utf-8"))
    assert [s["text"] for s in edition.sentences if re.sub(r"\s+", " ", s["text"]) not in transcript] == []


def test_chapters_json_is_valid_by_the_formats_document(edition):
    assert faults(own_schema(), json.loads((edition.folder / "chapters.json").read_text("utf-8"))) == []


def test_chapters_json_says_what_edition_json_says(edition):
    chapters = json.loads((edition.folder / "chapters.json").read_text("utf-8"))
    assert chapters["fileName"] == edition.wav.name
    assert [c["title"] for c in chapters["chapters"]] == [c["title"] for c in edition.chapters]
    for read, chapter in zip(chapters["chapters"], edition.chapters):
        assert read["startTime"] == pytest.approx(edition.seconds(chapter["beginFrame"]), abs=0.00051)
        assert read["endTime"] == pytest.approx(edition.seconds(chapter["endFrame"]), abs=0.00051)


def test_labels_are_tab_separated_seconds_and_titles_as_audacity_imports_them(edition):
    lines = (edition.folder / "labels.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    assert [row[2] for row in rows] == [chapter["title"] for chapter in edition.chapters]
    for row, chapter in zip(rows, edition.chapters):
        assert float(row[0]) == pytest.approx(edition.seconds(chapter["beginFrame"]), abs=1 / edition.rate)
        assert float(row[1]) == pytest.approx(edition.seconds(chapter["endFrame"]), abs=1 / edition.rate)


def test_the_cue_sheet_has_an_index_for_every_chapter_in_seventy_fifths_of_a_second(edition):
    sheet = edition.file(".cue").read_text("utf-8")
    assert f'FILE "{edition.wav.name}" WAVE' in sheet
    marks = [tuple(map(int, mark)) for mark in re.findall(r"INDEX 01 (\d+):(\d\d):(\d\d)$", sheet, re.M)]
    assert len(marks) == min(99, len(edition.chapters))
    for (minutes, seconds, parts), chapter in zip(marks, edition.chapters):
        at = 60 * minutes + seconds + parts / 75
        assert at == pytest.approx(edition.seconds(chapter["beginFrame"]), abs=1 / 75)


def test_the_edition_opens_from_a_moved_folder(edition_of, tmp_path):
    moved = tmp_path / "moved"
    moved.mkdir()
    for file in edition_of("market").folder.iterdir():
        (moved / file.name).write_bytes(file.read_bytes())
    assert Edition(moved).wav.exists()


def test_the_day_of_publication_is_a_day(edition):
    if edition.json.get("published"):
        datetime.date.fromisoformat(edition.json["published"])
