package org.audioedition.publish.manifest;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.audioedition.edition.Edition;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;

/** The two lists of what is heard: {@code sentences}, which are written, and {@code added}, which are not. */
final class SentencesJson {

    private static final FormattingStyle LIST = FormattingStyle.PRETTY.withNewline("\n");
    private static final FormattingStyle LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final Edition edition;
    private final JsonWriter json;

    SentencesJson(Edition edition, JsonWriter json) {
        this.edition = edition;
        this.json = json;
    }

    void write() throws IOException {
        json.name("sentences").beginArray();
        for (TimedChapter chapter : edition.chapters()) {
            for (TimedSentence sentence : chapter.sentences()) {
                if (sentence.added() == null) {
                    sentence(chapter, sentence);
                }
            }
        }
        json.endArray();
        added();
    }

    private void sentence(TimedChapter chapter, TimedSentence sentence) throws IOException {
        json.beginObject();
        json.setFormattingStyle(LINE);
        json.name("chapter").value(chapter.id());
        json.name("paragraph").value(sentence.block());
        EditionJson.span(json, "span", sentence.span());
        json.name("text").value(sentence.span().of(edition.article().text()));
        json.name("beginFrame").value(sentence.begin());
        json.name("endFrame").value(sentence.end());
        json.name("voice").value(sentence.voice());
        if (sentence.quotation() != null) {
            json.name("quotation").value(sentence.quotation());
        }
        words(sentence);
        json.endObject();
        json.setFormattingStyle(LIST);
    }

    private void words(TimedSentence sentence) throws IOException {
        json.name("words").beginArray();
        for (TimedWord word : sentence.words()) {
            json.beginObject();
            EditionJson.span(json, "span", word.span());
            json.name("spoken").value(word.spoken());
            json.name("beginFrame").value(word.begin());
            json.name("endFrame").value(word.end());
            json.endObject();
        }
        json.endArray();
    }

    /** What is said without standing in the text, each with the place in the text after which it is heard. */
    private void added() throws IOException {
        json.name("added").beginArray();
        int after = 0;
        for (TimedChapter chapter : edition.chapters()) {
            for (TimedSentence sentence : chapter.sentences()) {
                String added = sentence.added();
                if (added == null) {
                    after = sentence.span().end();
                    continue;
                }
                json.beginObject();
                json.setFormattingStyle(LINE);
                json.name("text").value(added);
                json.name("beginFrame").value(sentence.begin());
                json.name("endFrame").value(sentence.end());
                json.name("after").value(after);
                json.name("chapter").value(chapter.id());
                json.name("paragraph").value(sentence.block());
                json.name("voice").value(sentence.voice());
                if (sentence.quotation() != null) {
                    json.name("quotation").value(sentence.quotation());
                }
                if (sentence.isTone()) {
                    json.name("tone").value(true);
                }
                words(sentence);
                json.endObject();
                json.setFormattingStyle(LIST);
            }
        }
        json.endArray();
    }
}
