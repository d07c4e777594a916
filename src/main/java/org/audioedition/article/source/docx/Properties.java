package org.audioedition.article.source.docx;

import java.util.HashMap;
import java.util.Map;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.SourceException;

/** A file's core properties by name (ECMA-376-2, 11): {@code title}, {@code creator}, {@code created}. */
final class Properties implements Part.Listener {

    private final Map<String, String> values = new HashMap<>();
    private String name = "";

    private Properties() {}

    static Map<String, String> of(Archive file) throws SourceException {
        Properties properties = new Properties();
        Part.read(file, "docProps/core.xml", properties);
        return properties.values;
    }

    @Override
    public void begin(Part.Tag tag) {
        name = tag.name();
    }

    @Override
    public void text(String characters) {
        values.merge(name, characters, String::concat);
    }

    @Override
    public void end(String ended) {
        name = "";
    }
}
