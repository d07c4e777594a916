"""How far apart the voices of the cast are: pitch, and the shape of the spectrum.

Pitch is the median fundamental frequency of the voiced frames, by normalised autocorrelation (P. Boersma, "Accurate short-term analysis of
the fundamental frequency", 1993). Spectral distance is the symmetric Kullback-Leibler divergence, (KL(p|q) + KL(q|p)) / 2, of diagonal
Gaussians over mel cepstra 1 to 12 (S. Davis, P. Mermelstein, "Comparison of parametric representations for monosyllabic word recognition",
1980) of all frames within 40 dB of the loudest; without cepstrum 0, so level does not count. Both over 44 sentences.

Calibration (44 sentences; filters to 8 kHz let the recordings' upper band limit decide, so they end at 6.8 kHz): the pairs of flite's four
speakers kal16, slt, rms, awb, who are four people, are 1.89, 2.34, 2.78, 3.19, 3.76, 4.66 apart; kal16 and our narrator, two programs with
one speaker's recordings, 0.01; formants raised by 12 % 0.61, by 18 % 0.88; a change of pitch alone 0.005. So 0.5 is another voice,
though not another person.
"""

import pathlib
import subprocess
import tempfile

import measure

SENTENCES = measure.ROOT / "src/test/resources/benchmark/sentences.txt"
RATE = 16000
FRAME = 640
HOP = 160
RANGE_DB = 40
CEPSTRA = 12
FILTERS = 26
LOWEST_HZ = 100
HIGHEST_HZ = 6800


def rows(article):
    import numpy
    with tempfile.TemporaryDirectory() as temp:
        measure.render(article, pathlib.Path(temp, "cast"))
        _, record = measure.edition(pathlib.Path(temp, "cast"))
        cast = {voice["id"]: voice["role"] for voice in record["voices"]}
        spoken = {voice: speak(voice, pathlib.Path(temp, voice)) for voice in cast}
    narrator = next(voice for voice, role in cast.items() if role.startswith("narrator"))
    pitches = {voice: pitch(sound) for voice, sound in spoken.items()}
    spectra = {voice: cepstra(sound) for voice, sound in spoken.items()}
    table = [(f"F0 of {narrator}, narrator", f"{pitches[narrator]:.0f} Hz", "")]
    for voice in cast:
        if voice != narrator:
            semitones = 12 * numpy.log2(pitches[voice] / pitches[narrator])
            table.append((f"F0 of {voice}, {cast[voice]}", f"{pitches[voice]:.0f} Hz, {semitones:+.1f} semitones", "≥ 5 semitones"))
            table.append((f"Spectral distance {narrator}–{voice}", f"{distance(spectra[narrator], spectra[voice]):.2f}", "≥ 0.5"))
    return table


def speak(voice, out):
    measure.render(SENTENCES, out, "--narrator", voice, "--quotes", "none", "--title", "Benchmark", "--strict")
    folder, record = measure.edition(out)
    return measure.mono16k(folder / record["audio"]["file"])


def frames(sound):
    """Overlapping frames within RANGE_DB of the loudest."""
    import numpy
    cut = numpy.lib.stride_tricks.sliding_window_view(sound, FRAME)[::HOP]
    power = (cut ** 2).mean(axis=1)
    return cut[power > power.max() * 10 ** (-RANGE_DB / 10)]


def pitch(sound, lowest=50, highest=400):
    """Median F0 in Hz."""
    import numpy
    window = numpy.hanning(FRAME)
    cut = frames(sound) * window
    cut = cut - cut.mean(axis=1, keepdims=True)
    own = correlation(window[None])
    normal = correlation(cut) / own
    lags = numpy.arange(RATE // highest, RATE // lowest)
    # A little is taken from long lags: of two periods that fit, the shorter is the voice's.
    score = normal[:, lags] - 0.01 * numpy.log2(lags / lags[0])
    best = score.argmax(axis=1)
    voiced = score.max(axis=1) > 0.6
    return float(numpy.median(RATE / lags[best[voiced]]))


def correlation(cut):
    import numpy
    spectrum = numpy.abs(numpy.fft.rfft(cut, 2 * FRAME)) ** 2
    found = numpy.fft.irfft(spectrum)[:, :FRAME]
    return found / found[:, :1]


def cepstra(sound):
    """Mel cepstra 1 to CEPSTRA, a row a frame."""
    import numpy
    cut = frames(numpy.append(sound[0], sound[1:] - 0.97 * sound[:-1])) * numpy.hamming(FRAME)
    power = numpy.abs(numpy.fft.rfft(cut, 1024)) ** 2
    mel = numpy.log(power @ triangles(1024).T + 1e-10)
    n = numpy.arange(FILTERS)
    dct = numpy.cos(numpy.pi * numpy.outer(numpy.arange(1, CEPSTRA + 1), n + 0.5) / FILTERS) * numpy.sqrt(2 / FILTERS)
    return mel @ dct.T


def triangles(size):
    import numpy
    bottom, top = (2595 * numpy.log10(1 + hertz / 700) for hertz in (LOWEST_HZ, HIGHEST_HZ))
    edges = 700 * (10 ** (numpy.linspace(bottom, top, FILTERS + 2) / 2595) - 1)
    hertz = numpy.fft.rfftfreq(size, 1 / RATE)
    rise = (hertz - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    fall = (edges[2:, None] - hertz) / (edges[2:] - edges[1:-1])[:, None]
    return numpy.maximum(0, numpy.minimum(rise, fall))


def distance(a, b):
    """Symmetric Kullback-Leibler divergence of diagonal Gaussians."""
    import numpy
    va, vb = a.var(axis=0), b.var(axis=0)
    gap = (a.mean(axis=0) - b.mean(axis=0)) ** 2
    return float(((va + gap) / vb + (vb + gap) / va - 2).sum() / 4)


def calibrate():
    """Distances of flite's four speakers and of all our voices; run by hand, the figures stand above."""
    measure.need("flite", "sox")
    sounds = {}
    with tempfile.TemporaryDirectory() as temp:
        for voice in ("kal16", "slt", "rms", "awb"):
            path = pathlib.Path(temp, voice + ".wav")
            subprocess.run(["flite", "-voice", voice, "-f", SENTENCES, "-o", path], check=True)
            sounds[voice] = measure.mono16k(path)
        for voice in ("kevin", "kevin-tenor", "kevin-alto", "kevin-bass"):
            sounds[voice] = speak(voice, pathlib.Path(temp, voice))
    spectra = {voice: cepstra(sound) for voice, sound in sounds.items()}
    for one in sounds:
        print(f"{one:12} {pitch(sounds[one]):4.0f} Hz", *(f"{distance(spectra[one], spectra[two]):5.2f}" for two in sounds))


if __name__ == "__main__":
    calibrate()
