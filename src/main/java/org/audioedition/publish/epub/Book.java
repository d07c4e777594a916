package org.audioedition.publish.epub;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.audioedition.article.Block;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Structure;
import org.audioedition.publish.SyncPoint;
import org.audioedition.publish.SyncPoints;
import org.audioedition.publish.TextBlock;
import org.audioedition.publish.TextDirection;
import org.audioedition.publish.TextFlow;
import org.audioedition.timeline.TimedChapter;
import org.jspecify.annotations.Nullable;

/** An edition as the documents of a book need it: chapter by chapter, with the names of their files. */
final class Book {

    private final Edition edition;
    private final List<List<TextBlock>> blocks;
    private final List<List<SyncPoint>> points;
    private final Map<String, Integer> chapterOf = new HashMap<>();

    Book(Edition edition) {
        this.edition = edition;
        this.blocks = TextFlow.byChapter(edition);
        for (int i = 0; i < blocks.size(); i++) {
            for (TextBlock block : blocks.get(i)) {
                chapterOf.put(block.id(), i);
            }
        }
        this.points = SyncPoints.byChapter(edition.timeline());
    }

    Edition edition() {
        return edition;
    }

    Colophon colophon() {
        return edition.colophon();
    }

    /** The indexes of the chapters. */
    int[] chapters() {
        return IntStream.range(0, edition.chapters().size()).toArray();
    }

    TimedChapter chapter(int index) {
        return edition.chapters().get(index);
    }

    List<TextBlock> blocks(int chapter) {
        return blocks.get(chapter);
    }

    List<Structure<TextBlock>> structure(int chapter) {
        return Structure.of(blocks(chapter), TextBlock::block);
    }

    /** The address of a block, seen from another chapter. */
    String address(String block) {
        return id(chapterOf.getOrDefault(block, 0)) + ".xhtml#" + block;
    }

    /** The id of blocks that belong together. */
    static String id(Structure.Group<TextBlock> group) {
        String block = group.first().id();
        return group.kind() == Structure.Kind.ITEM ? "i-" + block : "g-" + block;
    }

    /** What a listener may choose not to hear, by the EPUB 3 Structural Semantics Vocabulary 1.1; null of other blocks. */
    static @Nullable String semantics(Block block) {
        if (block instanceof Block.Footnote) {
            return "footnote";
        }
        return block instanceof Block.Aside ? "sidebar" : null;
    }

    /** Whether something of a chapter is text and sound at once: one of mere tones has no overlay. */
    boolean isSpoken(int chapter) {
        return !points.get(chapter).isEmpty();
    }

    /** {@code c0001}: in the order of names as in that of reading. */
    static String id(int chapter) {
        return String.format(Locale.ROOT, "c%04d", chapter + 1);
    }

    /** A frame's time within its chapter's recording, in milliseconds. */
    long milliseconds(int chapter, long frame) {
        return edition.timeline().milliseconds(frame - chapter(chapter).begin());
    }

    long milliseconds(int chapter) {
        return milliseconds(chapter, chapter(chapter).end());
    }

    /** {@code rtl} for a language that is written from the right. */
    String direction() {
        return TextDirection.of(colophon().language());
    }
}
