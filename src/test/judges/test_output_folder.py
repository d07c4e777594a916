"""An edition appears complete or not at all, and never in the place of something else."""

import os
import re
import shutil
import subprocess

import pytest

import articles
from judges import JAR, LAUNCHER, Edition, digests, entries, environment, in_own_mount, render, start, tool


@pytest.fixture
def article(tmp_path):
    file = tmp_path / "kettle.txt"
    file.write_text(articles.SHORT, "utf-8")
    return file


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def remedy(run):
    return "-o" in run.err


def test_an_output_folder_that_is_a_file_is_told(tmp_path, article):
    (tmp_path / "file").write_text("mine")
    run = start("render", "-o", tmp_path / "file", article)
    assert run.code == 3
    assert str(tmp_path / "file") in run.err and remedy(run)
    assert (tmp_path / "file").read_text() == "mine"


def test_an_output_folder_below_a_file_is_told(tmp_path, article):
    (tmp_path / "file").write_text("mine")
    run = start("render", "-o", tmp_path / "file" / "below", article)
    assert run.code == 3
    assert str(tmp_path / "file") in run.err and remedy(run)
    assert run.out == ""


def test_an_output_folder_on_a_disk_that_cannot_be_written_is_told(tmp_path, article, out):
    out.mkdir()
    run = in_own_mount("ro,size=1m", out, 'exec "$1" render -o "$0" "$2"', LAUNCHER, article)
    assert run.code == 3
    assert str(out) in run.err and remedy(run)


def test_an_output_folder_without_permission_is_told(article, nobody):
    folder, drop = nobody
    shutil.copy2(JAR, folder)
    shutil.copy2(article, folder)
    locked = folder / "locked"
    locked.mkdir(0o555)
    command = [*drop, tool("java"), "-jar", folder / JAR.name]
    run = start("render", "-o", locked, folder / article.name, command=command, cwd="/")
    assert run.code == 3
    assert str(locked) in run.err and remedy(run) and "permission" in run.err
    assert entries(locked) == []


FULL = """
"$1" render --quiet -o "$0" "$2/small/day.txt" >&2 || exit 98
(cd "$0" && find . -type f -exec sha256sum {} + | sort) >"$2/before"
"$1" render -o "$0" "$2/large/day.txt"
code=$?
(cd "$0" && find . -type f -exec sha256sum {} + | sort) >"$2/after"
exit $code
"""


@pytest.fixture
def two_lengths(tmp_path):
    """An article, and the same one grown long."""
    for name, paragraphs in (("small", 1), ("large", 60)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "day.txt").write_text(articles.long(paragraphs), "utf-8")
    return tmp_path


def test_a_full_disk_leaves_the_old_edition_and_nothing_else(two_lengths, out):
    out.mkdir()
    run = in_own_mount("size=6m", out, FULL, LAUNCHER, two_lengths)
    assert run.code == 3, run.err
    assert str(out) in run.err and remedy(run) and "free some space" in run.err
    assert run.out == ""
    before = (two_lengths / "before").read_text()
    assert before.count("\n") == 8
    assert (two_lengths / "after").read_text() == before


@pytest.mark.parametrize("kilobytes", [0, 40, 400, 1000, 4000])
def test_a_file_that_may_not_grow_leaves_the_old_edition_and_nothing_else(two_lengths, out, kilobytes):
    render("-o", out, two_lengths / "small" / "day.txt")
    before = digests(out)
    limited = ["bash", "-c", f'ulimit -f {kilobytes} && exec "$0" "$@"', LAUNCHER]
    run = start("render", "-o", out, two_lengths / "large" / "day.txt", command=limited)
    assert run.code == 3, run.err
    assert str(out) in run.err and remedy(run)
    assert run.out == ""
    assert digests(out) == before
    assert entries(out) == ["a-long-day-in-the-archive"]


def test_a_full_disk_leaves_no_folder_of_a_first_edition(two_lengths, out):
    limited = ["bash", "-c", 'ulimit -f 1000 && exec "$0" "$@"', LAUNCHER]
    run = start("render", "-o", out, two_lengths / "large" / "day.txt", command=limited)
    assert run.code == 3
    assert entries(out) == []


def test_an_article_rendered_again_replaces_its_edition(article, out):
    render("-o", out, article)
    article.write_text(articles.SHORT + "\nAnd then it boiled.\n", "utf-8")
    (folder,) = render("-o", out, article).folders
    assert entries(out) == ["the-kettle-sings"]
    assert "boiled" in Edition(folder).spoken


def test_a_folder_of_another_origin_is_never_replaced(article, out):
    (out / "the-kettle-sings").mkdir(parents=True)
    (out / "the-kettle-sings" / "diary.txt").write_text("mine")
    (folder,) = render("-o", out, article).folders
    assert re.fullmatch(r"the-kettle-sings-[0-9a-f]{6}", folder.name)
    assert digests(out / "the-kettle-sings").keys() == {"diary.txt"}
    assert Edition(folder).json["articleId"].startswith(folder.name[-6:])


def test_a_file_with_the_slugs_name_is_never_replaced(article, out):
    out.mkdir()
    (out / "the-kettle-sings").write_text("mine")
    (folder,) = render("-o", out, article).folders
    assert re.fullmatch(r"the-kettle-sings-[0-9a-f]{6}", folder.name)
    assert (out / "the-kettle-sings").read_text() == "mine"


def test_a_link_with_the_slugs_name_is_never_followed_or_replaced(tmp_path, article, out):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "diary.txt").write_text("mine")
    out.mkdir()
    (out / "the-kettle-sings").symlink_to(tmp_path / "elsewhere")
    start("render", "-o", out, article)
    assert digests(tmp_path / "elsewhere").keys() == {"diary.txt"}
    assert (out / "the-kettle-sings").is_symlink()


def test_a_dangling_link_with_the_slugs_name_stops_no_edition(tmp_path, article, out):
    out.mkdir()
    (out / "the-kettle-sings").symlink_to(tmp_path / "nowhere")
    run = start("render", "-o", out, article)
    assert run.code == 0, run.err
    assert not (tmp_path / "nowhere").exists()


def test_where_both_names_are_taken_nothing_is_overwritten(article, out):
    (folder,) = render("-o", out, article).folders
    id = Edition(folder).json["articleId"][:6]
    shutil.rmtree(folder)
    for name in ("the-kettle-sings", f"the-kettle-sings-{id}"):
        (out / name).mkdir()
        (out / name / "diary.txt").write_text("mine")
    before = digests(out)
    run = start("render", "-o", out, article)
    assert run.code == 3
    assert remedy(run)
    assert digests(out) == before


def test_an_empty_folder_of_the_slugs_name_is_used(article, out):
    (out / "the-kettle-sings").mkdir(parents=True)
    render("-o", out, article)
    assert entries(out) == ["the-kettle-sings"]


def two_of_one_title(tmp_path):
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text(articles.SHORT + f"\nThis stood in file {file.stem}.\n", "utf-8")
    return files


def test_two_articles_of_one_title_in_one_call_both_survive(tmp_path, out):
    folders = render("-o", out, *two_of_one_title(tmp_path)).folders
    assert [Edition(folder).json["source"] for folder in folders] == ["one.txt", "two.txt"]
    assert all(re.fullmatch(r"the-kettle-sings-[0-9a-f]{6}", folder.name) for folder in folders)
    assert len(entries(out)) == 2


def test_two_articles_of_one_title_in_two_calls_both_survive(tmp_path, out):
    one, two = two_of_one_title(tmp_path)
    (first,) = render("-o", out, one).folders
    before = digests(first)
    (second,) = render("-o", out, two).folders
    assert first != second
    assert digests(first) == before
    assert Edition(second).json["source"] == "two.txt"


def test_two_articles_of_one_title_and_one_file_name_both_survive(tmp_path, out):
    files = [tmp_path / name / "article.txt" for name in ("monday", "tuesday")]
    for file in files:
        file.parent.mkdir()
        file.write_text(articles.SHORT + f"\nThis stood in the paper of {file.parent.name}.\n", "utf-8")
    run = start("render", "-o", out, *files)
    heard = " ".join(" ".join(Edition(out / folder).spoken) for folder in entries(out))
    assert run.code != 0 or ("monday" in heard and "tuesday" in heard), run.out


def test_one_article_given_twice_makes_one_edition(article, out):
    run = start("render", "-o", out, article, article)
    assert run.code == 0, run.err
    assert len(entries(out)) == 1


@pytest.mark.parametrize(
    "title",
    [
        "../../outside",
        "/etc/passwd",
        "..",
        ".",
        "a/b\\c:d",
        "bell\x07 escape\x1b[31m tab\t line\nend",
        "x" * 300,
        "ä" * 300,
        "word " * 60,
        "🎉🎊🥳",
        "日本語のタイトル",
        "   ",
        "con",
        "%s%n$HOME",
        "\u202etfel ot thgir",
    ],
    ids=range(15),
)
def test_a_title_never_leads_out_of_the_output_folder(tmp_path, article, out, title):
    before = set(entries(tmp_path))
    (folder,) = render("-o", out, f"--title={title}", article).folders
    assert folder.parent == out
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,79}", folder.name)
    assert entries(out) == [folder.name]
    assert set(entries(tmp_path)) - before == {"out"}
    assert Edition(folder).slug == folder.name


def test_a_chapter_title_of_any_length_is_read_alike_by_edition_and_cues(tmp_path, out):
    file = tmp_path / "long.txt"
    file.write_text("Ä" * 70 + " " + "ö" * 300 + " opens\n\n“Yes,” said Ada Finch.\n", "utf-8")
    edition = Edition(render("-o", out, file).folders[0])
    assert all(len(chapter["title"].encode()) <= 250 for chapter in edition.chapters)


def test_the_output_folder_is_made_with_its_parents(article, out):
    (folder,) = render("-o", out / "a" / "b c", article).folders
    assert folder == out / "a" / "b c" / "the-kettle-sings"


def test_hidden_folders_of_others_are_left_alone(article, out):
    (out / ".git").mkdir(parents=True)
    (out / ".git" / "config").write_text("mine")
    render("-o", out, article)
    assert entries(out) == [".git", "the-kettle-sings"]


def test_two_runs_that_replace_one_edition_at_once_leave_one_whole_edition(article, out):
    render("-o", out, article)
    before = digests(out)
    runs = [
        subprocess.Popen(
            [LAUNCHER, "render", "-o", out, article],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(4)
    ]
    said = [run.communicate()[1].decode() for run in runs]
    assert [run.returncode for run in runs] == [0] * 4, said
    assert digests(out) == before
