"""An edition of ten hours in a heap of 64 MB."""

import pathlib
import random
import shutil
import tempfile

import measure
import prose

WORDS = 118_000
HEAP = "-Xmx64m"
FREE_GB = 6

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
    chance = random.Random(1)
    lines, count = ["Ten hours of news", ""], 0
    while count < WORDS:
        paragraph = prose.paragraph(chance)
        lines += [paragraph, ""]
        count += len(paragraph.split())
    return "\n".join(lines)
