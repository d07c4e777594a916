package org.audioedition.article.source.docx;

import java.util.HashMap;
import java.util.Map;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.SourceException;

/** A document's lists and the numbers of their items as they are met (ECMA-376-1, 17.9). */
final class Numbering implements Part.Listener {

    private static final int DEEPEST = 8;

    /** By abstract list and depth: whether it has bullets, and its first number. */
    private final Map<String, Level> levels = new HashMap<>();

    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private String abstractId = "";
    private String listId = "";
    private int depth;

    private record Level(boolean numbered, int first) {
        private static final Level BULLETS = new Level(false, 1);
    }

    private Numbering() {}

    static Numbering of(Archive file, String name) throws SourceException {
        Numbering numbering = new Numbering();
        Part.read(file, name, numbering);
        return numbering;
    }

    /**
     * The number of the next item, or 0 for a bullet.
     *
     * @param list the list's id
     * @param level how deep the item stands in it, from 0
     */
    int next(String list, int level) {
        int at = Math.max(0, Math.min(level, DEEPEST));
        int[] count = counts.computeIfAbsent(list, id -> new int[DEEPEST + 1]);
        count[at]++;
        for (int deeper = at + 1; deeper <= DEEPEST; deeper++) {
            count[deeper] = 0;
        }
        Level found = level(abstracts.getOrDefault(list, ""), at);
        return found.numbered() ? found.first() + count[at] - 1 : 0;
    }

    private Level level(String list, int at) {
        return levels.getOrDefault(list + " " + at, Level.BULLETS);
    }

    @Override
    public void begin(Part.Tag tag) {
        switch (tag.name()) {
            case "abstractNum" -> abstractId = String.valueOf(tag.get("abstractNumId"));
            case "num" -> listId = String.valueOf(tag.get("numId"));
            case "abstractNumId" -> abstracts.put(listId, tag.value());
            case "lvl" -> {
                String level = tag.get("ilvl");
                depth = level != null && level.matches("[0-8]") ? Integer.parseInt(level) : 0;
            }
            case "start" -> set(new Level(level(abstractId, depth).numbered(), tag.number(1)));
            case "numFmt" -> {
                boolean numbered = !tag.value().equals("bullet") && !tag.value().equals("none");
                set(new Level(numbered, level(abstractId, depth).first()));
            }
            default -> {}
        }
    }

    private void set(Level level) {
        if (listId.isEmpty()) { // Later ones are exceptions of one list: rare, and worth no code.
            levels.put(abstractId + " " + depth, level);
        }
    }
}
