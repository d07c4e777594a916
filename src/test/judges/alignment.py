"""Speech against a recogniser that is given the words: pocketsphinx, with grammars of the sentences that may be said."""

import re

from judges import ask, missing, tool

MODEL = "/usr/share/pocketsphinx/model/en-us"
PADDING = 0.1
FRAME = 0.01


def known_words():
    """The recogniser's dictionary."""
    try:
        with open(f"{MODEL}/cmudict-en-us.dict", encoding="utf-8") as lines:
            return {line.split()[0] for line in lines}
    except FileNotFoundError:
        missing("pocketsphinx-en-us")


def words(sentence):
    return [part for word in sentence["words"] for part in word["spoken"].split()]


def known_sentences(edition, dictionary):
    return [s for s in edition.sentences if all(word in dictionary for word in words(s))]


def grammar(name, sentences):
    """A finite-state grammar that accepts one of the sentences and nothing else."""
    arcs, state = [], 1
    for sentence in sentences:
        at = 0
        for word in sentence[:-1]:
            state += 1
            arcs.append(f"T {at} {state} 1.0 {word}")
            at = state
        arcs.append(f"T {at} 1 1.0 {sentence[-1]}")
    return "\n".join([f"FSG_BEGIN {name}", f"N {state + 1}", "S 0", "F 1", *arcs, "FSG_END", ""])


def cut(edition, sentence, file):
    """A sentence with a little of the pauses around it, at the recogniser's rate; returns its begin in seconds."""
    begin = max(0, sentence["beginFrame"] - int(PADDING * edition.rate))
    end = min(edition.frames, sentence["endFrame"] + int(PADDING * edition.rate))
    ask("sox", edition.wav, "-r", "16000", "-c", "1", "-b", "16", file, "trim", f"{begin}s", f"{end - begin}s")
    return edition.seconds(begin)


def recognise(folder, ids, grammars):
    """Hypothesis and segmentation of every utterance in a folder, each with its own grammar."""
    tool("pocketsphinx_batch")
    (folder / "utterances").write_text("".join(f"{id}\n" for id in ids))
    (folder / "grammars").write_text("".join(f"{name}\n" for name in grammars))
    options = (
        f"-hmm {MODEL}/en-us -dict {MODEL}/cmudict-en-us.dict -adcin yes -adchdr 44 -cepdir . -cepext .wav"
        " -ctl utterances -fsgdir . -fsgext .fsg -fsgctl grammars -remove_silence no -remove_noise no"
        " -hyp heard -hypseg segments -logfn log"
    )
    ask("pocketsphinx_batch", *options.split(), cwd=folder)
    heard = re.findall(r"^(.*?) ?\((\S+) \S+\)$", (folder / "heard").read_text(), re.M)
    segments = {line.split()[0]: line.split()[9:] for line in (folder / "segments").read_text().splitlines()}
    return {id: text for text, id in heard}, segments


def onset_differences(edition, dictionary, folder):
    """Seconds by which the recogniser hears words begin later than edition.json says, of all sentences that it knows."""
    sentences = known_sentences(edition, dictionary)
    begins = []
    for i, sentence in enumerate(sentences):
        begins.append(cut(edition, sentence, folder / f"u{i}.wav"))
        (folder / f"u{i}.fsg").write_text(grammar(f"u{i}", [words(sentence)]))
    ids = [f"u{i}" for i in range(len(sentences))]
    _, segments = recognise(folder, ids, ids)
    differences = []
    for id, sentence, begin in zip(ids, sentences, begins):
        fields = segments[id]
        heard = [int(fields[i]) * FRAME for i in range(0, len(fields) - 3, 4) if not fields[i + 3].startswith("<")]
        assert len(heard) == len(words(sentence)), f"{id} could not be aligned"
        at = 0
        for word in sentence["words"]:
            differences.append(begin + heard[at] - edition.seconds(word["beginFrame"]))
            at += len(word["spoken"].split())
    return differences
