package org.audioedition.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.edition.Edition;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedSentence;
import org.jspecify.annotations.Nullable;

/** The text of an edition by chapters, blocks and passages: what is shown while it is heard. */
public final class TextFlow {

    private final String text;
    private final Map<String, List<SyncPoint>> points = new HashMap<>();

    private TextFlow(Edition edition) {
        this.text = edition.article().text();
    }

    /**
     * The blocks of every chapter. A chapter has those blocks that begin to be heard in it; a block of which nothing is heard stands with
     * the one before it.
     */
    public static List<List<TextBlock>> byChapter(Edition edition) {
        return new TextFlow(edition).chapters(edition);
    }

    private List<List<TextBlock>> chapters(Edition edition) {
        List<List<TextBlock>> chapters = new ArrayList<>();
        Map<String, Integer> chapterOf = new HashMap<>();
        for (List<SyncPoint> chapter : SyncPoints.byChapter(edition.timeline())) {
            for (SyncPoint point : chapter) {
                String block = point.sentence().block();
                chapterOf.putIfAbsent(block, point.chapter());
                points.computeIfAbsent(block, id -> new ArrayList<>()).add(point);
            }
            chapters.add(new ArrayList<>());
        }
        int at = 0;
        List<Block> blocks = edition.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String id = Script.blockId(i);
            at = chapterOf.getOrDefault(id, at);
            chapters.get(at).add(new TextBlock(id, blocks.get(i), passages(id, blocks.get(i))));
        }
        return chapters;
    }

    private List<Passage> passages(String id, Block block) {
        List<SyncPoint> heard = points.getOrDefault(id, List.of());
        if (!(block instanceof Block.TableRow row)) {
            return passages(heard, block.span(), false);
        }
        List<Passage> passages = new ArrayList<>();
        List<TimedSentence> sentences = heard.stream().map(SyncPoint::sentence).toList();
        int from = 0;
        List<Span> cells = Cells.stretches(row);
        for (int i = 0; i < cells.size(); i++) {
            Span cell = cells.get(i);
            boolean last = i + 1 == cells.size();
            int to = last ? heard.size() : Cells.behind(cell, sentences, from);
            passages.addAll(passages(heard.subList(from, to), cell, true));
            from = to;
        }
        return passages;
    }

    private List<Passage> passages(List<SyncPoint> heard, Span stretch, boolean cell) {
        List<Passage> passages = new ArrayList<>();
        int at = stretch.start();
        for (SyncPoint point : heard) {
            String added = point.sentence().added();
            if (added != null) {
                passages.add(new Passage(added, new Span(at, at), point, cell && passages.isEmpty()));
                continue;
            }
            Span span = point.sentence().span();
            if (at < span.start()) {
                passages.add(passage(new Span(at, span.start()), null, cell && passages.isEmpty()));
            }
            passages.add(passage(span, point, cell && passages.isEmpty()));
            at = span.end();
        }
        if (at < stretch.end() || (cell && passages.isEmpty())) {
            passages.add(passage(new Span(at, stretch.end()), null, cell && passages.isEmpty()));
        }
        return passages;
    }

    private Passage passage(Span span, @Nullable SyncPoint point, boolean beginsCell) {
        return new Passage(span.of(text), span, point, beginsCell);
    }
}
