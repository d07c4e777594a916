"""Every command that the README shows works as it stands there."""

import re
import shutil
import subprocess

import pytest
from judges import LONGEST, ROOT, environment

# These two run everything; one of them runs this test.
LEFT_OUT = ("scripts/test", "scripts/benchmark")


def blocks():
    """The README's blocks of commands: those whose lines begin with a comment or a program of ours."""
    text = (ROOT / "README.md").read_text("utf-8")
    for block in re.findall(r"^```\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        first = block.lstrip().splitlines()[0]
        if first.startswith(("#", "scripts/")) and not first.startswith(LEFT_OUT):
            yield block


@pytest.fixture
def newcomer(tmp_path):
    """A folder as a newcomer has it: the scripts, the sample article, two articles of their own, and a folder of both."""
    (tmp_path / "scripts").symlink_to(ROOT / "scripts")
    (tmp_path / "audio").mkdir()
    shutil.copy(ROOT / "audio" / "the-lighthouse-is-lit-again.txt", tmp_path / "audio")
    for name in ("One", "Two"):
        # Long enough for every preset: Audible's rule counts the silence around a few words.
        paragraph = "The ferry came in at noon. “We were late again today,” said Ada Finch. Nobody at the pier minded it much.\n\n"
        text = f"{name}\n\n" + 6 * paragraph
        for folder in (tmp_path, tmp_path / "articles"):
            folder.mkdir(exist_ok=True)
            (folder / f"{name.lower()}.txt").write_text(text, "utf-8")
    return tmp_path


def test_the_readme_has_commands():
    assert len(list(blocks())) >= 3


@pytest.mark.parametrize("block", list(blocks()), ids=lambda block: block.strip().splitlines()[0][:50])
def test_its_commands_work(newcomer, block):
    # Voices are installed into a newcomer's own folder, not into that of whoever tests.
    env = environment(AUDIO_EDITION_VOICES=newcomer / "voices")
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block], cwd=newcomer, env=env, capture_output=True, timeout=LONGEST
    )
    assert done.returncode == 0, done.stderr.decode()


def test_it_shows_the_files_that_an_edition_has(newcomer):
    text = (ROOT / "README.md").read_text("utf-8")
    shown = set(re.findall(r"^[├└]── (\S+)", text, re.MULTILINE))
    sample = ROOT / "audio" / "the-lighthouse-is-lit-again"
    assert shown == {file.name for file in sample.iterdir()}


def test_what_it_links_to_is_there():
    text = (ROOT / "README.md").read_text("utf-8")
    missing = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not link.startswith("http") and not (ROOT / link).exists()]
    assert missing == []
