package org.audioedition.publish;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.audio.PcmFormat;
import org.audioedition.edition.CastList;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.quotation.Quotations;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;
import org.audioedition.voice.Voice;

/** Editions that nobody has spoken, of any length, and forms made of them: their recordings are a few bytes. */
public final class Talks {

    private static final int RATE = 44_100;
    private static final Voice VOICE = new Voice("tone", "Tone 1", "en", Voice.Gender.NEUTRAL, "Apache-2.0", "a sine");

    private Talks() {}

    /** An edition in which every block is a chapter of one sentence. */
    public static Edition edition(List<String> blocks, long framesEach) {
        StringBuilder text = new StringBuilder();
        List<Block> parts = new ArrayList<>();
        List<TimedChapter> chapters = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Span span = new Span(text.length(), text.length() + blocks.get(i).length());
            text.append(blocks.get(i)).append("\n\n");
            parts.add(i == 0 ? new Block.Heading(span, 1) : new Block.Paragraph(span));
            long begin = i * framesEach;
            TimedSentence sentence = sentence(Script.blockId(i), span, begin, begin + framesEach - 1);
            String title = PlainText.line(blocks.get(i));
            chapters.add(new TimedChapter(
                    "c" + (i + 1), title, i == 0 ? 1 : 2, begin, begin + framesEach, List.of(sentence)));
        }
        return edition(new Article(metadata(PlainText.line(blocks.get(0))), text.toString(), parts), chapters);
    }

    /** A sentence of one word. */
    public static TimedSentence sentence(String block, Span span, long begin, long end) {
        return new TimedSentence(
                block, span, null, begin, end, "tone", null, List.of(new TimedWord(span, "word", begin, end)));
    }

    /** An edition of an article, and of chapters that were never spoken. */
    public static Edition edition(Article article, List<TimedChapter> chapters) {
        long frames = chapters.get(chapters.size() - 1).end();
        int characters = article.text().length();
        return new Edition(
                "talk",
                article,
                new Quotations(List.of(), List.of()),
                new CastList(Map.of(VOICE, "narrator"), Map.of(), Map.of()),
                new Timeline(RATE, frames, chapters, List.of()),
                new Ledger(characters, characters, 0, List.of(), List.of()),
                new PcmFormat(RATE, 1, 16),
                null,
                List.of(),
                "audio-edition test",
                Map.of());
    }

    /** Nobody is named, and no day. */
    public static Metadata metadata(String title) {
        return new Metadata(title, null, null, "en", "talk.txt", null, null, null, null);
    }

    /** The only file of a form, opened: its entries by their names. */
    public static Map<String, byte[]> entries(Form form, Edition edition, Path folder) {
        try {
            form.make(new Unrecorded(edition, folder), name -> create(folder.resolve(name)));
            return Printed.entries(folder.resolve(form.files(edition).get(0).name()));
        } catch (IOException | FormException e) {
            throw new AssertionError(e);
        }
    }

    private static SeekableByteChannel create(Path file) throws IOException {
        return Files.newByteChannel(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** The material of an edition without sound. */
    private record Unrecorded(Edition edition, Path scratch) implements Material {

        @Override
        public Samples samples(long begin, long end) {
            throw new UnsupportedOperationException("nobody spoke");
        }

        @Override
        public Content mp3(int chapter) {
            return Content.of(new byte[] {(byte) chapter, 1, 2});
        }

        @Override
        public Cover cover() {
            throw new UnsupportedOperationException("nobody drew");
        }

        @Override
        public List<FormFile> files() {
            return List.of();
        }

        @Override
        public Content file(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
