package org.audioedition.publish.manifest;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Change;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.audio.PcmFormat;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.PublishedFile;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Speaker;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * {@code edition.json}: the whole record of an edition, by the schema that ships as {@code edition.schema.json}.
 *
 * <p>Spans count UTF-16 units of {@code text}, end exclusive; frames count at {@code audio.sampleRate}.
 */
public final class EditionJson {

    /** The file's name in the edition's folder. */
    public static final String FILE_NAME = "edition.json";

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/json";

    private final Edition edition;
    private final JsonWriter json;

    private EditionJson(Edition edition, Writer out) {
        this.edition = edition;
        this.json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
    }

    /**
     * Writes the record.
     *
     * @param edition mastered
     * @param files all other files of the edition
     */
    public static void write(Edition edition, List<PublishedFile> files, Writer out) throws IOException {
        EditionJson writer = new EditionJson(edition, out);
        writer.write(files);
        writer.json.flush();
        out.write('\n');
    }

    private void write(List<PublishedFile> files) throws IOException {
        json.beginObject();
        metadata();
        new BlocksJson(edition.article(), json).write();
        audio();
        voices();
        speakers();
        chapters();
        new SentencesJson(edition, json).write();
        quotations();
        ledger();
        notes();
        revision();
        files(files);
        json.name("generator").value(edition.generator());
        settings();
        json.endObject();
    }

    private void metadata() throws IOException {
        Article article = edition.article();
        Metadata metadata = article.metadata();
        json.name("articleId").value(article.id());
        json.name("title").value(metadata.title());
        json.name("byline").value(metadata.byline());
        json.name("published").value(metadata.published());
        json.name("language").value(metadata.language());
        json.name("source").value(metadata.source());
        json.name("address").value(metadata.address());
        json.name("section").value(metadata.section());
        json.name("publisher").value(metadata.publisher());
        json.name("rights").value(metadata.rights());
        json.name("disclosure").value(edition.colophon().disclosure());
        json.name("text").value(article.text());
    }

    private void audio() throws IOException {
        AudioTrack track = edition.track();
        if (track == null) {
            throw new IllegalStateException("the edition has no audio yet");
        }
        PcmFormat format = track.format();
        json.name("audio").beginObject();
        json.name("file").value(track.file());
        json.name("sampleRate").value(format.sampleRate());
        json.name("channels").value(format.channels());
        json.name("bitsPerSample").value(format.bitsPerSample());
        json.name("frames").value(edition.timeline().frames());
        json.name("loudness").beginObject();
        json.name("integratedLufs").value(level(track.loudness().integratedLufs()));
        json.name("truePeakDbtp").value(level(track.loudness().truePeakDbtp()));
        json.name("rangeLu").value(level(track.loudness().rangeLu()));
        json.name("maxMomentaryLufs").value(level(track.loudness().maxMomentaryLufs()));
        json.name("maxShortTermLufs").value(level(track.loudness().maxShortTermLufs()));
        json.name("rmsDbfs").value(level(track.loudness().rmsDbfs()));
        json.name("noiseFloorDbfs").value(level(track.loudness().noiseFloorDbfs()));
        json.endObject();
        json.endObject();
    }

    /** Two decimals; silence, which has no level, is null. */
    private static @Nullable BigDecimal level(double level) {
        return Double.isFinite(level) ? BigDecimal.valueOf(level).setScale(2, RoundingMode.HALF_EVEN) : null;
    }

    private void voices() throws IOException {
        json.name("voices").beginArray();
        for (Map.Entry<Voice, String> role : edition.cast().roles().entrySet()) {
            beginLine(json);
            json.name("id").value(role.getKey().id());
            json.name("engine").value(role.getKey().engine());
            json.name("role").value(role.getValue());
            json.name("language").value(role.getKey().language());
            json.name("gender").value(role.getKey().gender().label());
            json.name("licence").value(role.getKey().licence());
            endLine(json);
        }
        json.endArray();
    }

    private void speakers() throws IOException {
        json.name("speakers").beginArray();
        Map<String, Voice> voices = edition.cast().bySpeaker();
        for (Speaker speaker : edition.quotations().speakers()) {
            Voice voice = voices.get(speaker.id());
            beginLine(json);
            json.name("id").value(speaker.id());
            json.name("name").value(speaker.name());
            json.name("gender").value(speaker.gender().label());
            json.name("voice").value(voice == null ? null : voice.id());
            endLine(json);
        }
        json.endArray();
    }

    private void chapters() throws IOException {
        json.name("chapters").beginArray();
        for (TimedChapter chapter : edition.chapters()) {
            beginLine(json);
            json.name("id").value(chapter.id());
            json.name("title").value(chapter.title());
            json.name("level").value(chapter.level());
            json.name("beginFrame").value(chapter.begin());
            json.name("endFrame").value(chapter.end());
            endLine(json);
        }
        json.endArray();
    }

    private void quotations() throws IOException {
        json.name("quotations").beginArray();
        for (Quotation quotation : edition.quotations().quotations()) {
            beginLine(json);
            json.name("id").value(quotation.id());
            span(json, "span", quotation.span());
            json.name("kind").value(quotation.kind().label());
            json.name("speaker").value(quotation.speaker());
            json.name("rule").value(quotation.rule());
            json.name("confidence").value(quotation.confidence());
            json.name("voice").value(edition.cast().of(quotation).id());
            endLine(json);
        }
        json.endArray();
    }

    private void ledger() throws IOException {
        Ledger ledger = edition.ledger();
        json.name("ledger").beginObject();
        json.name("characters").value(ledger.characters());
        json.name("spoken").value(ledger.spoken());
        json.name("spokenAs").value(ledger.spokenAs());
        json.name("skipped").beginArray();
        for (Ledger.Skip skip : ledger.skipped()) {
            beginLine(json);
            span(json, "span", skip.span());
            json.name("reason").value(skip.reason());
            endLine(json);
        }
        json.endArray();
        json.endObject();
    }

    private void notes() throws IOException {
        json.name("notes").beginArray();
        for (Problem note : edition.notes()) {
            beginLine(json);
            json.name("id").value(note.id());
            json.name("place").value(note.place());
            json.name("message").value(note.message());
            endLine(json);
        }
        json.endArray();
    }

    private void revision() throws IOException {
        if (edition.revision() == null) {
            return;
        }
        json.name("revision").beginArray();
        for (Change change : edition.revision().changes()) {
            beginLine(json);
            json.name("kind").value(change.kind().label());
            json.name("block").value(Script.blockId(change.block()));
            json.name("was").value(change.was());
            json.name("now").value(change.now());
            endLine(json);
        }
        json.endArray();
    }

    private void files(List<PublishedFile> files) throws IOException {
        json.name("files").beginArray();
        for (PublishedFile file : files) {
            beginLine(json);
            json.name("name").value(file.name());
            json.name("mediaType").value(file.mediaType());
            json.name("bytes").value(file.bytes());
            json.name("sha256").value(file.sha256());
            endLine(json);
        }
        json.endArray();
    }

    private void settings() throws IOException {
        json.name("settings").beginObject();
        for (Map.Entry<String, String> setting : edition.settings().entrySet()) {
            json.name(setting.getKey()).value(setting.getValue());
        }
        json.endObject();
    }

    /** Begins an object that stands in one line, so that people can read long lists. */
    static void beginLine(JsonWriter json) throws IOException {
        json.beginObject();
        json.setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true));
    }

    static void endLine(JsonWriter json) throws IOException {
        json.endObject();
        json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
    }

    static void span(JsonWriter json, String name, Span span) throws IOException {
        json.name(name).beginArray().value(span.start()).value(span.end()).endArray();
    }
}
