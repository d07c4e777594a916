package org.audioedition.article.source.markup;

import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.jsoup.nodes.Element;

/** A list while it is read. */
final class ItemList {

    private static final String NUMBER = "[1-9]\\d{0,5}";

    private final int depth;
    private final boolean ordered;
    private int place;
    private int next;

    /**
     * A list that was met.
     *
     * @param depth 1 for a list that stands in no other
     */
    ItemList(Element list, int depth) {
        this.depth = depth;
        this.ordered = list.normalName().equals("ol");
        this.next = number(list.attr("start"), 1);
    }

    int depth() {
        return depth;
    }

    /** What the text of the next item becomes: its first paragraph an item, the others paragraphs. */
    Role item(Element item) {
        int number = ordered ? number(item.attr("value"), next) : 0;
        next = number + 1;
        return new Role() {
            private boolean begun;

            @Override
            public void add(Passage passage, Manuscript into) {
                if (begun) {
                    Role.PARAGRAPH.add(passage, into);
                    return;
                }
                begun = true;
                place = place == 0 ? into.beginList() : place;
                into.addItem(passage, place, number, depth);
            }
        };
    }

    private static int number(String written, int other) {
        return written.strip().matches(NUMBER) ? Integer.parseInt(written.strip()) : other;
    }
}
