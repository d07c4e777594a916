"""What goes to which stream, what each exit code means, and what the verbs print."""

import json
import os
import pty
import re
import subprocess
import threading

import pytest

import articles
from judges import JAR, LAUNCHER, LONGEST, Edition, ask, entries, environment, render, start, tool

COMMANDS = [[], ["render"], ["script"], ["voices"], ["voices", "list"], ["voices", "sample"], ["generate-completion"]]


@pytest.fixture
def article(tmp_path):
    file = tmp_path / "market.txt"
    file.write_text(articles.MARKET, "utf-8")
    return file


def test_standard_output_carries_the_folders_and_nothing_else(tmp_path, article):
    second = tmp_path / "second.txt"
    second.write_text(articles.MARKET, "utf-8")
    run = render("-o", "out", article, second, cwd=tmp_path)
    assert re.fullmatch(r"(out/old-fish-market-opens-its-doors-again(-[0-9a-f]{6})?\n){2}", run.out)
    assert run.err != ""


def test_json_lines_are_one_for_each_article_good_or_bad(tmp_path, article):
    run = start("render", "--json", "-o", tmp_path / "out", tmp_path / "nothing.txt", article)
    lines = [json.loads(line) for line in run.out.splitlines()]
    assert [line["folder"] is None for line in lines] == [True, False]
    assert lines[0]["problems"][0]["severity"] == "error"
    assert lines[0]["problems"][0]["message"]
    assert lines[1]["problems"] == []
    assert Edition(lines[1]["folder"]).json["articleId"] == lines[1]["articleId"]


def test_quiet_is_silent(tmp_path, article):
    run = render("--quiet", "-o", tmp_path / "out", article)
    assert run.err == ""
    assert len(run.folders) == 1


def test_quiet_still_reports_errors(tmp_path, article):
    run = start("render", "--quiet", "-o", tmp_path / "out", tmp_path / "nothing.txt", article)
    assert run.code == 1
    assert len(run.err.splitlines()) == 1


def test_quiet_is_silent_on_notes(tmp_path):
    file = tmp_path / "western.txt"
    file.write_bytes(articles.SHORT.encode("windows-1252"))
    assert render("--quiet", "-o", tmp_path / "out", file).err == ""


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: "-".join(command) or "main")
def test_help_of_every_command_is_a_success_on_standard_output(command):
    run = start(*command, "--help")
    assert run.code == 0
    assert run.out.startswith("Usage: audio-edition")
    assert run.err == ""


def test_help_names_only_commands_that_are_there():
    said = start("--help").out
    listed = set(re.findall(r"^  ([a-z][a-z-]+) {2,}[A-Z]", said, re.M))
    shown = set(re.findall(r"^  (?:source <\()?audio-edition ([a-z][a-z-]*)", said, re.M))
    assert listed >= {"render", "script", "voices"}
    assert shown <= listed


def test_help_explains_every_exit_code():
    said = start("--help").out
    assert re.search(r"0 done.*1 .*2 .*3 ", said, re.S)


@pytest.mark.parametrize(
    "args",
    [
        ["render", "--rate", "3", "a.txt"],
        ["render", "--rate", "0.4", "a.txt"],
        ["render", "--rate", "NaN", "a.txt"],
        ["render", "--rate", "fast", "a.txt"],
        ["render", "--nonsense", "a.txt"],
        ["render", "--preset", "loud", "a.txt"],
        ["render", "--quotes", "some", "a.txt"],
        ["render", "--chapters", "many", "a.txt"],
        ["render", "--published", "yesterday", "a.txt"],
        ["render", "--max-size", "-1", "a.txt"],
        ["render", "--max-size", "0", "a.txt"],
        ["render", "--language", "not a tag", "a.txt"],
        ["render", "--narrator", "nobody", "a.txt"],
        ["render", "--quote-voice", "nobody", "a.txt"],
        ["script", "--narrator", "nobody", "a.txt"],
        ["voices", "sample", "nobody"],
        ["render"],
        ["script"],
        ["sing"],
        [],
    ],
    ids=lambda args: "-".join(args).replace("--", "") or "nothing",
)
def test_wrong_usage_is_exit_code_2_and_says_what_is_wrong(tmp_path, args):
    (tmp_path / "a.txt").write_text(articles.SHORT, "utf-8")
    run = start(*args, cwd=tmp_path)
    assert run.code == 2, run.err
    assert run.out == ""
    assert run.err.strip() and "defect" not in run.err and "Exception" not in run.err
    assert entries(tmp_path) == ["a.txt"]


def test_an_unknown_voice_is_answered_with_those_there_are(tmp_path):
    (tmp_path / "a.txt").write_text(articles.SHORT, "utf-8")
    run = start("render", "--narrator", "nobody", "a.txt", cwd=tmp_path)
    assert "nobody" in run.err and "kevin" in run.err


def test_an_unknown_preset_is_answered_with_those_there_are(tmp_path):
    (tmp_path / "a.txt").write_text(articles.SHORT, "utf-8")
    run = start("render", "--preset", "loud", "a.txt", cwd=tmp_path)
    assert "loud" in run.err and "broadcast" in run.err


def test_the_version_names_engine_and_voices():
    run = start("--version")
    assert run.code == 0
    assert re.match(r"audio-edition \d", run.out)
    assert "FreeTTS" in run.out and "kevin" in run.out


def test_completion_is_bash():
    run = start("generate-completion")
    assert run.code == 0
    checked = subprocess.run(["bash", "-n"], input=run.out.encode(), capture_output=True)
    assert (checked.returncode, checked.stderr) == (0, b"")


@pytest.mark.parametrize("typed, offered", [("rend", "render"), ("scr", "script"), ("voi", "voices")])
def test_bash_completes_a_command(tmp_path, typed, offered):
    (tmp_path / "completion").write_text(start("generate-completion").out)
    script = f"""
        source ./completion
        complete_with=$(complete -p audio-edition | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        COMP_WORDS=(audio-edition {typed}) COMP_CWORD=1 COMP_LINE='audio-edition {typed}' COMP_POINT=${{#COMP_LINE}}
        "$complete_with"
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    assert ask("bash", "-c", script, cwd=tmp_path).stdout.decode().split() == [offered]


def test_script_prints_every_sentence_with_the_rule_that_decided(tmp_path, article):
    said = start("script", article, cwd=tmp_path)
    edition = Edition(render("-o", tmp_path / "out", article).folders[0])
    bare = re.sub(r"[^a-z' ]+", " ", said.out)
    for sentence in edition.sentences:
        assert " ".join(word["spoken"] for word in sentence["words"]) in re.sub(" +", " ", bare)
    for quotation in edition.json["quotations"]:
        if any(sentence.get("quotation") == quotation["id"] for sentence in edition.sentences):
            assert f"by rule {quotation['rule']}" in said.out


def test_script_in_json_says_what_edition_json_says(tmp_path, article):
    lines = [json.loads(line) for line in start("script", "--json", article).out.splitlines()]
    edition = Edition(render("-o", tmp_path / "out", article).folders[0])
    assert [(line["start"], line["end"], line["voice"]) for line in lines] == [
        (*sentence["span"], sentence["voice"]) for sentence in edition.sentences
    ]


def test_script_makes_no_audio(tmp_path, article):
    start("script", article, cwd=tmp_path)
    assert entries(tmp_path) == [article.name]


def test_voices_are_listed_a_line_each():
    lines = start("voices", "list").out.splitlines()
    assert len(lines) >= 2
    assert all(re.match(r"\S+ +en", line) for line in lines)


def test_voices_are_listed_as_json_lines():
    voices = [json.loads(line) for line in start("voices", "list", "--json").out.splitlines()]
    assert len({voice["id"] for voice in voices}) == len(voices) >= 2
    assert all(voice["licence"] and voice["engine"] for voice in voices)


def test_a_sample_of_every_voice_can_be_heard(tmp_path):
    listed = [json.loads(line) for line in start("voices", "list", "--json").out.splitlines()]
    for voice in [line["id"] for line in listed if line["installed"]]:
        run = start("voices", "sample", voice, "Good evening, this is a test.", cwd=tmp_path)
        assert (run.code, run.out) == (0, f"{voice}.wav\n"), run.err
        assert float(ask("soxi", "-D", tmp_path / f"{voice}.wav").stdout) > 2
    assert all(name.endswith(".wav") for name in entries(tmp_path))


@pytest.mark.parametrize("words", ["", "   ", "..."])
def test_a_sample_without_a_word_is_refused_and_leaves_nothing(tmp_path, words):
    run = start("voices", "sample", "kevin", words, "-o", "x.wav", cwd=tmp_path)
    assert run.code == 1
    assert entries(tmp_path) == []


def test_a_sample_that_cannot_be_written_is_told(tmp_path):
    run = start("voices", "sample", "kevin", "-o", tmp_path / "no" / "folder" / "x.wav")
    assert run.code == 3
    assert "-o" in run.err


def test_a_sample_never_overwrites_a_folder(tmp_path):
    (tmp_path / "x.wav").mkdir()
    (tmp_path / "x.wav" / "diary.txt").write_text("mine")
    run = start("voices", "sample", "kevin", "-o", tmp_path / "x.wav")
    assert run.code == 3
    assert entries(tmp_path / "x.wav") == ["diary.txt"]
    assert entries(tmp_path) == ["x.wav"]


def figures(run, pattern):
    found = re.search(pattern, run.err)
    assert found, run.err
    return [int(number.replace(",", "")) for number in found.groups()]


@pytest.mark.parametrize("name", articles.ALL)
def test_the_three_figures_of_the_ledger_add_up_to_its_characters(tmp_path, name):
    file = tmp_path / "article.txt"
    file.write_text(articles.ALL[name], "utf-8")
    run = render("-o", tmp_path / "out", file)
    pattern = r"([\d,]+) characters: ([\d,]+) spoken, ([\d,]+) spoken as other words, ([\d,]+) skipped"
    characters, *parts = figures(run, pattern)
    assert sum(parts) == characters == len(articles.ALL[name].encode("utf-16-le")) // 2


def test_the_summary_names_length_chapters_voices_and_loudness(tmp_path, article):
    run = render("-o", tmp_path / "out", article)
    edition = Edition(run.folders[0])
    seconds = int(edition.seconds(edition.frames))
    assert f"{seconds // 60}:{seconds % 60:02d} in {len(edition.chapters)} chapters" in run.err
    assert "LUFS" in run.err and "dBTP" in run.err and "real-time factor" in run.err
    assert all(sentence["voice"] in run.err for sentence in edition.sentences)


def on_a_terminal(*command):
    """Runs a command whose standard error is a terminal; gives exit code, standard output, and what was shown."""
    terminal, end = pty.openpty()
    process = subprocess.Popen(
        list(map(str, command)), env=environment(TERM="xterm"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=end
    )
    os.close(end)
    shown = []

    def read():
        try:
            while part := os.read(terminal, 4096):
                shown.append(part)
        except OSError:
            pass  # The other end is closed.

    reader = threading.Thread(target=read)
    reader.start()
    out = process.communicate(timeout=LONGEST)[0].decode()
    reader.join(LONGEST)
    os.close(terminal)
    return process.returncode, out, b"".join(shown).decode()


@pytest.fixture
def long_article(tmp_path):
    file = tmp_path / "day.txt"
    file.write_text(articles.long(60), "utf-8")
    return file


def test_a_progress_bar_is_shown_on_a_terminal(tmp_path, long_article):
    code, out, shown = on_a_terminal(LAUNCHER, "render", "-o", tmp_path / "out", long_article)
    assert code == 0
    assert re.search(r"\d+%", shown) and "of audio" in shown
    assert "%" not in out


def test_a_progress_bar_goes_forward_only(tmp_path, long_article):
    _, _, shown = on_a_terminal(LAUNCHER, "render", "-o", tmp_path / "out", long_article)
    percents = [int(percent) for percent in re.findall(r"(\d+)%", shown)]
    assert percents == sorted(percents)


def test_quiet_shows_no_progress_bar_on_a_terminal(tmp_path, long_article):
    _, _, shown = on_a_terminal(LAUNCHER, "render", "--quiet", "-o", tmp_path / "out", long_article)
    assert shown == ""


def test_no_progress_bar_is_shown_where_nobody_watches(tmp_path, long_article):
    run = render("-o", tmp_path / "out", long_article)
    assert "%" not in run.err and "\r" not in run.err and "\x1b" not in run.err


def test_the_property_of_the_launcher_shows_the_progress_bar(tmp_path, long_article):
    command = [tool("java"), "-Daudioedition.terminal=true", "-jar", JAR]
    assert re.search(r"\d+%", render("-o", tmp_path / "out", long_article, command=command).err)


def test_a_reader_that_leaves_early_does_no_harm(tmp_path, article):
    script = '"$0" render -o "$1" "$2" 2>/dev/null | true; exit "${PIPESTATUS[0]}"'
    subprocess.run(["bash", "-c", script, LAUNCHER, tmp_path / "out", article], env=environment(), check=True)
    assert len(Edition(tmp_path / "out" / "old-fish-market-opens-its-doors-again").json["files"]) == 7


def test_nothing_is_left_in_home_or_the_temporary_folder(tmp_path, article):
    for name in ("home", "temp"):
        (tmp_path / name).mkdir()
    options = f"-Duser.home={tmp_path / 'home'} -Djava.io.tmpdir={tmp_path / 'temp'}"
    env = environment(JAVA_TOOL_OPTIONS=options, HOME=tmp_path / "home", TMPDIR=tmp_path / "temp")
    render("-o", tmp_path / "out", article, env=env)
    assert (entries(tmp_path / "home"), entries(tmp_path / "temp")) == ([], [])
