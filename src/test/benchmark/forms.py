"""What the published forms cost: text forms against the render, encoders against native ones, memory against length."""

import pathlib
import statistics
import tempfile

import measure

TURNS = 3
TIMES = 12
TEXT = "transcript,vtt,srt,chapters,labels,cue"
# What a native encoder is asked for, of the same WAV and the same rate; {wav} and {out} are its files.
NATIVE = {
    "mp3": ["lame", "--quiet", "-b", "96", "-m", "m", "{wav}", "{out}.mp3"],
    "flac": ["flac", "-s", "-f", "-o", "{out}.flac", "{wav}"],
    "opus": ["opusenc", "--quiet", "--bitrate", "32", "{wav}", "{out}.opus"],
    "m4b": ["ffmpeg", "-v", "error", "-y", "-i", "{wav}", "-c:a", "aac", "-b:a", "64k", "-f", "ipod", "{out}.m4b"],
}


def rows(article):
    with tempfile.TemporaryDirectory() as temp:
        out = pathlib.Path(temp, "out")
        render = median(lambda: measure.render(article, out)[0])
        folder, record = measure.edition(out)
        yield "Forms: CPU of a render without them", f"{render:.2f} s for {measure.seconds(record):.0f} s of audio", ""
        text = publish(folder, TEXT)
        yield from text_forms(folder, render, text)
        yield from one_form(folder)
        yield from encoders(folder, folder / record["audio"]["file"], pathlib.Path(temp), text)
        yield from memory(article, pathlib.Path(temp))


def median(turn):
    return statistics.median(turn() for _ in range(TURNS))


def publish(folder, forms):
    """CPU seconds of the whole process."""
    return median(lambda: measure.run([measure.LAUNCHER, "publish", "--quiet", "--form", forms, folder])[0])


def text_forms(folder, render, text):
    """Of the forms that hold sound, what they take beyond the sound that they share."""
    chapters, books = publish(folder, "lpf"), publish(folder, "lpf,epub,daisy202,daisy3")
    sound, pages = publish(folder, "cover,mp3"), publish(folder, "cover,mp3,html,feed")
    total = text + (books - chapters) + (pages - sound)
    yield "Forms: transcript, captions, markers, published alone", f"{text:.2f} s", ""
    yield "Forms: EPUB and both DAISY, beyond the chapters' MP3", f"{books - chapters:.2f} s", ""
    yield "Forms: page and feed, beyond the MP3", f"{pages - sound:.2f} s", ""
    yield "Forms: all text together, against the render", f"{total / render:.2f}", "≤ 0.5"


def one_form(folder):
    """From the command to its end, less what Java takes to say its version."""
    start = median(lambda: measure.run([measure.LAUNCHER, "--version"])[2])
    wall = median(lambda: measure.run([measure.LAUNCHER, "publish", "--quiet", "--form", "vtt", folder])[2])
    yield "Forms: publish of one text form, after the start", f"{wall - start:.2f} s", "≤ 0.5 s"


def encoders(folder, wav, temp, text):
    for form, command in NATIVE.items():
        ours = publish(folder, form) - text
        try:
            measure.need(command[0])
        except measure.Missing as e:
            yield f"Forms: {form}", f"{ours:.2f} s of CPU; {command[0]} not measured: {e}", ""
            continue
        native = [part.format(wav=wav, out=temp / "native") for part in command]
        theirs = median(lambda: measure.run(native)[0])
        yield f"Forms: {form}, against {command[0]}", f"{ours:.2f} s and {theirs:.2f} s of CPU ({ours / theirs:.1f} times)", ""


def memory(article, temp):
    """Peak of all forms of an article, and of one many times as long."""
    peaks = []
    words = article.read_text(encoding="utf-8")
    for times in (1, TIMES):
        longer = temp / f"times-{times}.txt"
        longer.write_text(words + ("\n\n" + words) * (times - 1), encoding="utf-8")
        out = temp / f"out-{times}"
        measure.render(longer, out)
        folder, _ = measure.edition(out)
        peaks.append(measure.run([measure.LAUNCHER, "publish", "--quiet", "--form", "all", folder])[1])
    yield "Forms: peak resident of all, ffmpeg's with it", f"{peaks[0]:.0f} MB", ""
    yield f"Forms: the same, article {TIMES} times over", f"{peaks[1]:.0f} MB ({100 * (peaks[1] / peaks[0] - 1):+.0f} %)", "flat"
