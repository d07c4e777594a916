package org.audioedition.publish.manifest;

import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmFormat;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.CastList;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.PublishedFile;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code edition.json} back to the edition that it records: written again, it is the same to the byte.
 *
 * <p>It trusts a record that {@link EditionJson} wrote, and refuses one that cannot be such; to judge one is the checker's work.
 */
public final class EditionReader {

    private static final Span NOWHERE = new Span(0, 0);

    private final EditionRecord read;

    private EditionReader(EditionRecord read) {
        this.read = read;
    }

    /**
     * Reads a record.
     *
     * @throws RecordException if it is none
     * @throws IOException from the reader
     */
    public static RecordedEdition read(Reader in) throws RecordException, IOException {
        try {
            EditionRecord read = new Gson().fromJson(in, EditionRecord.class);
            return new EditionReader(there("everything", read)).recorded();
        } catch (JsonIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (JsonParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RecordException(String.valueOf(e.getMessage()), e);
        }
    }

    private RecordedEdition recorded() {
        EditionRecord.Audio audio = there("audio", read.audio());
        String file = there("audio.file", audio.file());
        PcmFormat format = new PcmFormat(audio.sampleRate(), audio.channels(), audio.bitsPerSample());
        Map<String, Voice> voices = voices();
        ArticleReader written = new ArticleReader(read);
        int dot = file.lastIndexOf('.');
        Edition edition = new Edition(
                dot < 0 ? file : file.substring(0, dot),
                written.article(),
                quotations(),
                cast(voices),
                timeline(audio),
                ledger(),
                format,
                new AudioTrack(file, format, loudness(there("audio.loudness", audio.loudness()))),
                each(
                        "notes",
                        read.notes(),
                        note -> Problem.note(
                                there("notes.id", note.id()),
                                there("notes.place", note.place()),
                                there("notes.message", note.message()))),
                there("generator", read.generator()),
                there("settings", read.settings()),
                written.revision());
        return new RecordedEdition(edition, each("files", read.files(), EditionReader::file));
    }

    private Quotations quotations() {
        List<Quotation> quotations = each(
                "quotations",
                read.quotations(),
                quote -> new Quotation(
                        there("quotations.id", quote.id()),
                        span(quote.span()),
                        one(Quotation.Kind.values(), Quotation.Kind::label, quote.kind()),
                        quote.speaker(),
                        null,
                        there("quotations.rule", quote.rule()),
                        quote.confidence()));
        List<Speaker> speakers = each(
                "speakers",
                read.speakers(),
                person -> new Speaker(
                        there("speakers.id", person.id()),
                        there("speakers.name", person.name()),
                        one(Speaker.Gender.values(), Speaker.Gender::label, person.gender()),
                        ""));
        return new Quotations(quotations, speakers);
    }

    private Map<String, Voice> voices() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (EditionRecord.CastVoice voice : there("voices", read.voices())) {
            String id = there("voices.id", voice.id());
            // Language, gender and licence stand in records since version 0.2.
            String gender = voice.gender() == null ? Voice.Gender.NEUTRAL.label() : voice.gender();
            voices.put(
                    id,
                    new Voice(
                            id,
                            there("voices.engine", voice.engine()),
                            voice.language() == null ? there("language", read.language()) : voice.language(),
                            one(Voice.Gender.values(), Voice.Gender::label, gender),
                            voice.licence() == null ? "" : voice.licence(),
                            ""));
        }
        return voices;
    }

    private CastList cast(Map<String, Voice> voices) {
        Map<Voice, String> roles = new LinkedHashMap<>();
        for (EditionRecord.CastVoice voice : there("voices", read.voices())) {
            roles.put(there("voices.id", voices.get(voice.id())), there("voices.role", voice.role()));
        }
        Map<String, Voice> bySpeaker = new HashMap<>();
        for (EditionRecord.Person person : there("speakers", read.speakers())) {
            if (person.voice() != null) {
                bySpeaker.put(there("speakers.id", person.id()), there(person.voice(), voices.get(person.voice())));
            }
        }
        Map<String, Voice> byQuotation = new HashMap<>();
        for (EditionRecord.Quote quote : there("quotations", read.quotations())) {
            String voice = there("quotations.voice", quote.voice());
            byQuotation.put(there("quotations.id", quote.id()), there(voice, voices.get(voice)));
        }
        return new CastList(roles, bySpeaker, byQuotation);
    }

    private Timeline timeline(EditionRecord.Audio audio) {
        Map<String, List<TimedSentence>> heard = new HashMap<>();
        for (EditionRecord.Heard sentence : there("sentences", read.sentences())) {
            add(heard, sentence, sentence(sentence, span(sentence.span()), null));
        }
        for (EditionRecord.Heard added : there("added", read.added())) {
            add(heard, added, sentence(added, NOWHERE, there("added.text", added.text())));
        }
        List<TimedChapter> chapters = each("chapters", read.chapters(), part -> {
            List<TimedSentence> sentences = there("sentences of " + part.id(), heard.get(part.id()));
            sentences.sort(Comparator.comparingLong(TimedSentence::begin));
            return new TimedChapter(
                    there("chapters.id", part.id()),
                    there("chapters.title", part.title()),
                    // An edition from before chapters stood in each other does not say.
                    Math.max(1, part.level()),
                    part.beginFrame(),
                    part.endFrame(),
                    sentences);
        });
        return new Timeline(audio.sampleRate(), audio.frames(), chapters, List.of());
    }

    private static void add(
            Map<String, List<TimedSentence>> heard, EditionRecord.Heard record, TimedSentence sentence) {
        heard.computeIfAbsent(there("chapter of a sentence", record.chapter()), id -> new ArrayList<>())
                .add(sentence);
    }

    private static TimedSentence sentence(EditionRecord.Heard heard, Span span, @Nullable String added) {
        return new TimedSentence(
                there("paragraph of a sentence", heard.paragraph()),
                span,
                added,
                heard.beginFrame(),
                heard.endFrame(),
                there("voice of a sentence", heard.voice()),
                heard.quotation(),
                each(
                        "words",
                        heard.words(),
                        word -> new TimedWord(
                                span(word.span()),
                                there("words.spoken", word.spoken()),
                                word.beginFrame(),
                                word.endFrame())));
    }

    private Ledger ledger() {
        EditionRecord.Account account = there("ledger", read.ledger());
        List<Ledger.Skip> skipped = each(
                "ledger.skipped",
                account.skipped(),
                skip -> new Ledger.Skip(span(skip.span()), there("ledger.skipped.reason", skip.reason())));
        return new Ledger(account.characters(), account.spoken(), account.spokenAs(), skipped, List.of());
    }

    private static Loudness loudness(EditionRecord.Levels levels) {
        return new Loudness(
                level(levels.integratedLufs()),
                level(levels.truePeakDbtp()),
                level(levels.rangeLu()),
                level(levels.maxMomentaryLufs()),
                level(levels.maxShortTermLufs()),
                level(levels.rmsDbfs()),
                level(levels.noiseFloorDbfs()));
    }

    private static double level(@Nullable Double level) {
        return level == null ? Double.NEGATIVE_INFINITY : level;
    }

    private static PublishedFile file(EditionRecord.Listed file) {
        return new PublishedFile(
                there("files.name", file.name()),
                there("files.mediaType", file.mediaType()),
                file.bytes(),
                there("files.sha256", file.sha256()));
    }

    static Span span(@Nullable List<Integer> span) {
        List<Integer> borders = there("a span", span);
        return new Span(borders.get(0), borders.get(1));
    }

    static <E> E one(E[] choices, Function<E, String> label, @Nullable String name) {
        return Arrays.stream(choices)
                .filter(choice -> label.apply(choice).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is none of its kind"));
    }

    static <A, B> List<B> each(String name, @Nullable List<A> list, Function<A, B> to) {
        return there(name, list).stream().map(to).toList();
    }

    static <T> T there(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
