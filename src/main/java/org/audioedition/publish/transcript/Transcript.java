package org.audioedition.publish.transcript;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Change;
import org.audioedition.article.Metadata;
import org.audioedition.article.Revision;
import org.audioedition.edition.Edition;
import org.audioedition.publish.TextForm;
import org.audioedition.quotation.Quotation;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;

/**
 * {@code <slug>.txt}: what was published, to be read by people. The paragraphs stand as they were written; under each stand
 * its quotations with who says them.
 */
public final class Transcript implements TextForm {

    /** So much of a quotation is repeated under its paragraph. */
    private static final int SHOWN = 60;

    @Override
    public String fileName(Edition edition) {
        return edition.slug() + ".txt";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Edition edition, Writer out) throws IOException {
        head(edition, out);
        contents(edition, out);
        corrections(edition, out);
        body(edition, out);
    }

    private static void head(Edition edition, Writer out) throws IOException {
        Metadata metadata = edition.metadata();
        out.append(metadata.title()).append('\n');
        if (metadata.byline() != null) {
            out.append("By ").append(metadata.byline()).append('\n');
        }
        if (metadata.day() != null) {
            out.append("Published ").append(metadata.day()).append('\n');
        }
        out.append("Read by ").append(edition.generator()).append(", ");
        out.append(time(edition, edition.timeline().frames())).append("\n\n");
    }

    private static void contents(Edition edition, Writer out) throws IOException {
        out.append("Chapters\n");
        for (TimedChapter chapter : edition.chapters()) {
            out.append("  ")
                    .append(time(edition, chapter.begin()))
                    .append("  ")
                    .append(chapter.title())
                    .append('\n');
        }
    }

    private static void corrections(Edition edition, Writer out) throws IOException {
        Revision revision = edition.revision();
        if (revision == null || revision.changes().isEmpty()) {
            return;
        }
        out.append("\nCorrections since the earlier edition\n");
        for (Change change : revision.changes()) {
            out.append("  ").append(change.kind().label()).append(": ");
            out.append(shown(oneLine(Objects.requireNonNullElse(change.was(), "(nothing)"))));
            out.append(" → ");
            out.append(shown(oneLine(Objects.requireNonNullElse(change.now(), "(nothing)"))))
                    .append('\n');
        }
    }

    private static void body(Edition edition, Writer out) throws IOException {
        Map<String, Long> heard = new HashMap<>();
        Map<String, List<TimedSentence>> announced = new HashMap<>();
        for (TimedSentence sentence : edition.timeline().sentences().toList()) {
            if (sentence.added() != null && sentence.quotation() == null) {
                announced
                        .computeIfAbsent(sentence.block(), id -> new ArrayList<>())
                        .add(sentence);
            } else {
                heard.putIfAbsent(sentence.block(), sentence.begin());
            }
        }
        Map<String, String> names = edition.quotations().speakerNames();
        Article article = edition.article();
        Iterator<Quotation> quotations = edition.quotations().quotations().iterator();
        Quotation next = quotations.hasNext() ? quotations.next() : null;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            for (TimedSentence sentence : announced.getOrDefault(Script.blockId(i), List.of())) {
                out.append("\n[").append(time(edition, sentence.begin())).append("] (announced) ");
                out.append(sentence.added()).append('\n');
            }
            Long begin = heard.get(Script.blockId(i));
            out.append("\n[")
                    .append(begin == null ? "not read" : time(edition, begin))
                    .append("] ");
            out.append(oneLine(block.span().of(article.text()))).append('\n');
            while (next != null && next.span().start() < block.span().end()) {
                String words = oneLine(next.span().of(edition.article().text()));
                out.append("    ").append(shown(words)).append(" — ");
                out.append(says(edition, next, names)).append('\n');
                next = quotations.hasNext() ? quotations.next() : null;
            }
        }
    }

    /** Who says it, and in which voice; or what it is, when nobody does. */
    private static String says(Edition edition, Quotation quotation, Map<String, String> names) {
        String speaker = quotation.speaker();
        String name = speaker == null ? "speaker not named" : names.getOrDefault(speaker, "speaker not named");
        String voice = edition.cast().of(quotation).id();
        boolean narrated = edition.cast().isNarrator(voice);
        String who = quotation.kind().isSpeech() ? name : quotation.kind().label();
        return who + (narrated ? ", read by the narrator" : ", voice " + voice);
    }

    private static String shown(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, space > 0 ? space : SHOWN) + " …";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String time(Edition edition, long frame) {
        long seconds = frame / edition.timeline().sampleRate();
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
