package org.audioedition.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Several articles to be published as one: an evening's edition, with sections.
 *
 * @param metadata its own: title, day, publisher
 * @param intro what is said before the first article; null for nothing
 * @param sections in order
 * @param outro what is said behind the last article; null for nothing
 */
public record Issue(
        Metadata metadata,
        @Nullable String intro,
        List<Section> sections,
        @Nullable String outro) {

    private static final String BETWEEN = "\n\n";
    private static final int DEEPEST = 6;
    private static final int LONGEST_HEADING = 120;

    public Issue {
        sections = List.copyOf(sections);
        if (sections.stream().allMatch(section -> section.articles().isEmpty())) {
            throw new IllegalArgumentException("an issue without an article");
        }
    }

    /**
     * A part of an issue.
     *
     * @param title its name, or null when the articles stand in no section
     * @param reader the id of the voice that reads it, or null for the narrator's
     * @param articles in order
     */
    public record Section(@Nullable String title, @Nullable String reader, List<Article> articles) {

        public Section {
            articles = List.copyOf(articles);
        }
    }

    /**
     * The issue as one article: its title, then each section's, then each article's own text, unaltered. Headings are as many levels
     * deeper as they stand in something.
     */
    public Article bound() {
        return new Binding().bind();
    }

    /** The text that grows. */
    private final class Binding {

        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Inline> inlines = new ArrayList<>();
        private final List<Article.Part> parts = new ArrayList<>();
        private final List<Article.Reader> readers = new ArrayList<>();
        private int lists;
        private int tables;

        private Article bind() {
            heading(metadata.title(), 1);
            paragraphs(intro);
            for (Section section : sections) {
                read(section.reader());
                if (section.title() != null) {
                    heading(section.title(), 2);
                }
                for (Article article : section.articles()) {
                    add(article, section.title() != null ? 2 : 1);
                }
            }
            read(null);
            if (outro != null
                    && outro.strip().length() <= LONGEST_HEADING
                    && outro.strip().lines().count() == 1) {
                // As a heading it is a chapter of its own, and no part of the last article.
                heading(outro, 2);
            } else {
                paragraphs(outro);
            }
            readers.removeIf(reader -> reader.block() == blocks.size());
            return new Article(metadata, text.toString(), blocks, inlines, parts, readers, null);
        }

        /** What follows is read in a voice. */
        private void read(@Nullable String voice) {
            String before =
                    readers.isEmpty() ? null : readers.get(readers.size() - 1).voice();
            if (!Objects.equals(voice, before)) {
                readers.add(new Article.Reader(blocks.size(), voice));
            }
        }

        private void heading(String words, int level) {
            blocks.add(new Block.Heading(append(words.strip()), level));
        }

        private void paragraphs(@Nullable String words) {
            if (words != null) {
                for (String paragraph : words.split("\\R\\s*\\R", -1)) {
                    if (!paragraph.isBlank()) {
                        blocks.add(new Block.Paragraph(append(paragraph.strip())));
                    }
                }
            }
        }

        private Span append(String words) {
            if (text.length() > 0) {
                text.append(BETWEEN);
            }
            int start = text.length();
            text.append(words);
            return new Span(start, text.length());
        }

        private void add(Article article, int deeper) {
            parts.add(new Article.Part(blocks.size(), article.metadata()));
            int by = append(article.text()).start();
            int listsBefore = lists;
            int tablesBefore = tables;
            for (Block block : article.blocks()) {
                Block moved = block.movedBy(by);
                if (moved instanceof Block.Heading heading) {
                    moved = new Block.Heading(heading.span(), Math.min(DEEPEST, heading.level() + deeper));
                } else if (moved instanceof Block.ListItem item) {
                    moved = new Block.ListItem(item.span(), item.list() + listsBefore, item.number(), item.depth());
                    lists = Math.max(lists, item.list() + listsBefore);
                } else if (moved instanceof Block.TableRow row) {
                    moved = new Block.TableRow(row.span(), row.table() + tablesBefore, row.header(), row.cells());
                    tables = Math.max(tables, row.table() + tablesBefore);
                }
                blocks.add(moved);
            }
            article.inlines().forEach(inline -> inlines.add(inline.movedBy(by)));
        }
    }
}
