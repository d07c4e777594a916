package org.audioedition.check;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code edition.json} by the contract: every property there, of its type, and saying what it may say. */
final class RecordReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T.*)?");
    private static final List<String> KINDS =
            List.of("speech", "fragment", "scare", "title", "nickname", "slogan", "sign", "term", "block");
    private static final long MOST = Long.MAX_VALUE / 4000;

    private RecordReader() {}

    /** The record, or null if there are faults in it. */
    static @Nullable EditionRecord read(String json, Faults faults) throws IOException {
        JsonElement tree = tree(json, EditionRecord.FILE, Rule.JSON, faults);
        if (tree == null) {
            return null;
        }
        if (!tree.isJsonObject()) {
            faults.add(Rule.JSON, EditionRecord.FILE, "it is not an object");
            return null;
        }
        EditionRecord edition = edition(new Node(tree, "", faults));
        return faults.broken(Rule.PROPERTY) || faults.broken(Rule.VALUE) ? null : edition;
    }

    /** One JSON value in strict syntax; null, with a fault that says the line, if it is none. */
    static @Nullable JsonElement tree(String json, String file, Rule rule, Faults faults) throws IOException {
        JsonReader in = new JsonReader(new StringReader(json));
        in.setStrictness(Strictness.STRICT);
        try {
            JsonElement tree = JsonParser.parseReader(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("text behind the end");
            }
            return tree;
        } catch (JsonParseException | MalformedJsonException e) {
            faults.add(rule, file, "it is no JSON: " + place(String.valueOf(e.getMessage()), in));
            return null;
        }
    }

    /** Gson's own words tell the place: {@code … at line 3 column 7 path $.title}. */
    private static String place(String message, JsonReader in) {
        String where = in.toString().replaceFirst("^JsonReader", "");
        String first = message.lines().findFirst().orElse("").replaceFirst("^\\S+Exception: ", "");
        return first.contains(" at line ") ? first : first + where;
    }

    private static EditionRecord edition(Node node) {
        node.text("articleId", SHA256.asMatchPredicate(), "a SHA-256 in lower case");
        node.text("language", RecordReader::isLanguage, "a BCP 47 tag");
        node.text("source", RecordReader::isSource, "a file's name without a folder, or an address");
        node.text("generator");
        node.listIfThere("notes", RecordReader::note);
        node.listIfThere("inlines", RecordReader::inline);
        node.listIfThere("parts", RecordReader::part);
        node.listIfThere("revision", RecordReader::change);
        return new EditionRecord(
                node.text("title", title -> !title.isBlank(), "a title"),
                node.textOrNull("byline"),
                node.textOrNull("published", DAY.asMatchPredicate(), "a day of ISO 8601"),
                node.text("text"),
                node.list("blocks", RecordReader::block),
                audio(node.object("audio")),
                node.list("voices", RecordReader::voice),
                node.list("speakers", RecordReader::speaker),
                node.list("chapters", RecordReader::chapter),
                node.list("sentences", RecordReader::sentence),
                node.list("added", RecordReader::added),
                node.list("quotations", RecordReader::quotation),
                ledger(node.object("ledger")),
                node.list("files", RecordReader::file),
                settings(node.object("settings")));
    }

    private static EditionRecord.Block block(Node node) {
        node.text("kind", kind -> !kind.isBlank(), "a kind of block");
        return new EditionRecord.Block(id(node), node.span("span"));
    }

    private static Span inline(Node node) {
        node.text("kind", kind -> !kind.isBlank(), "a kind of stretch");
        return node.span("span");
    }

    private static String part(Node node) {
        node.text("articleId", SHA256.asMatchPredicate(), "a SHA-256 in lower case");
        node.text("title", title -> !title.isBlank(), "a title");
        node.text("language", RecordReader::isLanguage, "a BCP 47 tag");
        node.text("source", RecordReader::isSource, "a file's name without a folder, or an address");
        return node.text("block");
    }

    private static String change(Node node) {
        node.text("kind", List.of("changed", "added", "removed")::contains, "changed, added or removed");
        node.textOrNull("was");
        node.textOrNull("now");
        return node.text("block");
    }

    private static EditionRecord.Audio audio(Node node) {
        Node loudness = node.object("loudness");
        return new EditionRecord.Audio(
                node.text("file"),
                (int) node.integer("sampleRate", 8000, 192_000),
                (int) node.integer("channels", 1, 2),
                (int) node.integer("bitsPerSample", 16, 24),
                frame(node, "frames"),
                loudness.numberOrNull("integratedLufs"),
                loudness.numberOrNull("truePeakDbtp"));
    }

    private static EditionRecord.Voice voice(Node node) {
        node.text("engine");
        String role = node.text(
                "role", text -> text.startsWith("narrator") || text.startsWith("quote"), "narrator… or quote…");
        return new EditionRecord.Voice(id(node), role);
    }

    private static EditionRecord.Speaker speaker(Node node) {
        node.text("gender", List.of("m", "f", "u")::contains, "m, f or u");
        String name = node.text("name", text -> !text.isBlank(), "a name");
        return new EditionRecord.Speaker(id(node), name, node.textOrNull("voice"));
    }

    private static EditionRecord.Chapter chapter(Node node) {
        return new EditionRecord.Chapter(
                id(node), node.text("title"), frame(node, "beginFrame"), frame(node, "endFrame"));
    }

    private static EditionRecord.Sentence sentence(Node node) {
        return new EditionRecord.Sentence(
                node.text("chapter"),
                node.text("paragraph"),
                node.span("span"),
                node.text("text"),
                frame(node, "beginFrame"),
                frame(node, "endFrame"),
                node.text("voice"),
                node.textIfThere("quotation"),
                node.list("words", RecordReader::word));
    }

    private static EditionRecord.Word word(Node node) {
        node.text("spoken", spoken -> !spoken.isBlank(), "what is said");
        return new EditionRecord.Word(node.span("span"), frame(node, "beginFrame"), frame(node, "endFrame"));
    }

    /** What the editor should know; the check of a record needs no more than that it is said. */
    private static String note(Node node) {
        node.text("place");
        node.text("message");
        return id(node);
    }

    private static EditionRecord.Added added(Node node) {
        node.listIfThere("words", RecordReader::word);
        return new EditionRecord.Added(
                node.text("text", text -> !text.isBlank(), "what is said"),
                frame(node, "beginFrame"),
                frame(node, "endFrame"),
                (int) node.integer("after", 0, Integer.MAX_VALUE),
                node.isSet("tone"));
    }

    private static EditionRecord.Quotation quotation(Node node) {
        node.text("kind", KINDS::contains, "one of " + KINDS);
        node.text("rule");
        node.portion("confidence");
        return new EditionRecord.Quotation(id(node), node.span("span"), node.textOrNull("speaker"), node.text("voice"));
    }

    private static EditionRecord.Ledger ledger(Node node) {
        return new EditionRecord.Ledger(
                node.integer("characters", 0, Integer.MAX_VALUE),
                node.integer("spoken", 0, Integer.MAX_VALUE),
                node.integer("spokenAs", 0, Integer.MAX_VALUE),
                node.list("skipped", skip -> new EditionRecord.Skip(skip.span("span"), skip.text("reason"))));
    }

    private static EditionRecord.ListedFile file(Node node) {
        node.text("mediaType", type -> type.indexOf('/') > 0, "a media type");
        return new EditionRecord.ListedFile(
                node.text("name"),
                node.integer("bytes", 0, Long.MAX_VALUE),
                node.text("sha256", SHA256.asMatchPredicate(), "a SHA-256 in lower case"));
    }

    private static Map<String, String> settings(Node node) {
        Map<String, String> settings = new TreeMap<>();
        node.names().forEach(name -> settings.put(name, node.text(name)));
        return settings;
    }

    private static String id(Node node) {
        return node.text("id", id -> !id.isBlank(), "an id");
    }

    /** Small enough to be multiplied by a thousand, as milliseconds need. */
    private static long frame(Node node, String name) {
        return node.integer(name, 0, MOST);
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isSource(String source) {
        return source.indexOf('/') < 0 || source.startsWith("http:") || source.startsWith("https:");
    }
}
