package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.audioedition.article.Article;
import org.audioedition.article.Issue;
import org.audioedition.article.Metadata;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * What an edition of many articles is made of, as the command line or an edition file says it.
 *
 * <pre>
 * title = "Evening, 7 January 2026"
 * date = 2026-01-07
 * intro = "Good evening. These are today's stories."
 *
 * [[section]]
 * title = "At sea"
 * voice = "kevin-bass"
 * articles = ["lighthouse.html", "ferry.txt"]
 * </pre>
 *
 * @param title its title
 * @param date the day, or null to take that of the latest article
 * @param source what it is known by: the file's name, or {@code edition}
 * @param intro said before the first article, or null
 * @param sections in order
 * @param outro said behind the last article, or null
 */
record EditionPlan(
        String title,
        @Nullable String date,
        String source,
        @Nullable String intro,
        List<Part> sections,
        @Nullable String outro) {

    /** The keys that an edition file has beside those of a house file. */
    static final Set<String> KEYS = Set.of("title", "date", "intro", "outro", "articles", "section");

    private static final String OPTION = "--edition";

    EditionPlan {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param title its title, or null
     * @param voice the id of the voice that reads it, or null for the narrator's
     * @param sources the articles' files or addresses, in order
     */
    record Part(@Nullable String title, @Nullable String voice, List<String> sources) {

        Part {
            sources = List.copyOf(sources);
        }
    }

    /** Whether the option's value names a file. */
    static boolean isFile(String value) {
        return value.toLowerCase(Locale.ROOT).endsWith(".toml");
    }

    /**
     * The plan that an option's value asks for.
     *
     * @param value a title, or the name of an edition file
     * @param sources the articles on the command line; those of the file come behind them
     */
    static EditionPlan of(String value, List<String> sources) throws SettingsFileException, IOException {
        Part given = new Part(null, null, sources);
        if (!isFile(value)) {
            return new EditionPlan(value, null, "edition", null, List.of(given), null);
        }
        EditionPlan read = read(Path.of(value));
        List<Part> sections = Stream.concat(
                        sources.isEmpty() ? Stream.empty() : Stream.of(given), read.sections.stream())
                .toList();
        if (sections.stream().allMatch(section -> section.sources().isEmpty())) {
            throw new SettingsFileException(
                    read.source + ": it names no articles; write articles = [\"one.html\", \"two.txt\"]");
        }
        return new EditionPlan(read.title, read.date, read.source, read.intro, sections, read.outro);
    }

    private static EditionPlan read(Path path) throws SettingsFileException, IOException {
        TomlFile file = TomlFile.read(path, OPTION, "a line is key = \"value\"");
        TomlTable root = file.root();
        List<Part> sections = new ArrayList<>();
        if (root.contains(List.of("articles"))) {
            sections.add(new Part(null, null, sources(file, root)));
        }
        if (root.contains(List.of("section"))) {
            TomlArray tables = root.isArray(List.of("section")) ? root.getArray(List.of("section")) : null;
            if (tables == null || !tables.toList().stream().allMatch(TomlTable.class::isInstance)) {
                file.fault(root, "section", "a section begins with a line [[section]]");
            } else {
                tables.toList().forEach(table -> sections.add(section(file, (TomlTable) table)));
            }
        }
        String title = text(file, root, "title");
        if (title == null || title.isBlank()) {
            file.fault(root, "title", "an edition has a title; write title = \"Evening, 7 January 2026\"");
            title = "";
        }
        Object date = root.get(List.of("date"));
        if (date != null && !String.valueOf(date).matches("\\d{4}-\\d{2}-\\d{2}")) {
            file.fault(root, "date", "'date' is a day; write it as 2026-01-07");
        }
        EditionPlan plan = new EditionPlan(
                title,
                date == null ? null : String.valueOf(date),
                file.name(),
                text(file, root, "intro"),
                sections,
                text(file, root, "outro"));
        file.check();
        return plan;
    }

    private static Part section(TomlFile file, TomlTable table) {
        Set<String> known = Set.of("title", "voice", "articles");
        table.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> file.unknown(table, key, known.stream().sorted().toList()));
        return new Part(text(file, table, "title"), text(file, table, "voice"), sources(file, table));
    }

    private static @Nullable String text(TomlFile file, TomlTable table, String key) {
        return table.contains(List.of(key)) ? file.text(table, key) : null;
    }

    /** An address stays as it is; a file is seen from the edition file's folder. */
    private static List<String> sources(TomlFile file, TomlTable table) {
        return file.texts(table, "articles").stream()
                .map(source -> source.matches("(?i)https?://.*")
                        ? source
                        : file.path(source).toString())
                .toList();
    }

    /** The ids of the voices that read sections. */
    List<String> readers() {
        return sections.stream()
                .map(Part::voice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** All sources in order, each once. */
    List<String> sources() {
        return sections.stream()
                .flatMap(section -> section.sources().stream())
                .distinct()
                .toList();
    }

    /**
     * The edition's own article: all that were read, bound together.
     *
     * @param read what came of every source; an article that failed is left out
     * @param options what the editor says of it
     * @return what cost articles, and the article last; only the former when no article was read
     */
    List<ReadArticle> bind(Map<String, List<ReadArticle>> read, MetadataOptions options) {
        List<ReadArticle> all = sources().stream()
                .flatMap(source -> read.getOrDefault(source, List.of()).stream())
                .toList();
        List<ReadArticle> bound = new ArrayList<>();
        all.stream().filter(one -> one.article().isEmpty()).forEach(bound::add);
        List<Issue.Section> issue = new ArrayList<>();
        Map<String, List<ReadArticle>> left = new HashMap<>(read);
        for (Part section : sections) {
            List<Article> articles = section.sources().stream()
                    .flatMap(source -> Objects.requireNonNullElse(left.remove(source), List.<ReadArticle>of()).stream())
                    .flatMap(one -> one.article().stream())
                    .toList();
            if (!articles.isEmpty()) {
                issue.add(new Issue.Section(section.title(), section.voice(), articles));
            }
        }
        if (!issue.isEmpty()) {
            Article article = new Issue(metadata(issue, options), intro, issue, outro).bound();
            var notes = all.stream()
                    .filter(one -> one.article().isPresent())
                    .flatMap(one -> one.problems().stream())
                    .toList();
            bound.add(new ReadArticle(article, List.of(), notes));
        }
        return bound;
    }

    private Metadata metadata(List<Issue.Section> issue, MetadataOptions options) {
        List<Metadata> each = issue.stream()
                .flatMap(section -> section.articles().stream())
                .map(Article::metadata)
                .toList();
        String latest = each.stream()
                .map(Metadata::day)
                .filter(Objects::nonNull)
                .max(String::compareTo)
                .orElse(null);
        return new Metadata(
                title,
                null,
                Stream.of(options.published(), date, latest)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                options.languageOr(each.get(0).language()),
                source,
                null,
                null,
                options.publisher() != null ? options.publisher() : common(each, Metadata::publisher),
                options.rights() != null ? options.rights() : common(each, Metadata::rights));
    }

    /** What all articles say alike, or null. */
    private static @Nullable String common(
            List<Metadata> each, java.util.function.Function<Metadata, @Nullable String> what) {
        List<@Nullable String> said =
                Arrays.asList(each.stream().map(what).distinct().toArray(String[]::new));
        return said.size() == 1 ? said.get(0) : null;
    }
}
