"""An edition of ten hours in a heap of 64 MB."""

import pathlib
import random
import shutil
import tempfile

import measure

WORDS = 118_000
HEAP = "-Xmx64m"
FREE_GB = 6

NOUNS = """council bridge river harbour mayor train farmer doctor teacher market village summer report factory school garden station ship storm
worker reporter library window letter price company engine island forest captain road budget hospital election""".split()
VERBS = "found opened closed saw wanted left repaired visited followed carried watched praised blamed reached crossed mended".split()
PLACES = "in the north|by the sea|near the town hall|after the war|before winter|on Tuesday|in April|without a word|for three days|at noon".split("|")
NAMES = "Anna Berg|Tom Hale|Rosa Lind|Karl Weber|Mary Stone|Peter Frost|Jane Field|Omar Reed".split("|")


def rows(article):
    del article
    with tempfile.TemporaryDirectory() as temp:
        if shutil.disk_usage(temp).free < FREE_GB * 1e9:
            raise measure.Missing(f"needs {FREE_GB} GB in {temp}")
        text = pathlib.Path(temp, "ten-hours.txt")
        text.write_text(generated(), encoding="utf-8")
        out = pathlib.Path(temp, "out")
        cpu, peak, wall = measure.render(text, out, environment={"JAVA_TOOL_OPTIONS": HEAP})
        hours = measure.seconds(measure.edition(out)[1]) / 3600
    return [(f"Long edition in {HEAP}", f"{hours:.2f} h", "renders"),
            ("Long edition, peak resident", f"{peak:.0f} MB", "≤ 200 MB"),
            ("Long edition, CPU per hour of audio", f"{cpu / hours:.1f} s", ""),
            ("Long edition, wall time", f"{wall:.0f} s", "")]


def generated():
    """Paragraphs of three to seven sentences, a fifth of them quoted."""
    chance = random.Random(1)
    lines, count = ["Ten hours of news", ""], 0
    while count < WORDS:
        paragraph = []
        for _ in range(chance.randint(3, 7)):
            said = sentence(chance)
            if chance.random() < 0.2:
                said = f"“{said[:-1]},” said {chance.choice(NAMES)}."
            paragraph.append(said)
            count += len(said.split())
        lines += [" ".join(paragraph), ""]
    return "\n".join(lines)


def sentence(chance):
    noun = lambda: chance.choice(NOUNS)
    clause = f"the {noun()} {chance.choice(VERBS)} the {noun()} {chance.choice(PLACES)}"
    if chance.random() < 0.5:
        clause += f", and the {noun()} {chance.choice(VERBS)} the {noun()} of the {noun()}"
    return clause[0].upper() + clause[1:] + "."
