package org.audioedition.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What became of an article between two editions of it.
 *
 * @param changes in the article's order; none when nothing became of it
 */
public record Revision(List<Change> changes) {

    /** Beyond so many pairs of blocks what lies between the first and the last change counts as changed. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int MOST_NAMED = 4;

    public Revision {
        changes = List.copyOf(changes);
    }

    /** What is another block than it was: the fewest blocks that can be (a longest common subsequence is the same). */
    public static Revision between(Article was, Article now) {
        return new Comparison(texts(was), texts(now)).revision();
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream()
                .map(block -> block.span().of(article.text()).replaceAll("\\s+", " "))
                .toList();
    }

    /**
     * The places that changed, in words: {@code the title, paragraph 3}.
     *
     * @param now the article as it is
     */
    public String places(Article now) {
        Set<String> places = new LinkedHashSet<>();
        for (Change change : changes) {
            places.add(change.kind() == Change.Kind.REMOVED ? "a paragraph taken out" : place(now, change.block()));
        }
        List<String> all = List.copyOf(places);
        if (all.size() > MOST_NAMED) {
            return "several places";
        }
        String last = all.isEmpty() ? "nothing" : all.get(all.size() - 1);
        return all.size() < 2 ? last : String.join(", ", all.subList(0, all.size() - 1)) + " and " + last;
    }

    private static String place(Article article, int index) {
        Block block = article.blocks().get(index);
        if (block instanceof Block.Heading heading) {
            return heading.level() == 1 ? "the title" : "a heading";
        }
        if (block instanceof Block.Byline || block instanceof Block.PublicationDate || block instanceof Block.Deck) {
            return "the " + block.kind().toLowerCase(Locale.ROOT);
        }
        if (block instanceof Block.TableRow) {
            return "a table";
        } else if (block instanceof Block.ListItem) {
            return "a list";
        } else if (block instanceof Block.Preformatted) {
            return "a listing";
        } else if (!(block instanceof Block.Paragraph)) {
            return "a " + block.kind();
        }
        long number = article.blocks().subList(0, index + 1).stream()
                .filter(Block.Paragraph.class::isInstance)
                .count();
        return "paragraph " + number;
    }

    /** Two lists of texts side by side. */
    private static final class Comparison {

        private final List<String> was;
        private final List<String> now;
        private final List<Change> changes = new ArrayList<>();

        Comparison(List<String> was, List<String> now) {
            this.was = was;
            this.now = now;
        }

        Revision revision() {
            int head = 0;
            while (head < Math.min(was.size(), now.size()) && was.get(head).equals(now.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < Math.min(was.size(), now.size()) - head
                    && was.get(was.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
                tail++;
            }
            between(head, was.size() - tail, head, now.size() - tail);
            return new Revision(changes);
        }

        private void between(int wasFrom, int wasTo, int nowFrom, int nowTo) {
            int rows = wasTo - wasFrom;
            int columns = nowTo - nowFrom;
            if ((long) rows * columns > MOST_PAIRS) {
                gap(wasFrom, wasTo, nowFrom, nowTo);
                return;
            }
            int[][] common = new int[rows + 1][columns + 1];
            for (int i = rows - 1; i >= 0; i--) {
                for (int j = columns - 1; j >= 0; j--) {
                    common[i][j] = was.get(wasFrom + i).equals(now.get(nowFrom + j))
                            ? common[i + 1][j + 1] + 1
                            : Math.max(common[i + 1][j], common[i][j + 1]);
                }
            }
            int i = 0;
            int j = 0;
            int gapI = 0;
            int gapJ = 0;
            while (i < rows && j < columns) {
                if (was.get(wasFrom + i).equals(now.get(nowFrom + j))) {
                    gap(wasFrom + gapI, wasFrom + i, nowFrom + gapJ, nowFrom + j);
                    gapI = ++i;
                    gapJ = ++j;
                } else if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            gap(wasFrom + gapI, wasTo, nowFrom + gapJ, nowTo);
        }

        /** Nothing in a gap is as it was: what stands at one place in both was changed, the rest added or removed. */
        private void gap(int wasFrom, int wasTo, int nowFrom, int nowTo) {
            int both = Math.min(wasTo - wasFrom, nowTo - nowFrom);
            for (int i = 0; i < both; i++) {
                changes.add(new Change(Change.Kind.CHANGED, nowFrom + i, was.get(wasFrom + i), now.get(nowFrom + i)));
            }
            for (int i = nowFrom + both; i < nowTo; i++) {
                changes.add(new Change(Change.Kind.ADDED, i, null, now.get(i)));
            }
            for (int i = wasFrom + both; i < wasTo; i++) {
                changes.add(new Change(Change.Kind.REMOVED, Math.min(nowTo, now.size() - 1), was.get(i), null));
            }
        }
    }
}
