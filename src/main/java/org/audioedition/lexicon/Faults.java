package org.audioedition.lexicon;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.audioedition.article.Problem;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a file, each with the place that the parser has reached. */
final class Faults {

    /** More would bury the first, which often explains them all. */
    private static final int MOST = 100;

    private static final int LONGEST_SHOWN = 60;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable XMLStreamReader xml;
    private int unnamed;

    Faults(String name) {
        this.name = name;
    }

    void follow(XMLStreamReader reader) {
        xml = reader;
    }

    /** The file and the line that the parser has reached. */
    String line() {
        return name + ":" + (xml == null ? 1 : xml.getLocation().getLineNumber());
    }

    /** Something of the file is not used, or used in another way than written. */
    void note(String id, String message) {
        add(Problem.note(id, place(xml == null ? null : xml.getLocation()), message));
    }

    /** The file, or the rest of it, is no lexicon. */
    void error(String id, String message) {
        add(Problem.error(id, place(xml == null ? null : xml.getLocation()), message));
    }

    void notXml(XMLStreamException fault) {
        String said = String.valueOf(fault.getMessage()).lines().reduce("", (before, line) -> line);
        String reason = said.startsWith("Message: ") ? said.substring("Message: ".length()) : said;
        add(Problem.error(
                "LEX-XML",
                place(fault.getLocation()),
                "not well-formed XML from here on (" + reason + "); correct this place, and save the file as UTF-8"));
    }

    /** All of them, and a last one that counts those left out. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (unnamed > 0) {
            all.add(Problem.note(
                    "LEX-MORE", line(), unnamed + " more problems; correct the first ones and read it again"));
        }
        return all;
    }

    /** Text of the file as a message can hold it. */
    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            unnamed++;
        }
    }

    private String place(@Nullable Location location) {
        int line = location == null ? 1 : Math.max(1, location.getLineNumber());
        int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
        return name + ":" + line + ":" + column;
    }
}
