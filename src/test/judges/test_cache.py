"""The cache of clips: warm, cold, damaged or partly gone, an edition has the same bytes."""

import random

import pytest

from articles import MARKET
from judges import environment, render


def digests(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def clips(cache):
    return sorted(path for path in cache.rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def cold(tmp_path_factory):
    """An edition that was spoken whole, its article, and the cache that it left."""
    folder = tmp_path_factory.mktemp("cache")
    article = folder / "market.txt"
    article.write_text(MARKET, "utf-8")
    render("-o", folder / "cold", "--cache", folder / "cache", article)
    return folder


def again(cold, cache, name):
    render("-o", cold / name, "--cache", cache, cold / "market.txt")
    return digests(cold / name)


def test_a_warm_cache_and_none_give_the_same_bytes(cold):
    kept = clips(cold / "cache")
    assert kept
    assert again(cold, cold / "cache", "warm") == digests(cold / "cold")
    assert clips(cold / "cache") == kept
    render("-o", cold / "none", "--no-cache", cold / "market.txt")
    assert digests(cold / "none") == digests(cold / "cold")


def test_a_damaged_cache_gives_the_same_bytes_and_is_mended(cold):
    dice = random.Random(9)
    before = {path: path.read_bytes() for path in clips(cold / "cache")}
    for path in dice.sample(sorted(before), len(before) // 2):
        broken = bytearray(before[path])
        broken[dice.randrange(len(broken))] ^= 1 + dice.randrange(255)
        path.write_bytes(broken)
    for path in dice.sample(sorted(before), len(before) // 4):
        path.unlink()
    assert again(cold, cold / "cache", "damaged") == digests(cold / "cold")
    assert {path: path.read_bytes() for path in clips(cold / "cache")} == before


def test_after_a_changed_paragraph_only_its_clips_are_new(cold):
    before = len(clips(cold / "cache"))
    changed = MARKET.replace("market", "bazaar", 1)
    assert changed != MARKET
    (cold / "changed.txt").write_text(changed, "utf-8")
    render("-o", cold / "changed", "--cache", cold / "cache", cold / "changed.txt")
    assert 0 < len(clips(cold / "cache")) - before <= 3


def test_the_variable_names_the_folder_and_may_switch_it_off(cold):
    article = cold / "market.txt"
    render("-o", cold / "named", article, env=environment(AUDIO_EDITION_CACHE=cold / "elsewhere"))
    assert clips(cold / "elsewhere")
    render("-o", cold / "off", article, env=environment(AUDIO_EDITION_CACHE="off", XDG_CACHE_HOME=cold / "xdg"))
    assert not (cold / "xdg").exists()
