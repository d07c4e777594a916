package org.audioedition.batch;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.source.Original;
import org.audioedition.casting.Ensemble;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Cover;
import org.audioedition.script.ScriptSettings;
import org.audioedition.store.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The key of an edition: a SHA-256 digest over all that decides its bytes. Two orders with one key give the same edition, and what
 * does not shape the bytes (threads, folders above the edition's own, where programs lie) is in no key.
 *
 * <p>The build of the program is in it: whoever adds a line to a table of the program, or mends a rule, gets new editions.
 */
final class EditionKey {

    private final StringBuilder parts = new StringBuilder();

    private EditionKey() {}

    /**
     * The key of an order.
     *
     * @param folder the name of the edition's folder, which its files have, too
     */
    static String of(Order order, PressSettings settings, Ensemble ensemble, String folder) throws IOException {
        EditionKey key = new EditionKey();
        key.add("build", settings.build());
        key.add("generator", settings.generator());
        key.add("folder", folder);
        key.order(order);
        key.settings(settings);
        key.forms(settings.forms());
        key.add("voices", ensemble.voices());
        key.add("blends", ensemble.blends());
        return Digests.sha256(key.parts.toString());
    }

    /** A part: its length stands before it, so that no two lists of parts read alike. */
    private void add(String name, @Nullable Object value) {
        String text = String.valueOf(value);
        parts.append(name)
                .append(' ')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n');
    }

    private void order(Order order) {
        article(order.article());
        add("notes", order.notes());
        Original original = order.original();
        if (original != null) {
            add("original", original.ending() + " " + original.mediaType() + " " + Digests.sha256(original.bytes()));
        }
        Order.Correction correction = order.correction();
        if (correction != null) {
            Edition earlier = correction.edition();
            article(earlier.article());
            earlier.chapters().forEach(chapter -> add("chapter " + chapter.id(), chapter.title()));
            add("note", correction.note());
        }
    }

    private void article(Article article) {
        add("id", article.id());
        add("metadata", article.metadata());
        add("text", article.text());
        add("blocks", article.blocks());
        add("inlines", article.inlines());
        add("parts", article.parts());
    }

    private void settings(PressSettings settings) {
        add("recorded", new TreeMap<>(settings.recorded()));
        add("master", settings.master());
        ScriptSettings script = settings.script();
        add("pauses", script.pauses());
        add("notice", script.notice());
        add("casting", settings.casting());
    }

    private void forms(FormSettings forms) throws IOException {
        add("forms", FormPlan.kinds(forms));
        add("mp3", forms.mp3());
        add("wordOverlays", forms.wordOverlays());
        add("baseUrl", forms.baseUrl());
        Cover cover = forms.cover();
        if (cover != null) {
            Map<String, Object> picture = new TreeMap<>(Map.of(
                    "name",
                    cover.fileName(),
                    "sha256",
                    Digests.sha256(cover.picture().bytes())));
            add("cover", picture);
        }
    }
}
