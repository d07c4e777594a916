package org.audioedition.publish.daisy3;

import java.io.IOException;
import org.audioedition.publish.HeadingLevels;
import org.audioedition.publish.XmlWriter;

/** The nested levels of a DTBook's body: every heading opens one, and what stands before the first heading has one of its own. */
final class Levels {

    private final XmlWriter xml;
    private final HeadingLevels headings = new HeadingLevels();
    private int open;
    private boolean bare;

    Levels(XmlWriter xml) {
        this.xml = xml;
    }

    /**
     * Makes room for a heading.
     *
     * @return its level
     */
    int heading(int level) throws IOException {
        int depth = headings.next(level);
        close(depth - 1);
        open();
        bare = true;
        return depth;
    }

    /** Makes room for other text. */
    void text() throws IOException {
        if (open == 0) {
            open();
        }
        bare = false;
    }

    void end() throws IOException {
        close(0);
    }

    private void open() throws IOException {
        open++;
        bare = false;
        xml.line().open("level" + open, "class", open == 1 ? "article" : "section");
    }

    private void close(int depth) throws IOException {
        for (; open > depth; open--) {
            if (bare) {
                // The DTD wants something behind a heading.
                xml.open("p").close();
                bare = false;
            }
            xml.close().line();
        }
    }
}
