package org.audioedition.publish.audiobook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.batch.FormKind;
import org.audioedition.publish.Printed;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudiobookFormTest {

    @TempDir
    private Path output;

    private Path folder(String text) {
        return Printed.folder(Printed.print(output, text, FormKind.LPF));
    }

    private static Map<String, byte[]> book(Path folder) throws Exception {
        return Printed.entries(Printed.file(folder, ".lpf"));
    }

    private static JsonObject manifest(Map<String, byte[]> book) {
        byte[] json = Objects.requireNonNull(book.get("publication.json"));
        return JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static List<String> each(JsonObject manifest, String list, String name) {
        List<String> found = new ArrayList<>();
        for (JsonElement item : manifest.getAsJsonArray(list)) {
            JsonElement value = item.getAsJsonObject().get(name);
            found.add(value == null ? "" : value.getAsString());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.STORY, Printed.HOSTILE})
    void everyAddressIsAnEntryAndEveryEntryHasAnAddress(String text) throws Exception {
        Map<String, byte[]> book = book(folder(text));
        List<String> named = new ArrayList<>(each(manifest(book), "readingOrder", "url"));
        named.addAll(each(manifest(book), "resources", "url"));
        named.add("publication.json");
        assertThat(named).containsExactlyInAnyOrderElementsOf(book.keySet());
    }

    @Test
    void theReadingOrderIsSoundAloneWithoutFragments() throws Exception {
        JsonObject manifest = manifest(book(folder(Printed.STORY)));
        assertThat(each(manifest, "readingOrder", "encodingFormat")).containsOnly("audio/mpeg");
        assertThat(each(manifest, "readingOrder", "url"))
                .doesNotHaveDuplicates()
                .noneMatch(url -> url.contains("#"));
    }

    @Test
    void chaptersHaveTheTimelinesTitlesAndLengths() throws Exception {
        Path folder = folder(Printed.STORY);
        JsonObject manifest = manifest(book(folder));
        Timeline timeline = Printed.recorded(folder).edition().timeline();
        assertThat(each(manifest, "readingOrder", "name"))
                .isEqualTo(timeline.chapters().stream().map(TimedChapter::title).toList());
        assertThat(each(manifest, "readingOrder", "duration"))
                .isEqualTo(timeline.chapters().stream()
                        .map(chapter -> timeline.milliseconds(chapter.end() - chapter.begin()))
                        .map(length -> "PT%d.%03dS".formatted(length / 1000, length % 1000))
                        .toList());
    }

    @Test
    void theEntryPageLeadsToEveryChapter() throws Exception {
        Map<String, byte[]> book = book(folder(Printed.STORY));
        List<String> links = Printed.texts(
                Printed.xml(Objects.requireNonNull(book.get("index.html"))), "//nav[@role = 'doc-toc']//a/@href");
        assertThat(links).isEqualTo(each(manifest(book), "readingOrder", "url"));
    }

    @Test
    void theCoverAndTheContentsAreNamedAsSuch() throws Exception {
        assertThat(each(manifest(book(folder(Printed.STORY))), "resources", "rel"))
                .startsWith("contents", "cover");
    }
}
