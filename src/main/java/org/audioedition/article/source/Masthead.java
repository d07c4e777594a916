package org.audioedition.article.source;

import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.audioedition.article.Metadata;
import org.jspecify.annotations.Nullable;

/** What a source says of its article beside the text: in the head of a page, a package, a feed or a letter. */
public final class Masthead {

    /** What may be said. */
    public enum Fact {
        TITLE,
        BYLINE,
        /** Who made the file: the author when nobody says better. */
        CREATOR,
        /** When it was published, in any form that {@link Moments} reads. */
        PUBLISHED,
        /** When the file was made: the day of publication when nobody says better. */
        CREATED,
        LANGUAGE,
        ADDRESS,
        SECTION,
        PUBLISHER,
        RIGHTS
    }

    private static final Pattern BY = Pattern.compile("(?i)by:?\\s+(?=\\S)");
    private static final Pattern SIGNED = Pattern.compile("(?i:by):?\\s+\\p{Lu}[^\\n.!?]*(?:\\.[^\\n.!?]+)*");
    private static final int LONGEST_BYLINE = 120;

    private final Map<Fact, String> facts;

    private Masthead(Map<Fact, String> facts) {
        this.facts = facts;
    }

    /** Nothing said. */
    public static Masthead empty() {
        return new Masthead(new EnumMap<>(Fact.class));
    }

    /** With one more fact; what was said first counts, and a blank says nothing. */
    public Masthead with(Fact fact, @Nullable String said) {
        String line = said == null ? "" : Line.of(said);
        if (line.isEmpty() || facts.containsKey(fact)) {
            return this;
        }
        Map<Fact, String> more = new EnumMap<>(facts);
        more.put(fact, line);
        return new Masthead(more);
    }

    /** What was said, in one line; null when nothing was. */
    public @Nullable String get(Fact fact) {
        return facts.get(fact);
    }

    /** The language: what the editor says, else what the source says, else English. */
    public String language(MetadataOptions options) {
        return options.languageOr(tag(facts.getOrDefault(Fact.LANGUAGE, "")));
    }

    private static String tag(String said) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(said.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? "en" : tag;
        } catch (IllformedLocaleException e) {
            return "en";
        }
    }

    /** The time or day of publication as ISO 8601, or null: without what the editor says. */
    public @Nullable String published(String language) {
        String said = facts.get(Fact.PUBLISHED);
        return said == null ? null : Moments.iso(said, language);
    }

    /** Who wrote it, without "By", or null: without what the editor says. */
    public @Nullable String byline() {
        String said = facts.get(Fact.BYLINE);
        return said == null ? null : name(said);
    }

    /** Whether a line is a byline by its own words: {@code By Ann Lee}. */
    public static boolean isSigned(String line) {
        return line.length() <= LONGEST_BYLINE && SIGNED.matcher(line).matches();
    }

    /** A byline without "By". */
    public static String name(String byline) {
        return BY.matcher(byline).replaceFirst("");
    }

    /**
     * The article's metadata.
     *
     * @param title its title as the reader found it, which the editor's outranks
     */
    public Metadata metadata(String title, Source source, MetadataOptions options) {
        String language = language(options);
        String byline = byline();
        String published = published(language);
        String created = facts.get(Fact.CREATED);
        if (published == null && created != null) {
            published = Moments.iso(created, language);
        }
        return new Metadata(
                first(options.title(), title),
                firstOrNull(options.byline(), byline != null ? byline : facts.get(Fact.CREATOR)),
                firstOrNull(options.published(), published),
                language,
                source.name(),
                firstOrNull(facts.get(Fact.ADDRESS), source.address()),
                facts.get(Fact.SECTION),
                firstOrNull(options.publisher(), facts.get(Fact.PUBLISHER)),
                firstOrNull(options.rights(), facts.get(Fact.RIGHTS)));
    }

    private static String first(@Nullable String given, String found) {
        String one = firstOrNull(given, found);
        return one == null ? "Untitled" : one;
    }

    private static @Nullable String firstOrNull(@Nullable String given, @Nullable String found) {
        String one = Line.of(given != null ? given : found != null ? found : "");
        return one.isEmpty() ? null : one;
    }
}
