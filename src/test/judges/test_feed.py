"""Readers of podcast feeds find in ours what stands in edition.json."""

import json
import shutil
import uuid
from pathlib import Path

import pytest

import judges
from judges import NODE_JUDGES, ask, missing, start

BASE = "https://gull.example/audio/"
PODCASTS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")


def node(script, package, *args):
    if not (NODE_JUDGES / "node_modules" / package).is_dir():
        missing(f"the npm package {package}")
    copy = Path(shutil.copy(Path(__file__).with_name(script), NODE_JUDGES))
    return json.loads(ask("node", copy, *args).stdout)


def read(feed):
    return node("feeds.mjs", "podcast-partytime", feed)


@pytest.fixture
def feed(form_edition):
    return read(form_edition.folder / "feed.xml")


def test_both_readers_find_the_sound_with_its_size(form_edition, feed):
    url = f"{BASE}{form_edition.folder.name}/{form_edition.slug}.mp3"
    size = (form_edition.folder / f"{form_edition.slug}.mp3").stat().st_size
    wanted = {"url": url, "length": size, "type": "audio/mpeg"}
    assert feed["partytime"]["items"][0]["enclosure"] == wanted
    assert feed["feedsmith"]["items"][0]["enclosures"] == [wanted]


def test_both_readers_find_chapters_and_both_transcripts(form_edition, feed):
    stem = f"{BASE}{form_edition.folder.name}/"
    item, other = feed["partytime"]["items"][0], feed["feedsmith"]["items"][0]["podcast"]
    chapters = {"url": stem + "chapters.json", "type": "application/json+chapters"}
    assert item["podcastChapters"] == chapters and other["chapters"] == chapters
    urls = [f"{stem}{form_edition.slug}.vtt", f"{stem}{form_edition.slug}.srt"]
    assert [t["url"] for t in item["podcastTranscripts"]] == urls
    assert [t["url"] for t in other["transcripts"]] == urls
    for url in [*urls, chapters["url"]]:
        assert (form_edition.folder / url.rsplit("/", 1)[1]).is_file()


def test_the_items_title_guid_and_length_are_the_editions(form_edition, feed):
    item = feed["feedsmith"]["items"][0]
    assert " ".join(item["title"].split()) == " ".join(form_edition.json["title"].split())
    assert item["guid"]["value"].startswith("urn:uuid:") and item["guid"]["isPermaLink"] is False
    assert abs(item["itunes"]["duration"] - form_edition.frames / form_edition.rate) <= 0.5
    published = form_edition.json["published"]
    assert (feed["partytime"]["items"][0].get("pubDate") or "")[:10] == (published or "")[:10]


def test_the_feeds_guid_is_made_of_its_address(form_edition, feed):
    address = f"gull.example/audio/{form_edition.folder.name}/feed.xml"
    assert feed["feedsmith"]["podcast"]["guid"] == str(uuid.uuid5(PODCASTS, address))


def test_apple_would_find_what_it_asks_for(feed):
    channel = feed["partytime"]
    assert channel["itunesImage"].endswith("cover.jpg") and channel["itunesCategory"] == ["News"]
    assert channel["explicit"] is False and channel["author"] and channel["language"]


def test_a_feed_of_many_has_them_all_and_keeps_their_guids(published, tmp_path):
    folders = []
    for name in ("sample", "one", "rtl"):
        folders.append(shutil.copytree(published(name).folder, tmp_path / published(name).folder.name))
    run = start("publish", "--feed", tmp_path / "feed.xml", "--base-url", BASE, *folders)
    assert run.code == 0, run.err
    items = read(tmp_path / "feed.xml")["partytime"]["items"]
    single = [read(folder / "feed.xml")["partytime"]["items"][0]["guid"] for folder in folders]
    assert sorted(item["guid"] for item in items) == sorted(single)
    assert len(items) == 3


def test_without_an_address_a_note_says_so(tmp_path):
    source = judges.ROOT / "audio" / "the-lighthouse-is-lit-again.txt"
    run = start("render", "--form", "feed", "-o", tmp_path, source)
    assert run.code == 0 and "FRM-ADDRESS" in run.err and "--base-url" in run.err
    assert "https://example.invalid/" in (run.folders[0] / "feed.xml").read_text("utf-8")
