"""How well articles are found in pages of the web: those of an evaluation folder, by the scorer that lies beside it.

readability4j and trafilatura read the same pages in the same run; each is installed for the benchmark only, every version pinned. The time
of one page is that of a run of its own beyond the start of Java, with 64 MB of heap: the median page of the folder.
"""

import gzip
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

import measure
import peers

FOLDER = measure.ROOT.parent / "shared/evaluation/articles"
SCORER = measure.ROOT.parent / "shared/tools/score_articles.py"
TARGETS = {"F1": "≥ 0.950, aim 0.970", "exact": "≥ 0.30, aim 0.45"}
READABILITY = peers.HERE / "readability4j"
RUNS = 9
START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def rows(article):
    if not (FOLDER.is_dir() and SCORER.is_file()):
        raise measure.Missing(f"it needs the evaluation folder {FOLDER}")
    with tempfile.TemporaryDirectory() as temp:
        pages = pathlib.Path(temp) / "pages"
        pages.mkdir()
        for packed in sorted((FOLDER / "html").glob("*.html.gz")):
            (pages / packed.stem).write_bytes(gzip.decompress(packed.read_bytes()))
        for name, extract in (("ours", ours), ("readability4j 1.0.8", readability4j), ("trafilatura 2.3.1", trafilatura)):
            try:
                score = scored(extract(pages), pathlib.Path(temp))
            except measure.Missing as e:
                yield f"Articles: {name}", f"not measured: {e}", ""
                continue
            for figure in ("F1", "exact"):
                yield f"Articles: {name}, {figure}", f"{score[figure]} of {score['pages']} pages", TARGETS[figure] if name == "ours" else ""
        yield first_page(sorted(pages.glob("*.html"), key=lambda page: page.stat().st_size))


def scored(answers, temp):
    """The scorer's figures by name."""
    predicted = temp / "predicted.jsonl"
    predicted.write_text(answers, encoding="utf-8")
    said = subprocess.run([sys.executable, SCORER, FOLDER / "gold.jsonl", predicted], check=True, capture_output=True, text=True).stdout
    return dict(re.findall(r"(\w+) +([\d.]+)", said.splitlines()[-1]))


def ours(pages):
    # A page that is refused costs the exit code 1, and itself.
    done = subprocess.run([measure.LAUNCHER, "article", "--json", "--quiet", *sorted(pages.glob("*.html"))], capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return "\n".join(json.dumps({"id": pathlib.Path(answer["source"]).stem, "text": answer["text"]}) for answer in answers)


def trafilatura(pages):
    interpreter = peers.python("trafilatura", peers.HERE / "trafilatura.txt")
    return output([interpreter, peers.HERE / "extract_trafilatura.py", pages])


def readability4j(pages):
    jars = measure.TARGET / "peers" / "readability4j"
    if not jars.is_dir():
        if shutil.which("mvn") is None:
            raise measure.Missing("it needs Maven")
        output(["mvn", "-B", "-q", "-f", READABILITY / "pom.xml", "dependency:copy-dependencies", f"-DoutputDirectory={jars}"])
    return output(["java", "-cp", f"{jars}/*", READABILITY / "Extract.java", pages])


def output(command):
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
    except subprocess.CalledProcessError as e:
        raise measure.Missing(f"{command[0]} failed: {e.stderr.strip()[-300:]}") from e


def first_page(by_size):
    """What a user waits for beyond the start of Java: the launcher's whole run, less a virtual machine that does nothing."""
    page = by_size[len(by_size) // 2]
    small = {"JAVA_TOOL_OPTIONS": "-Xmx64m"}
    waited = []
    for _ in range(RUNS):
        nothing = measure.run(["java", *START, "-cp", measure.javac("nothing", "src/test/benchmark/recorder/Nothing.java"), "Nothing"], small)[2]
        waited.append(measure.run([measure.LAUNCHER, "article", "--json", page], small)[2] - nothing)
    name = f"Articles: the median page ({page.stat().st_size // 1000} kB) after JVM start, 64 MB heap, median of {RUNS}"
    return name, f"{statistics.median(waited) * 1000:.0f} ms", "≤ 100 ms, aim 30 ms"
