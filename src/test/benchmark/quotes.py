"""How well quotations and their speakers are found: the articles of an evaluation folder, by the scorer that lies beside it.

The targets are those of the project's issue on attribution. Many of the pronouns' speakers there were resolved by a program, so that the
figures on all labels are lower than the truth.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import measure

FOLDER = measure.ROOT.parent / "shared/evaluation"


def rows(article):
    scorer = FOLDER.parent / "tools/score_quotes.py"
    gold = FOLDER / "quotes/polnear.dev.jsonl"
    if not (scorer.is_file() and gold.is_file()):
        raise measure.Missing(f"it needs the evaluation folder {FOLDER}")
    with tempfile.TemporaryDirectory() as temp:
        found = pathlib.Path(temp, "quotes.jsonl")
        cpu = answer(gold, found)
        one = pathlib.Path(temp, "one.jsonl")
        one.write_text(gold.read_text(encoding="utf-8").splitlines()[0] + "\n", encoding="utf-8")
        start = answer(one, pathlib.Path(temp, "answer.jsonl"))
        articles = len(gold.read_text(encoding="utf-8").splitlines())

        def score(*options):
            done = subprocess.run([sys.executable, scorer, gold, found, "--json", *options], stdout=subprocess.PIPE, text=True, check=True)
            return json.loads(done.stdout)

        both, long = score(), score("--min-words", "5")
        direct, people = score("--kinds", "direct"), score("--kinds", "direct", "--no-silver")
    return [
        ("Quotes: span F1, five words or more, direct and mixed", f"{long['relaxed']['f1']:.1f}", "≥ 98.5, aim 99"),
        ("Quotes: speaker found, direct, labels by people", f"{people['speaker_found']:.1f} %", "≥ 90, aim 94"),
        ("Quotes: speaker found, direct, all labels", f"{direct['speaker_found']:.1f} %", "≥ 83, aim 88"),
        ("Quotes: speaker all, direct", f"{direct['speaker_all']:.1f} %", "≥ 81, aim 86"),
        ("Quotes: speaker all, direct and mixed", f"{both['speaker_all']:.1f} %", "aim 80"),
        ("Quotes: same speaker, same voice (B³), direct", f"{direct['voice_consistency_b3']['f1']:.1f}", "≥ 92, aim 96"),
        ("Quotes: characters treated rightly", f"{both['chars']['right_treatment']:.1f} %", "≥ 95.5, aim 97"),
        ("Quotes: gender right, wrong, direct", f"{direct['gender']['right']:.1f} %, {direct['gender']['wrong']:.1f} %", "≥ 88, ≤ 1.5"),
        ("Quotes: CPU an article", f"{(cpu - start) / (articles - 1):.4f} s", "≤ 0.1 s, aim 0.02 s"),
    ]


def answer(asked, answered):
    """CPU seconds for the answers to a file of articles."""
    used, _, _ = measure.run(["sh", "-c", 'exec "$0" quotes < "$1" > "$2"', measure.LAUNCHER, asked, answered])
    return used
