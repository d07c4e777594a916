package org.audioedition.publish;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Block;

/**
 * A block of the article with its text cut into passages: all its characters, in order, and what the program adds among them.
 *
 * @param id its name in the edition: {@code b1}, {@code b2} …
 * @param block what it is
 * @param passages at least one
 */
public record TextBlock(String id, Block block, List<Passage> passages) {

    public TextBlock {
        passages = List.copyOf(passages);
    }

    /** The indexes of its passages by cells of a table; of a block that is no row there is one cell. */
    public List<List<Integer>> cells() {
        List<List<Integer>> cells = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i == 0 || passages.get(i).beginsCell()) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(i);
        }
        return cells;
    }

    /** Whether something of it is heard. */
    public boolean isHeard() {
        return passages.stream().anyMatch(passage -> passage.point() != null);
    }

    /**
     * A passage's text as it is shown where no style sheet sets added words apart: spaces keep them from the words beside them.
     *
     * @param index of the passage
     */
    public String shown(int index) {
        Passage passage = passages.get(index);
        if (!passage.isAdded()) {
            return passage.text();
        }
        boolean before = index > 0 && !passages.get(index - 1).isAdded() && !endsInSpace(index - 1);
        boolean after = index + 1 < passages.size() && !beginsWithSpace(index + 1);
        return (before ? " " : "") + passage.text() + (after ? " " : "");
    }

    private boolean endsInSpace(int index) {
        String text = passages.get(index).text();
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private boolean beginsWithSpace(int index) {
        String text = passages.get(index).text();
        return !text.isEmpty() && Character.isWhitespace(text.charAt(0));
    }
}
