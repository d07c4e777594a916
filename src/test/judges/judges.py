"""What all judges share: how the program is started, how an edition is opened, how an outside program is asked."""

import functools
import hashlib
import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
LAUNCHER = ROOT / "scripts" / "audio-edition"
JAR = ROOT / "target" / "audio-edition.jar"
NODE_JUDGES = ROOT / "target" / "judges" / "node"
PIPELINE = ROOT / "target" / "judges" / "pipeline"
VALIDATORS = ROOT / "target" / "judges" / "validators"
SAMPLE = ROOT / "audio" / "the-lighthouse-is-lit-again.txt"
SHARED = Path(os.environ.get("AUDIO_EDITION_SHARED", ROOT.parent / "shared"))
REAL_ARTICLE = SHARED / "articles" / "iran.txt"
ON_CI = os.environ.get("CI") == "true"

PRESETS = ("default", "broadcast", "aes", "acx")

# No test may wait for ever; none is meant to come near this.
LONGEST = 300


def missing(what):
    """A judge that is not here: a loud skip at a desk, a failure on the build server."""
    if ON_CI:
        pytest.fail(f"{what} is missing, and CI=true", pytrace=False)
    pytest.skip(f"{what} is missing")


def tool(name):
    """The path of an outside program."""
    return shutil.which(name) or missing(name)


def ask(name, *args, timeout=LONGEST, **options):
    """Runs an outside program that has to succeed, and returns what it did."""
    done = subprocess.run(
        [tool(name), *map(str, args)],
        capture_output=True,
        timeout=timeout,
        **({} if "input" in options else {"stdin": subprocess.DEVNULL}),
        **options,
    )
    if done.returncode != 0:
        pytest.fail(f"{name} {args}: exit {done.returncode}\n{done.stderr.decode(errors='replace')[-2000:]}")
    return done


def classes(*places):
    """A class path, for what lies there: a folder of classes, all jars of a folder, a jar. The first one wins."""
    for place in places:
        if not Path(str(place).removesuffix("*")).exists():
            missing(f"{place} (scripts/test collects it)")
    return os.pathsep.join(map(str, places))


def ask_pipeline(jobs, folder):
    """Runs scripts of the DAISY Pipeline 2 in one process: (script, source, options) each.

    Gives a status, the messages and the folder of the results for each.
    """
    questions = [
        {"script": script, "inputs": {"source": str(source)}, "options": options, "results": str(folder / str(number))}
        for number, (script, source, options) in enumerate(jobs)
    ]
    done = ask(
        "java",
        # Its log must not lie in the folder from which it is started.
        f"-Dorg.daisy.pipeline.logdir={folder}",
        "-cp",
        classes(PIPELINE / "classes", PIPELINE / "lib" / "*"),
        "org.audioedition.judges.Pipeline",
        # Most of the time goes into style sheets, which it compiles for every job anew.
        timeout=2 * LONGEST,
        input="".join(json.dumps(question) + "\n" for question in questions).encode(),
    )
    answers = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    return [(answer["status"], answer["messages"], folder / str(number)) for number, answer in enumerate(answers)]


def ask_epubcheck(books, folder):
    """EPUBCheck's messages for each book, as "severity id: message"; one process looks at all of them."""
    jar = VALIDATORS / "epubcheck" / "epubcheck-5.3.0.jar"
    # Before the libraries, or they find each other's parsers.
    path = classes(jar, VALIDATORS / "epubcheck" / "*")
    source = Path(__file__).with_name("validators") / "EpubChecks.java"
    ask("java", "-cp", path, source, folder, *books)
    reports = [json.loads((folder / f"{number}.json").read_text("utf-8")) for number in range(len(books))]
    return [[f"{m['severity']} {m['ID']}: {m['message']}" for m in report["messages"]] for report in reports]


def environment(**changes):
    """The environment of a run: ours, without what would change the program's words; None removes."""
    env = {name: value for name, value in os.environ.items() if name not in ("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")}
    # Every run speaks for itself, and leaves nothing for another; the judges of the cache say where it is.
    env["AUDIO_EDITION_CACHE"] = "off"
    for name, value in changes.items():
        env.pop(name, None)
        if value is not None:
            env[name] = str(value)
    return env


@dataclass(frozen=True)
class Run:
    """What a run of the program left: exit code, and both streams as text."""

    code: int
    out: str
    err: str

    @property
    def folders(self):
        return [Path(line) for line in self.out.splitlines()]


def start(*args, command=None, cwd=None, env=None, input=None, timeout=LONGEST, **options):
    """Starts the program (by its launcher unless told otherwise) and waits for its end."""
    done = subprocess.run(
        [*(command or [LAUNCHER]), *map(str, args)],
        cwd=cwd,
        env=environment() if env is None else env,
        input=input if input is not None else b"",
        capture_output=True,
        timeout=timeout,
        **options,
    )
    return Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def render(*args, **options):
    """Renders; everything has to go well."""
    run = start("render", *args, **options)
    assert run.code == 0, run.err
    return run


def in_own_mount(options, folder, script, *args):
    """Runs a shell script where a small file system of its own is mounted on a folder; needs root."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount")
    mount = ["unshare", "-m", "sh", "-c", f'mount -t tmpfs -o {options} none "$0" || exit 99\n{script}', folder, *args]
    run = start(command=mount)
    if run.code == 99:
        pytest.skip("this machine does not let root mount")
    return run


@functools.total_ordering
class Edition:
    """An edition's folder, opened by its record."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.json = json.loads((self.folder / "edition.json").read_text("utf-8"))
        self.slug = self.json["audio"]["file"].removesuffix(".wav")
        self.rate = self.json["audio"]["sampleRate"]
        self.frames = self.json["audio"]["frames"]
        self.chapters = self.json["chapters"]
        self.sentences = self.json["sentences"]
        self.text = self.json["text"]
        self._units = self.text.encode("utf-16-le")

    def __lt__(self, other):
        return str(self.folder) < str(other.folder)

    def file(self, suffix):
        return self.folder / (self.slug + suffix)

    @property
    def wav(self):
        return self.file(".wav")

    def written(self, span):
        """What stands in a span of UTF-16 units."""
        return self._units[2 * span[0] : 2 * span[1]].decode("utf-16-le")

    @property
    def units(self):
        return len(self._units) // 2

    @property
    def spoken(self):
        """All spoken words, in order."""
        return [word["spoken"] for sentence in self.sentences for word in sentence["words"]]

    def seconds(self, frame):
        return frame / self.rate

    @functools.cached_property
    def samples(self):
        """The first channel, full scale at 1, as ffmpeg decodes it."""
        import numpy

        raw = ask("ffmpeg", "-v", "error", "-i", self.wav, "-f", "s32le", "-").stdout
        return numpy.frombuffer(raw, "<i4").reshape(-1, self.json["audio"]["channels"])[:, 0] / 2.0**31

    def cut(self, sentence):
        return self.samples[sentence["beginFrame"] : sentence["endFrame"]]


def digests(folder):
    """Name and SHA-256 of every file below a folder, hidden ones too."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


def entries(folder):
    """Names of everything in a folder, hidden ones too."""
    return sorted(path.name for path in Path(folder).iterdir()) if Path(folder).exists() else []


def folded(text):
    """White space in runs as one space."""
    return re.sub(r"\s+", " ", text).strip()


def plain(text):
    """Text as XML can carry it: what it cannot is U+FFFD."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)
