"""How well written forms are put into words: the suites of an evaluation folder, by the scorer that lies beside it.

The targets are those of the project's issue on normalisation. Speed is the difference of a run over many sentences and one over a single
one, so that neither the start of the virtual machine nor the reading of the tables counts.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import measure

FOLDER = measure.ROOT.parent / "shared/evaluation"
SUITES = {
    "news.dev": ("lenient", "≥ 90, aim 97"),
    "google_sent.dev": None,
    "nemo_tn.dev": ("loose", "≥ 70, aim 85"),
    "nemo_engconf.dev": ("loose", "≥ 55, aim 70"),
    "libritts.dev": ("loose", "≥ 85, aim 92"),
    "nemo_itn_rev.dev": ("loose", "≥ 70, aim 80"),
    "wetext_tn.dev": ("loose", ""),
    "kokoro_fastapi.dev": ("loose", ""),
}
PARTS = {"changed": "≥ 75, aim 84", "unchanged": "≥ 99, aim 99.5"}
COPIES = 10


def rows(article):
    scorer = FOLDER.parent / "tools/score_normalizer.py"
    if not scorer.is_file():
        raise measure.Missing(f"it needs the evaluation folder {FOLDER}")
    table, residue, missing = [], 0, 0
    for suite, shown in SUITES.items():
        gold = FOLDER / "normalization" / f"{suite}.tsv"
        found = scores(scorer, gold)
        total = found.pop("TOTAL")
        residue += total["residue"]
        missing += total["missing"]
        if shown is None:
            table += [figure(f"{suite}, {part} sentences", found[part], "loose", target) for part, target in PARTS.items()]
        else:
            table.append(figure(suite, total, *shown))
        if suite == "news.dev":
            worst = min(found, key=lambda name: found[name]["lenient"])
            table.append(figure(f"{suite}, the lowest of {len(found)} classes ({worst})", found[worst], "lenient", "≥ 70, aim 90"))
    table.append(("Words: digits and signs left over, all suites", str(residue), "0"))
    table.append(("Words: lines without an answer, all suites", str(missing), "0"))
    table.append(("Words: CPU a sentence", f"{cost():.3f} ms", "≤ 1 ms, aim 0.1 ms"))
    return table


def figure(name, score, column, target):
    return f"Words: {name}, {column}", f"{100 * score[column]:.1f} % of {score['n']}", target


def scores(scorer, gold):
    """The scorer's figures by category."""
    with tempfile.TemporaryDirectory() as temp:
        said = pathlib.Path(temp, "said.tsv")
        with open(said, "w", encoding="utf-8") as out:
            subprocess.run([measure.LAUNCHER, "words"], input="\n".join(written(gold)) + "\n", stdout=out, text=True, check=True)
        done = subprocess.run([sys.executable, scorer, "--gold", gold, "--pred", said, "--json"],
                              stdout=subprocess.PIPE, text=True, check=True)
    return {category["category"]: category for category in json.loads(done.stdout)}


def written(gold):
    lines = gold.read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[1] for line in lines if not line.startswith("#")]


def cost():
    """CPU milliseconds a sentence."""
    sentences = written(FOLDER / "normalization/google_sent.dev.tsv")
    many, one = sentences * COPIES, sentences[:1]
    return (cpu(many) - cpu(one)) * 1000 / (len(many) - 1)


def cpu(lines):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.write("\n".join(lines) + "\n")
        file.flush()
        used, _, _ = measure.run(["sh", "-c", 'exec "$0" words < "$1"', measure.LAUNCHER, file.name])
    return used
