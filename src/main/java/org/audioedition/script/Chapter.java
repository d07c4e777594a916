package org.audioedition.script;

import java.util.List;

/**
 * A chapter of the script.
 *
 * @param id its name within the edition: {@code c1}, {@code c2} …
 * @param title one line of at most 250 UTF-8 bytes, the same in every form
 * @param level how deep it stands: 1 for what opens an edition, 2 for a section or an article in it …
 * @param lines what is said in it, at least one line
 */
public record Chapter(String id, String title, int level, List<Line> lines) {

    public Chapter {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("chapter " + id + " says nothing");
        }
    }

    /** The same chapter by another name. */
    public Chapter named(String name) {
        return new Chapter(name, title, level, lines);
    }
}
