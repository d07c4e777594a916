package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Original;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Part;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.encoding.Bitrate;
import org.audioedition.publish.Content;
import org.audioedition.publish.Cover;
import org.audioedition.script.Chaptering;
import org.audioedition.script.NonText;
import org.audioedition.script.Pauses;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.ToneEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionKeyTest {

    private static final Ensemble VOICES = Ensemble.of(new ToneEngine().voices());
    private static final Article ARTICLE = Prints.article(Prints.STORY);

    private static String key(Order order, PressSettings settings) throws IOException {
        return EditionKey.of(order, settings, VOICES, "the-boats");
    }

    private static PressSettings with(ScriptSettings script, CastingSettings casting, FormSettings forms) {
        PressSettings usual = Prints.settings(Path.of("out"));
        return new PressSettings(
                usual.output(), usual.master(), script, List.of(), casting, forms, Map.of(), usual.generator());
    }

    private static PressSettings script(
            Chaptering chaptering, Pauses pauses, double rate, NonText nonText, @Nullable String notice) {
        ScriptSettings usual = ScriptSettings.standard();
        return with(
                new ScriptSettings(chaptering, pauses, rate, usual.lexicon(), nonText, notice),
                CastingSettings.standard(),
                FormSettings.none());
    }

    private static PressSettings casting(CastingSettings casting) {
        return with(ScriptSettings.standard(), casting, FormSettings.none());
    }

    private static PressSettings forms(FormSettings forms) {
        return with(ScriptSettings.standard(), CastingSettings.standard(), forms);
    }

    private static PressSettings recorded(
            String preset, List<String> lexicons, Map<String, String> provenance, String generator, String build) {
        return new PressSettings(
                Path.of("out"),
                MasterSettings.preset(preset),
                ScriptSettings.standard(),
                lexicons,
                CastingSettings.standard(),
                FormSettings.none(),
                provenance,
                generator,
                build);
    }

    private static Cover cover(int colour) {
        return new Cover(Content.of(new byte[] {(byte) colour}), "cover.png", "image/png", 1400, 1400);
    }

    private static Map<String, PressSettings> settings() {
        NonText usual = NonText.usual();
        Pauses news = Pauses.newscast();
        FormSettings none = FormSettings.none();
        URI there = URI.create("https://gull.example/");
        Map<String, PressSettings> all = new LinkedHashMap<>();
        all.put("usual", Prints.settings(Path.of("out")));
        all.put("chapters", script(Chaptering.PARAGRAPH, news, 1, usual, null));
        all.put("pauses", script(Chaptering.AUTO, news.with(Map.of("comma", 0.5)), 1, usual, null));
        all.put("rate", script(Chaptering.AUTO, news, 1.2, usual, null));
        all.put("non-text", script(Chaptering.AUTO, news, 1, NonText.parse("image=skip"), null));
        all.put("notice", script(Chaptering.AUTO, news, 1, usual, "Corrected."));
        all.put("narrator", casting(new CastingSettings("tone-mid", null, QuotesMode.SPEECH)));
        all.put("quote voice", casting(new CastingSettings(null, "tone-mid", QuotesMode.SPEECH)));
        all.put("quotes", casting(new CastingSettings(null, null, QuotesMode.ALL)));
        all.put("one voice", casting(cast(true, QuoteMarks.voices(), Parts.none())));
        all.put("marks", casting(cast(false, QuoteMarks.parse("tone"), Parts.none())));
        Parts parts = new Parts(List.of(new Part("Tom Hill", "tone-top")), "cast.toml sha256:1");
        all.put("cast", casting(cast(false, QuoteMarks.voices(), parts)));
        all.put("cast's name", casting(cast(false, QuoteMarks.voices(), new Parts(List.of(), "cast.toml sha256:2"))));
        all.put("preset", recorded("acx", List.of(), Map.of(), "test", "test"));
        all.put("lexicon", recorded("default", List.of("a.pls sha256:1"), Map.of(), "test", "test"));
        all.put("provenance", recorded("default", List.of(), Map.of("model", "2"), "test", "test"));
        all.put("version", recorded("default", List.of(), Map.of(), "test 2", "test"));
        all.put("build", recorded("default", List.of(), Map.of(), "test", "test 1"));
        List<FormKind> mp3 = List.of(FormKind.MP3);
        all.put("form", forms(new FormSettings(mp3, none.mp3(), false, none.baseUrl(), null, "", 1)));
        Bitrate low = new Bitrate.Constant(64);
        all.put("bitrate", forms(new FormSettings(mp3, low, false, none.baseUrl(), null, "", 1)));
        all.put("overlays", forms(new FormSettings(mp3, none.mp3(), true, none.baseUrl(), null, "", 1)));
        all.put("address", forms(new FormSettings(mp3, none.mp3(), false, there, null, "", 1)));
        all.put("cover", forms(new FormSettings(mp3, none.mp3(), false, there, cover(1), "", 1)));
        all.put("other cover", forms(new FormSettings(mp3, none.mp3(), false, there, cover(2), "", 1)));
        return all;
    }

    private static CastingSettings cast(boolean one, QuoteMarks marks, Parts parts) {
        return new CastingSettings(null, null, one, QuotesMode.SPEECH, marks, parts);
    }

    @Test
    void everySettingThatShapesTheBytesIsInIt() throws IOException {
        Map<String, String> named = new LinkedHashMap<>();
        for (Map.Entry<String, PressSettings> one : settings().entrySet()) {
            String before = named.put(key(new Order(ARTICLE, List.of(), false), one.getValue()), one.getKey());
            assertThat(before).as("what has the key of " + one.getKey()).isNull();
        }
    }

    private static Original original(String text) {
        return new Original("txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingOfAnOrderIsInIt() throws Exception {
        List<Problem> none = List.of();
        List<Order> orders = new ArrayList<>();
        orders.add(new Order(ARTICLE, none, false));
        orders.add(new Order(Prints.article(Prints.STORY.replace("late", "Late")), none, false));
        orders.add(new Order(ARTICLE.inLanguage("en-GB"), none, false));
        Span all = new Span(0, ARTICLE.text().strip().length());
        Article flat = new Article(ARTICLE.metadata(), ARTICLE.text(), List.of(new Block.Paragraph(all)));
        orders.add(new Order(flat, none, false));
        List<Inline> inlines = List.of(new Inline.Foreign(new Span(5, 9), "fr"));
        orders.add(new Order(new Article(flat.metadata(), flat.text(), flat.blocks(), inlines), none, false));
        orders.add(new Order(ARTICLE, List.of(Problem.note("A", "b", "c")), false));
        orders.add(new Order(ARTICLE, none, original("a"), false, null));
        orders.add(new Order(ARTICLE, none, original("b"), false, null));
        var settings = Prints.settings(Path.of("out"));
        var keys = new HashSet<String>();
        for (Order order : orders) {
            assertThat(keys.add(key(order, settings))).as(order.toString()).isTrue();
        }
        assertThat(keys).doesNotContain(EditionKey.of(orders.get(0), settings, VOICES, "the-boats-123456"));
        Ensemble fewer = Ensemble.of(VOICES.voices().subList(0, 2));
        assertThat(keys).doesNotContain(EditionKey.of(orders.get(0), settings, fewer, "the-boats"));
    }

    @Test
    void threadsFoldersAndPathsAreNotInIt() throws IOException {
        Order order = new Order(ARTICLE, List.of(), false);
        FormSettings none = FormSettings.none();
        PressSettings there = Prints.settings(Path.of("/elsewhere"));
        assertThat(key(order, there)).isEqualTo(key(order, Prints.settings(Path.of("out"))));
        FormSettings eight = new FormSettings(List.of(), none.mp3(), false, none.baseUrl(), null, "/usr/bin", 8);
        assertThat(key(order, forms(eight))).isEqualTo(key(order, forms(none)));
    }

    @Test
    void theOrderInWhichThingsAreSaidIsNotInIt() throws IOException {
        Order order = new Order(ARTICLE, List.of(), false);
        FormSettings none = FormSettings.none();
        FormSettings one =
                new FormSettings(List.of(FormKind.MP3, FormKind.LPF), none.mp3(), false, none.baseUrl(), null, "", 1);
        FormSettings other =
                new FormSettings(List.of(FormKind.LPF, FormKind.MP3), none.mp3(), false, none.baseUrl(), null, "", 1);
        assertThat(key(order, forms(one))).isEqualTo(key(order, forms(other)));
        Map<String, String> provenance = new LinkedHashMap<>();
        List<String> names = List.of("b", "a", "d", "c");
        names.forEach(name -> provenance.put(name, name));
        assertThat(key(order, recorded("default", List.of(), provenance, "test", "test")))
                .isEqualTo(key(order, recorded("default", List.of(), new TreeMap<>(provenance), "test", "test")));
    }
}
