package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.script.Chaptering;
import org.audioedition.script.NonText;
import org.audioedition.script.Pauses;
import org.audioedition.script.ScriptSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a reader may go, and what a listener may leave: footnotes, lists and tables in books. */
class NotesAndListsTest {

    private static final ScriptSettings SCRIPT = new ScriptSettings(
            Chaptering.SECTION, Pauses.newscast(), 1, Lexicon.builtIn(), NonText.parse("table=full"));

    @TempDir
    private Path folder;

    /** Marks within a sentence and behind one; a list in a list; a table under its caption; the notes in a chapter of their own. */
    private static Article article() {
        Manuscript manuscript = new Manuscript();
        manuscript.add(Passage.of("Lamps"), span -> new Block.Heading(span, 1));
        manuscript.add(
                new Passage("The oil1 is low. It will last.2", List.of(mark(7, "1"), mark(30, "2"))),
                Block.Paragraph::new);
        int outer = manuscript.beginList();
        manuscript.addItem(Passage.of("Oil is dear. It comes by sea."), outer, 0, 1);
        int inner = manuscript.beginList();
        manuscript.addItem(Passage.of("wicks"), inner, 0, 2);
        manuscript.addItem(Passage.of("glass"), outer, 0, 1);
        manuscript.add(Passage.of("It was paid."), Block.Paragraph::new);
        int table = manuscript.beginTable();
        manuscript.add(Passage.of("What it cost"), Block.Caption::new);
        manuscript.addRow(List.of(Passage.of("Oil"), Passage.of("nine")), table, false);
        manuscript.add(Passage.of("Notes"), span -> new Block.Heading(span, 2));
        manuscript.add(Passage.of("Whale oil."), span -> new Block.Footnote(span, "1"));
        manuscript.add(Passage.of("Until May."), span -> new Block.Footnote(span, "2"));
        return manuscript.article(new Metadata("Lamps", null, null, "en", "lamps.txt", null, null, null, null));
    }

    private static Inline mark(int at, String label) {
        return new Inline.NoteReference(new Span(at, at + 1), label);
    }

    private Map<String, byte[]> book(FormKind form, String ending, boolean words) throws Exception {
        FormSettings usual = Printed.settings(1, form);
        FormSettings settings = new FormSettings(
                usual.asked(), usual.mp3(), words, usual.baseUrl(), null, usual.searchPath(), usual.jobs());
        Path made = Printed.folder(Printed.print(folder, article(), SCRIPT, QuoteMarks.voices(), settings));
        return Printed.entries(Printed.file(made, ending));
    }

    private static List<String> read(Map<String, byte[]> book, String file, String path) {
        return Printed.texts(Printed.xml(Objects.requireNonNull(book.get(file), file)), path);
    }

    @Test
    void marksInABookLeadToTheirNotesInAnotherChapter() throws Exception {
        for (boolean words : List.of(false, true)) {
            Map<String, byte[]> book = book(FormKind.EPUB, ".epub", words);
            String chapter = "EPUB/content/c0001.xhtml";
            assertThat(read(book, chapter, "//*[name()='a']")).containsExactly("1", "2");
            assertThat(read(book, chapter, "//*[name()='a']/@href"))
                    .containsExactly("c0002.xhtml#b10", "c0002.xhtml#b11");
            assertThat(read(book, chapter, "//*[name()='a']/@*[name()='epub:type']"))
                    .containsExactly("noteref", "noteref");
            assertThat(read(book, "EPUB/content/c0002.xhtml", "//*[@id='b11']"))
                    .containsExactly(" Footnote 2: Until May.");
            assertThat(read(book, chapter, "//*[@id='b2']")).containsExactly("The oil1 is low. It will last.2");
        }
    }

    @Test
    void marksInATalkingBookLeadToTheirNotes() throws Exception {
        Map<String, byte[]> two = book(FormKind.DAISY202, "-daisy202.zip", false);
        assertThat(read(two, "content.html", "//*[name()='a']/@href")).containsExactly("#b10", "#b11");
        assertThat(read(two, "content.html", "//*[@id='b10' or @id='b11']"))
                .containsExactly("Footnote 1: Whale oil.", "Footnote 2: Until May.");
        Map<String, byte[]> three = book(FormKind.DAISY3, "-daisy3.zip", false);
        assertThat(read(three, "text.xml", "//noteref")).containsExactly("1", "2");
        assertThat(read(three, "text.xml", "//noteref/@idref")).containsExactly("#n-b10", "#n-b11");
        assertThat(read(three, "text.xml", "//note/@id")).containsExactly("n-b10", "n-b11");
    }

    @Test
    void aListenerMayLeaveAListAndATable() throws Exception {
        Map<String, byte[]> book = book(FormKind.DAISY3, "-daisy3.zip", false);
        String body = "/smil/body/seq/";
        assertThat(read(book, "c0001.smil", body + "seq/@class")).containsExactly("list", "table");
        assertThat(read(book, "c0001.smil", body + "seq/seq/@class")).containsExactly("list");
        assertThat(read(book, "c0001.smil", body + "seq/@end"))
                .isEqualTo(read(book, "c0001.smil", body + "seq/*[last()]/@id").stream()
                        .map(id -> "DTBuserEscape;" + id + ".end")
                        .toList());
        assertThat(read(book, "text.xml", "//list/@smilref | //table/@smilref"))
                .isEqualTo(read(book, "c0001.smil", "//seq/seq/@id").stream()
                        .map(id -> "c0001.smil#" + id)
                        .toList());
    }
}
