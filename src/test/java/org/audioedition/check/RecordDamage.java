package org.audioedition.check;

import static org.audioedition.check.Rule.*;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;

/** What can be wrong within {@code edition.json}. */
final class RecordDamage {

    private RecordDamage() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("it ends too early", e -> e.recordText(text -> text.substring(0, 900)), JSON),
                Damage.of("something stands behind its end", e -> e.recordText(text -> text + "{}"), JSON),
                Damage.of("it has a comment", e -> e.recordText(text -> "// ours\n" + text), JSON),
                Damage.of("it is a list", e -> e.recordText(text -> "[" + text + "]"), JSON),
                Damage.of("it is empty", e -> e.recordText(text -> ""), JSON),
                set("the title is a number", "title", "7", PROPERTY),
                set("a span has three numbers", "sentences.0.span", "[0, 27, 30]", PROPERTY),
                set("a frame is no whole number", "chapters.1.beginFrame", "349291.5", PROPERTY),
                set("the day is no day", "published", "\"May 3\"", VALUE),
                set("the language is no tag", "language", "\"English, please\"", VALUE),
                set("the source names a folder", "source", "\"/home/ann/a.txt\"", VALUE),
                set("a gender is unknown", "speakers.0.gender", "\"x\"", VALUE),
                set("a role is unknown", "voices.0.role", "\"host\"", VALUE),
                set("a kind of quotation is unknown", "quotations.0.kind", "\"joke\"", VALUE),
                set("a confidence is over 1", "quotations.0.confidence", "1.5", VALUE),
                set("a frame is negative", "sentences.0.beginFrame", "-1", VALUE),
                set("two speakers share an id", "speakers.1.id", "\"s1\"", ID, REFERENCE, VTT, SRT),
                set("a quotation's speaker is nobody", "quotations.0.speaker", "\"s9\"", REFERENCE, VTT, SRT),
                set("a speaker's voice is not listed", "speakers.0.voice", "\"alan\"", REFERENCE),
                set("a sentence's quotation is not listed", "sentences.4.quotation", "\"q9\"", REFERENCE),
                set("chapters leave a gap", "chapters.4.beginFrame", "994590", CHAPTERS, WAV_CUES),
                set("the last chapter ends before the audio", "chapters.4.endFrame", "1172693", CHAPTERS, WAV_CUES),
                Damage.of(
                        "a chapter begins later than every form says",
                        e -> e.record(json -> {
                            put(json, "chapters.1.endFrame", "552255");
                            put(json, "chapters.2.beginFrame", "552255");
                        }),
                        WAV_CUES,
                        WAV_ID3,
                        CHAPTERS_JSON,
                        LABELS,
                        CUE_SHEET),
                set("a chapter has no title", "chapters.1.title", "\" \"", titled()),
                set("a chapter's title is too long", "chapters.1.title", "\"" + "é".repeat(126) + "\"", titled()),
                set("a chapter has no sentence", "sentences.9.chapter", "\"c4\"", CHAPTER_EMPTY, SENTENCE_TIME),
                set("a sentence ends after the next began", "sentences.1.endFrame", "202400", SENTENCE_TIME, VTT, SRT),
                Damage.of(
                        "sentences are out of order",
                        e -> e.record(json -> {
                            JsonArray sentences = json.getAsJsonArray("sentences");
                            sentences.add(sentences.remove(0));
                        }),
                        SENTENCE_TIME,
                        SENTENCE_SPAN),
                set("words overlap", "sentences.0.words.0.endFrame", "36557", WORD_TIME),
                set("a word takes no time", "sentences.0.words.4.endFrame", "80924", WORD_TIME),
                set("a word ends after its sentence", "sentences.0.words.4.endFrame", "97192", WORD_TIME),
                set("a span ends behind the text", "quotations.2.span", "[188, 235]", SPAN),
                set("a span is empty", "sentences.0.words.0.span", "[3, 3]", SPAN),
                set("a span is turned round", "ledger.skipped.0.span", "[29, 27]", SPAN),
                set("a block leaves something out", "blocks.6.span", "[207, 232]", BLOCKS, SENTENCE_SPAN),
                set("a sentence is not in its paragraph", "sentences.3.paragraph", "\"b5\"", SENTENCE_SPAN),
                set("a sentence's text is altered", "sentences.9.text", "\"“My children will see.”\"", altered()),
                Damage.of(
                        "a letter of the text is altered",
                        e -> e.recordText(text -> text.replace(
                                "\"text\": \"The Lighthouse Is Lit Again\\n",
                                "\"text\": \"The Lighthouse Is Lid Again\\n")),
                        SENTENCE_TEXT,
                        TRANSCRIPT),
                set("words overlap in the text", "sentences.0.words.0.span", "[0, 5]", WORD_SPAN),
                set("a sentence has no words", "sentences.0.words", "[]", WORD_SPAN, LEDGER_LOST),
                set("a quotation does not hold a word of its sentence", "quotations.0.span", "[109, 130]", QUOTATION),
                set("a quotation is heard in another voice", "sentences.4.voice", "\"kevin\"", QUOTATION, VTT, SRT),
                set("the ledger has one character more", "ledger.spoken", "197", LEDGER_SUM),
                set("the ledger says another length", "ledger.characters", "235", LEDGER_SUM),
                Damage.of(
                        "the ledger says that all was spoken as something else",
                        e -> e.record(json -> {
                            put(json, "ledger.spoken", "0");
                            put(json, "ledger.spokenAs", "215");
                        }),
                        LEDGER_SUM),
                Damage.of(
                        "a skipped span is not listed",
                        e -> e.record(json ->
                                at(json, "ledger.skipped").getAsJsonArray().remove(4)),
                        LEDGER_SUM),
                Damage.of(
                        "skipped spans are out of order",
                        e -> e.record(json -> {
                            JsonArray skipped = at(json, "ledger.skipped").getAsJsonArray();
                            skipped.add(skipped.remove(0));
                        }),
                        LEDGER_SKIPPED),
                set("what is skipped has no reason", "ledger.skipped.0.reason", "\"\"", LEDGER_SKIPPED),
                Damage.of(
                        "part of a word is skipped",
                        e -> e.record(json -> {
                            put(json, "ledger.skipped.3.span", "[100, 106]");
                            put(json, "ledger.spoken", "192");
                        }),
                        LEDGER_HEARD),
                Damage.of(
                        "a word is in neither",
                        e -> e.record(json ->
                                at(json, "sentences.0.words").getAsJsonArray().remove(4)),
                        LEDGER_LOST),
                set("the loudness is another", "audio.loudness.integratedLufs", "-18.8", LOUDNESS),
                set("the loudness is null", "audio.loudness.integratedLufs", "null", LOUDNESS),
                set("the true peak is another", "audio.loudness.truePeakDbtp", "-3.4", LOUDNESS),
                set("the preset is another", "settings.preset", "\"acx\"", PRESET),
                set("the preset is unknown", "settings.preset", "\"loud\"", PRESET),
                Damage.of(
                        "there is no preset",
                        e -> e.record(json -> json.getAsJsonObject("settings").remove("preset")),
                        PRESET),
                set("the samples are said to be wider", "audio.bitsPerSample", "24", WAV_FORMAT));
    }

    private static Rule[] titled() {
        return new Rule[] {CHAPTER_TITLE, WAV_CUES, WAV_ID3, CHAPTERS_JSON, LABELS, CUE_SHEET};
    }

    private static Rule[] altered() {
        return new Rule[] {SENTENCE_TEXT, VTT, SRT};
    }

    private static Damage set(String what, String path, String value, Rule... rules) {
        return Damage.of(what, e -> e.record(json -> put(json, path, value)), rules);
    }

    /** Sets what stands at a path such as {@code sentences.0.words.2.span}. */
    static void put(JsonObject json, String path, String value) {
        int dot = path.lastIndexOf('.');
        JsonElement parent = dot < 0 ? json : at(json, path.substring(0, dot));
        JsonElement parsed = value.equals("null") ? JsonNull.INSTANCE : JsonParser.parseString(value);
        parent.getAsJsonObject().add(path.substring(dot + 1), parsed);
    }

    static JsonElement at(JsonObject json, String path) {
        JsonElement found = json;
        for (String name : path.split("\\.", -1)) {
            found = found instanceof JsonArray array
                    ? array.get(Integer.parseInt(name))
                    : found.getAsJsonObject().get(name);
        }
        return found;
    }
}
