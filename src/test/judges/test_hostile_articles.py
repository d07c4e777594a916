"""Articles that nobody would write are rendered all the same, with bounds on the work."""

import resource
import shutil

import pytest

from judges import Edition, render


def cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def made(tmp_path, text, *options):
    """The edition of a text, and the CPU seconds it took."""
    file = tmp_path / "hostile.txt"
    file.write_text(text, "utf-8")
    before = cpu()
    run = render("--rate", "2", *options, "-o", tmp_path / "out", file)
    return Edition(run.folders[0]), cpu() - before


def words(count):
    names = "river stone window garden market letter winter copper".split()
    return " ".join(names[i * 7 % 8] + ("," if i % 11 == 10 else "") for i in range(count))


HOSTILE = {
    "letters-in-a-word": (lambda n: "The Word\n\nIt began: " + "abcdefghij" * (n // 10) + ".\n", 10_000),
    "one-letter-again-and-again": (lambda n: "The Word\n\nIt began: " + "a" * n + ".\n", 10_000),
    "consonants": (lambda n: "The Word\n\nIt began: " + "k" * n + ".\n", 10_000),
    "words-in-a-paragraph": (lambda n: "The Paragraph\n\n" + words(n) + ".\n", 20_000),
    "open-quotes": (lambda n: "The Quote\n\nHe said: " + "“" * n + "well.\n", 100_000),
    "straight-quotes": (lambda n: "The Quote\n\nHe said: " + '"' * n + "well.\n", 100_000),
    "open-quotes-with-words": (lambda n: "The Quote\n\n" + "“so he said " * n + "\n", 5_000),
    "brackets": (lambda n: "The Bracket\n\nHe said: " + "(" * n + "well.\n", 100_000),
    "apostrophes": (lambda n: "The Mark\n\nHe said " + "'" * n + "well.\n", 100_000),
    "full-stops": (lambda n: "The Stop\n\nHe said " + "." * n + " well.\n", 100_000),
    "digits": (lambda n: "The Number\n\nIt was " + "7" * n + " long.\n", 3_000),
    "dashes": (lambda n: "The Dash\n\nHe said " + "—" * n + " well.\n", 100_000),
    "spaces": (lambda n: "The Space\n\nHe said" + " " * n + "well.\n", 100_000),
    "initials": (lambda n: "The Name\n\nIt was " + "J. " * n + "Smith.\n", 2_000),
    "combining-marks": (lambda n: "The Accent\n\nHe said e" + "\u0301" * n + " well.\n", 20_000),
    "emoji": (lambda n: "The Face\n\nHe said " + "😀" * n + " well.\n", 20_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_rendered_with_a_ledger_that_balances(tmp_path, name, figure):
    text, count = HOSTILE[name]
    _, base = made(tmp_path, text(1))
    _, half = made(tmp_path, text(count // 2))
    edition, whole = made(tmp_path, text(count))
    ratio = (whole - base) / max(half - base, 0.05)
    figure(f"{count} {name}: {whole:.1f} s of CPU, {half:.1f} s for half, {base:.1f} s for one: ratio {ratio:.1f}")
    ledger = edition.json["ledger"]
    skipped = sum(skip["span"][1] - skip["span"][0] for skip in ledger["skipped"])
    assert ledger["spoken"] + ledger["spokenAs"] + skipped == ledger["characters"] == edition.units
    shutil.rmtree(edition.folder)


def test_a_word_of_ten_thousand_letters_is_heard_not_skipped(tmp_path):
    edition, _ = made(tmp_path, HOSTILE["letters-in-a-word"][0](10_000))
    long_word = edition.sentences[-1]
    assert edition.seconds(long_word["endFrame"] - long_word["beginFrame"]) > 60


def test_a_word_of_ten_thousand_letters_is_shown_in_lines_that_fit(tmp_path):
    edition, _ = made(tmp_path, HOSTILE["letters-in-a-word"][0](10_000))
    cues = edition.file(".srt").read_text("utf-8").strip().split("\n\n")
    lines = [line for cue in cues for line in cue.split("\n")[2:]]
    assert max(map(len, lines)) <= 65
    assert "abcdefghij" * 1000 in "".join(lines)


def test_a_paragraph_of_twenty_thousand_words_loses_none(tmp_path):
    edition, _ = made(tmp_path, HOSTILE["words-in-a-paragraph"][0](20_000))
    assert len(edition.spoken) == 20_002
    shutil.rmtree(edition.folder)
