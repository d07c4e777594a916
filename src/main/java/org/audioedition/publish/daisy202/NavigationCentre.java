package org.audioedition.publish.daisy202;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.audioedition.article.Block;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Imprint;
import org.audioedition.publish.PlainText;
import org.audioedition.publish.Skippable;
import org.audioedition.publish.SmilClock;
import org.audioedition.publish.TalkingChapter;
import org.audioedition.publish.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * The navigation control centre, {@code ncc.html} (DAISY 2.02, 2.1): what there is to say of the publication, and a heading for every
 * chapter, with its very title, that leads to its first clip.
 */
final class NavigationCentre {

    static final String NAME = "ncc.html";

    /** What is skipped is named by its first words. */
    private static final int MOST_SHOWN = 60;

    private final Edition edition;
    private final Colophon colophon;
    private final List<TalkingChapter> chapters;

    NavigationCentre(Edition edition, List<TalkingChapter> chapters) {
        this.edition = edition;
        this.colophon = edition.colophon();
        this.chapters = chapters;
    }

    /**
     * Writes it.
     *
     * @param files how many files the publication has, this one too
     * @param bytes how long they are together
     */
    void write(Writer out, int files, long bytes) throws IOException {
        Page.write(
                colophon,
                out,
                xml -> {
                    publication(xml);
                    measures(xml, files, bytes);
                },
                this::headings);
    }

    private void publication(XmlWriter xml) throws IOException {
        Imprint imprint = Imprint.of(colophon);
        Page.meta(xml, "dc:title", colophon.title());
        Page.meta(xml, "dc:creator", imprint.creator());
        Page.meta(xml, "dc:publisher", imprint.publisher());
        scheme(xml, "dc:date", imprint.date(), "yyyy-mm-dd");
        Page.meta(xml, "dc:language", colophon.language());
        Page.meta(xml, "dc:identifier", colophon.identifier());
        Page.meta(xml, "dc:format", Page.FORMAT);
        Page.meta(xml, "dc:type", "text");
        Page.meta(xml, "dc:description", colophon.disclosure());
        if (colophon.rights() != null) {
            Page.meta(xml, "dc:rights", colophon.rights());
        }
        if (colophon.date() != null) {
            scheme(xml, "ncc:sourceDate", imprint.date(), "yyyy-mm-dd");
        }
        if (colophon.publisher() != null) {
            Page.meta(xml, "ncc:sourcePublisher", colophon.publisher());
        }
        Page.meta(xml, "ncc:narrator", colophon.narratorLine());
        Page.meta(xml, "ncc:generator", colophon.generator());
    }

    private void measures(XmlWriter xml, int files, long bytes) throws IOException {
        long time = chapters.get(chapters.size() - 1).end();
        Page.meta(xml, "ncc:charset", "utf-8");
        Page.meta(xml, "ncc:multimediaType", "audioFullText");
        Page.meta(xml, "ncc:depth", String.valueOf(TalkingChapter.depth(chapters)));
        long notes = chapters.stream()
                .mapToLong(chapter -> skippable(chapter).size())
                .sum();
        Page.meta(xml, "ncc:tocItems", String.valueOf(chapters.size() + notes));
        scheme(xml, "ncc:totalTime", SmilClock.wholeClock(time), "hh:mm:ss");
        Page.meta(xml, "ncc:setInfo", "1 of 1");
        Page.meta(xml, "ncc:files", String.valueOf(files));
        Page.meta(xml, "ncc:kByteSize", String.valueOf((bytes + 1023) / 1024));
        for (String none : List.of("pageFront", "pageNormal", "pageSpecial", "maxPageNormal")) {
            Page.meta(xml, "ncc:" + none, "0");
        }
        for (Skippable kind : Skippable.values()) {
            long count = chapters.stream()
                    .flatMap(chapter -> skippable(chapter).stream())
                    .filter(clip -> clip.skippable() == kind)
                    .count();
            Page.meta(xml, "ncc:" + kind.measure(), String.valueOf(count));
        }
    }

    private static void scheme(XmlWriter xml, String name, String content, String scheme) throws IOException {
        xml.empty("meta", "name", name, "content", content, "scheme", scheme).line();
    }

    private void headings(XmlWriter xml) throws IOException {
        for (TalkingChapter chapter : chapters) {
            boolean first = chapter.equals(chapters.get(0));
            // Its schema knows no direction here; the title's own letters show it.
            xml.open("h" + chapter.level(), "class", first ? "title" : "section", "id", "n-" + chapter.name());
            xml.element(
                    "a", chapter.title(), "href", chapter.pair(chapter.clips().get(0)));
            xml.close().line();
            for (TalkingChapter.Clip clip : skippable(chapter)) {
                Skippable kind = clip.skippable();
                if (kind != null) {
                    xml.open("span", "class", kind.style(), "id", "k-" + clip.id());
                    xml.element("a", shown(clip), "href", chapter.pair(clip))
                            .close()
                            .line();
                }
            }
        }
    }

    /** The first clip of every block of a chapter that may be skipped; of a table that is its first row. */
    private static List<TalkingChapter.Clip> skippable(TalkingChapter chapter) {
        List<TalkingChapter.Clip> first = new ArrayList<>();
        @Nullable Block before = null;
        for (TalkingChapter.Clip clip : chapter.clips()) {
            Block block = clip.block();
            if (clip.skippable() != null && !goesOn(before, block)) {
                first.add(clip);
            }
            before = block;
        }
        return first;
    }

    private static boolean goesOn(@Nullable Block before, @Nullable Block block) {
        return Objects.equals(before, block)
                || (before instanceof Block.TableRow row
                        && block instanceof Block.TableRow next
                        && row.table() == next.table());
    }

    private String shown(TalkingChapter.Clip clip) {
        String text = clip.block() == null
                ? ""
                : clip.block().span().of(edition.article().text());
        String line = PlainText.line(text);
        int space = line.lastIndexOf(' ', MOST_SHOWN);
        return line.length() <= MOST_SHOWN ? line : line.substring(0, space > 0 ? space : MOST_SHOWN) + "…";
    }
}
