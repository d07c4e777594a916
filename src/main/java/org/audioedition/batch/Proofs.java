package org.audioedition.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Revision;
import org.audioedition.script.Chapter;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.timeline.TimedChapter;
import org.jspecify.annotations.Nullable;

/** What an order corrects: the article as it is known since its first edition, what changed, and names that stay. */
final class Proofs {

    /** Where a note says what changed. */
    private static final String PLACES = "{places}";

    private final Article article;
    private final Order.@Nullable Correction correction;
    private final @Nullable Revision revision;

    private Proofs(Article article, Order.@Nullable Correction correction, @Nullable Revision revision) {
        this.article = article;
        this.correction = correction;
        this.revision = revision;
    }

    static Proofs of(Order order) {
        Order.Correction correction = order.correction();
        Revision revision = correction == null
                ? null
                : Revision.between(correction.edition().article(), order.article());
        return new Proofs(known(order), correction, revision);
    }

    /** The article of an order as it is known since its first edition. */
    static Article known(Order order) {
        Order.Correction correction = order.correction();
        return correction == null
                ? order.article()
                : order.article().knownAs(correction.edition().article().id());
    }

    Article article() {
        return article;
    }

    /** What changed since the earlier edition; null when there is none. */
    @Nullable
    Revision revision() {
        return revision;
    }

    /** The settings, with a note on what changed, if anything did. */
    ScriptSettings settings(ScriptSettings settings) {
        if (correction == null || revision == null || correction.note() == null) {
            return settings;
        }
        return revision.changes().isEmpty()
                ? settings
                : settings.saying(correction.note().replace(PLACES, revision.places(article)));
    }

    /**
     * The script; a chapter keeps the name that it has in the earlier edition: the one of its title, or else the one that stood in its
     * place, behind the same chapter. No new chapter gets a name that was another's.
     */
    Script named(Script script) {
        if (correction == null) {
            return script;
        }
        List<TimedChapter> earlier = correction.edition().chapters();
        Map<Integer, Integer> kept = byTitle(earlier, script.chapters());
        int next = 1 + earlier.stream().mapToInt(Proofs::number).max().orElse(0);
        List<Chapter> named = new ArrayList<>();
        for (int i = 0; i < script.chapters().size(); i++) {
            int place = i == 0 ? 0 : kept.getOrDefault(i - 1, earlier.size()) + 1;
            if (!kept.containsKey(i) && place < earlier.size() && !kept.containsValue(place)) {
                kept.put(i, place);
            }
            Integer old = kept.get(i);
            named.add(script.chapters()
                    .get(i)
                    .named(old == null ? "c" + next++ : earlier.get(old).id()));
        }
        return script.withChapters(named);
    }

    private static int number(TimedChapter chapter) {
        return Integer.parseInt(chapter.id().substring(1));
    }

    /** The places of earlier chapters by those of chapters with the same title; the first has the first. */
    private static Map<Integer, Integer> byTitle(List<TimedChapter> earlier, List<Chapter> now) {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            places.computeIfAbsent(earlier.get(i).title(), title -> new ArrayDeque<>())
                    .add(i);
        }
        Map<Integer, Integer> kept = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            Integer place =
                    places.getOrDefault(now.get(i).title(), new ArrayDeque<>()).poll();
            if (place != null) {
                kept.put(i, place);
            }
        }
        return kept;
    }
}
