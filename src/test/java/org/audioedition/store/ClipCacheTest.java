package org.audioedition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.audioedition.article.Span;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.ToneEngine;
import org.audioedition.speech.WordSound;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipCacheTest {

    private static final String DIGEST = "ab".repeat(32);

    @TempDir
    private Path folder;

    private static Speech speech(int samples) {
        short[] sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (short) (i * 7 - 300);
        }
        return new Speech(sound, 16_000, List.of(new Speech.Mark(1, 5), new Speech.Mark(6, samples)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatWasKeptIsFoundAsItWas() {
        ClipCache cache = new ClipCache(folder, 1 << 20);
        cache.keep(DIGEST, speech(100));
        Speech found = Objects.requireNonNull(new ClipCache(folder, 1 << 20).find(DIGEST));
        assertThat(found.samples()).isEqualTo(speech(100).samples());
        assertThat(found.sampleRate()).isEqualTo(16_000);
        assertThat(found.words()).isEqualTo(speech(100).words());
    }

    @Test
    void whatWasNeverKeptIsNotFound() {
        assertThat(new ClipCache(folder.resolve("none"), 1).find(DIGEST)).isNull();
    }

    @Test
    void oneChangedByteAndTheClipIsAsIfItWereNotThere() throws IOException {
        ClipCache cache = new ClipCache(folder, 1 << 20);
        cache.keep(DIGEST, speech(100));
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (int place : new int[] {0, 9, 40, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);
            assertThat(cache.find(DIGEST)).describedAs("byte " + place).isNull();
        }
        Files.write(file, java.util.Arrays.copyOf(bytes, 30));
        assertThat(cache.find(DIGEST)).isNull();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasUsedLongestAgoIsRemovedWhenTheFolderHasGrownTooLarge() throws IOException {
        ClipCache cache = new ClipCache(folder, 5_000);
        for (int i = 0; i < 4; i++) {
            cache.keep(i + DIGEST.substring(1), speech(1000));
        }
        for (Path file : files()) {
            boolean old = folder.relativize(file).startsWith("0b");
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.parse(old ? "2026-01-02T00:00:00Z" : "2026-01-01T00:00:00Z")));
        }
        cache.trim();
        assertThat(files()).hasSize(1);
        assertThat(cache.find("0" + DIGEST.substring(1))).isNotNull();
    }

    @Test
    void whatADeadWriterLeftIsSweptWhenItIsOld() throws IOException {
        ClipCache cache = new ClipCache(folder, 1 << 20);
        cache.keep(DIGEST, speech(10));
        Path dead = Files.createFile(folder.resolve("ab").resolve(".1.part"));
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minusSeconds(2 * 86_400)));
        Path living = Files.createFile(folder.resolve("ab").resolve(".2.part"));
        cache.trim();
        assertThat(dead).doesNotExist();
        assertThat(living).exists();
        assertThat(cache.find(DIGEST)).isNotNull();
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNothingButTheCache() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        ClipCache cache = new ClipCache(file, 1 << 20);
        cache.keep(DIGEST, speech(10));
        cache.trim();
        assertThat(cache.find(DIGEST)).isNull();
    }

    /** Counts what it is asked. */
    private static final class Counting implements SpeechEngine {
        private final ToneEngine tones = new ToneEngine();
        private int asked;

        @Override
        public String name() {
            return tones.name();
        }

        @Override
        public List<Voice> voices() {
            return tones.voices();
        }

        @Override
        public Speech speak(Utterance utterance) throws SpeechException {
            asked++;
            return tones.speak(utterance);
        }

        @Override
        public WordSound sound(String word) {
            return tones.sound(word);
        }

        @Override
        public void close() {
            tones.close();
        }
    }

    private final Counting engine = new Counting();

    private Speech say(String identity, int place, String word, double rate) throws SpeechException {
        try (CachedEngine cached = new CachedEngine(engine, new ClipCache(folder, 1 << 20), identity)) {
            SpokenWord said = new SpokenWord(new Span(place, place + 1), word, Pause.NONE, Map.of());
            return cached.speak(new Utterance(List.of(said), engine.voices().get(0), new Prosody(rate, 0.1, 0.2)));
        }
    }

    @Test
    void anEngineSaysNothingTwiceWhereverItStands() throws SpeechException {
        Speech first = say("1", 0, "lamp", 1);
        Speech second = say("1", 700, "lamp", 1);
        assertThat(engine.asked).isEqualTo(1);
        assertThat(second.samples()).isEqualTo(first.samples());
        assertThat(second.words()).isEqualTo(first.words());
    }

    @Test
    void otherWordsAnotherRateAndAnotherVersionAreSpoken() throws SpeechException {
        say("1", 0, "lamp", 1);
        say("1", 0, "lamps", 1);
        say("1", 0, "lamp", 1.1);
        say("2", 0, "lamp", 1);
        assertThat(engine.asked).isEqualTo(4);
    }
}
