"""Word onsets of the finished file against a forced alignment that knows nothing of the program.

The aligner is pocketsphinx with its US English model, given a finite-state grammar of exactly the words of a sentence, with silence
allowed between them. It counts in frames of 10 ms, so 5 ms of any difference may be its own.
"""

import pathlib
import subprocess
import tempfile
import wave

import measure

MODEL = pathlib.Path("/usr/share/pocketsphinx/model/en-us")
MOST = 44
PADDING = 0.3
RATE = 16000
FRAME = 0.01


def rows(article):
    with tempfile.TemporaryDirectory() as temp:
        measure.render(article, pathlib.Path(temp, "out"))
        return differences(*measure.edition(pathlib.Path(temp, "out")), "Word onsets", "≤ 20 ms", "")


def differences(folder, record, name, middle, late):
    """Two rows on an edition, with the targets of the median and of the 95th percentile."""
    import numpy
    measure.need("pocketsphinx_batch", "sox")
    if not MODEL.is_dir():
        raise measure.Missing("needs pocketsphinx-en-us")
    known = dictionary()
    fit = [s for s in record["sentences"] if words(s) and all(w in known for w, _ in words(s))][:MOST]
    if not fit:
        return [(name, "no sentence is in the aligner's dictionary", "")]
    with tempfile.TemporaryDirectory() as temp:
        aligned = aligned_sentences(fit, measure.mono16k(folder / record["audio"]["file"]), record, pathlib.Path(temp))
    errors, failed = [], 0
    for number, sentence in enumerate(fit):
        ours = words(sentence)
        theirs = aligned.get(f"s{number}", [])
        if [w for w, _ in theirs] != [w for w, _ in ours]:
            failed += 1
            continue
        begin = sentence["beginFrame"]
        errors += [1000 * ((at - PADDING) - (frame - begin) / record["audio"]["sampleRate"])
                   for (_, frame), (_, at) in zip(ours, theirs) if frame is not None]
    apart = numpy.abs(errors)
    note = f"{len(errors)} words, {len(fit) - failed} of {len(fit)} sentences aligned, heard {numpy.median(errors):+.1f} ms from where we say"
    return [(f"{name}, median difference ({note})", f"{numpy.median(apart):.1f} ms", middle),
            (f"{name}, 95th percentile", f"{numpy.percentile(apart, 95):.1f} ms", late)]


def aligned_sentences(sentences, samples, record, work):
    for number, sentence in enumerate(sentences):
        cut(samples, sentence, record["audio"]["sampleRate"], work / f"s{number}.wav")
        grammar(sentence, work / f"s{number}.fsg")
    return align(work, len(sentences))


def dictionary():
    """Words the aligner knows; letters on their own are left out, for "a" there is the article."""
    with open(MODEL / "cmudict-en-us.dict", encoding="utf-8") as lines:
        return {line.split(" ", 1)[0] for line in lines}


def words(sentence):
    """Every word said with the frame of its onset; only the first of the words that one written word becomes has one."""
    said = []
    for word in sentence["words"]:
        for place, part in enumerate(word["spoken"].split()):
            spelled = part if len(part) == 1 and part.isupper() else part.lower()
            said.append((spelled, word["beginFrame"] if place == 0 else None))
    return said


def cut(samples, sentence, rate, path):
    import numpy
    begin, end = (round(sentence[key] * RATE / rate) for key in ("beginFrame", "endFrame"))
    silence = numpy.zeros(round(PADDING * RATE))
    pcm = numpy.concatenate([silence, samples[begin:end], silence])
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", ""))
        out.writeframes(numpy.clip(numpy.rint(pcm * 32768), -32768, 32767).astype("<i2").tobytes())


def grammar(sentence, path):
    said = [word for word, _ in words(sentence)]
    lines = [f"FSG_BEGIN {path.stem}", f"NUM_STATES {len(said) + 1}", "START_STATE 0", f"FINAL_STATE {len(said)}"]
    lines += [f"TRANSITION {i} {i + 1} 1.0 {word}" for i, word in enumerate(said)]
    path.write_text("\n".join(lines + ["FSG_END", ""]))


def align(work, count):
    """Words with their onsets in seconds, by sentence."""
    names = [f"s{number}" for number in range(count)]
    (work / "ctl").write_text("\n".join(names) + "\n")
    subprocess.run(
        ["pocketsphinx_batch", "-hmm", MODEL / "en-us", "-dict", MODEL / "cmudict-en-us.dict", "-fsgctl", "ctl",
         "-fsgdir", ".", "-fsgext", ".fsg", "-ctl", "ctl", "-cepdir", ".", "-cepext", ".wav", "-adcin", "yes",
         "-adchdr", "44", "-hypseg", "segments", "-bestpath", "no", "-remove_silence", "no", "-remove_noise", "no",
         "-beam", "1e-80", "-pbeam", "1e-80", "-wbeam", "1e-60", "-maxhmmpf", "-1", "-logfn", "log"],
        cwd=work, check=True, capture_output=True)
    aligned = {}
    for line in (work / "segments").read_text().splitlines():
        # name S score T score A score L score, then for each segment: begin, acoustic score, language score, word; the end.
        name, *rest = line.split()
        rest = rest[rest.index("L") + 2:]
        found = []
        for i in range(0, len(rest) - 3, 4):
            word = rest[i + 3].split("(")[0]
            if word and not word.startswith("<") and not word.startswith("["):
                found.append((word, int(rest[i]) * FRAME))
        aligned[name] = found
    return aligned
