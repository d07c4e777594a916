package org.audioedition.article.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.source.Archive;
import org.audioedition.article.source.SourceException;
import org.jspecify.annotations.Nullable;

/** A document's paragraph styles by id (ECMA-376-1, 17.7): names are English inside, whatever language Word speaks. */
final class Styles implements Part.Listener {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    /** Styles are based on others; a chain this long goes in a circle. */
    private static final int LONGEST_CHAIN = 20;

    static final int NO_LEVEL = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String id;
    private Style style = Style.NONE;
    private @Nullable String language;
    private boolean inDefaults;

    /**
     * A style.
     *
     * @param name in lower case
     * @param base the id of the style it is based on, or null
     * @param outline 0 for a heading of the first level, {@link #NO_LEVEL} for none, or null when its base says it
     * @param list which list its paragraphs belong to, or null when its base says it
     * @param depth how deep in it they stand, from 0
     */
    record Style(
            String name,
            @Nullable String base,
            @Nullable Integer outline,
            @Nullable String list,
            int depth) {

        static final Style NONE = new Style("", null, null, null, 0);
    }

    private Styles() {}

    static Styles of(Archive file, String name) throws SourceException {
        Styles styles = new Styles();
        Part.read(file, name, styles);
        return styles;
    }

    /** The language that the text is in where nothing else is said, or null. */
    @Nullable
    String language() {
        return language;
    }

    /** A style with what it takes over from those that it is based on; the first name that means something is its name. */
    Style resolved(@Nullable String styleId) {
        Style found = styles.getOrDefault(styleId, Style.NONE);
        String base = found.base();
        for (int i = 0; i < LONGEST_CHAIN && base != null; i++) {
            Style below = styles.getOrDefault(base, Style.NONE);
            String name = Kind.of(found.name()) == Kind.PARAGRAPH && Kind.of(below.name()) != Kind.PARAGRAPH
                    ? below.name()
                    : found.name();
            found = new Style(
                    name,
                    null,
                    found.outline() != null ? found.outline() : below.outline(),
                    found.list() != null ? found.list() : below.list(),
                    found.list() != null ? found.depth() : below.depth());
            base = below.base();
        }
        Matcher heading = HEADING.matcher(found.name());
        return heading.matches() && found.outline() == null
                ? new Style(found.name(), null, Integer.parseInt(heading.group(1)) - 1, found.list(), found.depth())
                : found;
    }

    @Override
    public void begin(Part.Tag tag) {
        switch (tag.name()) {
            case "docDefaults" -> inDefaults = true;
            case "lang" -> language = inDefaults ? tag.get("val") : language;
            case "style" -> {
                id = tag.get("styleId");
                style = Style.NONE;
            }
            case "name" ->
                style = new Style(
                        tag.value().toLowerCase(Locale.ROOT),
                        style.base(),
                        style.outline(),
                        style.list(),
                        style.depth());
            case "basedOn" ->
                style = new Style(style.name(), tag.value(), style.outline(), style.list(), style.depth());
            case "outlineLvl" ->
                style = new Style(style.name(), style.base(), tag.number(NO_LEVEL), style.list(), style.depth());
            case "numId" -> style = new Style(style.name(), style.base(), style.outline(), tag.value(), style.depth());
            case "ilvl" -> style = new Style(style.name(), style.base(), style.outline(), style.list(), tag.number(0));
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("docDefaults")) {
            inDefaults = false;
        } else if (name.equals("style") && id != null) {
            styles.putIfAbsent(id, style);
        }
    }
}
