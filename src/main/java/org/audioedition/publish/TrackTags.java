package org.audioedition.publish;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Metadata;
import org.audioedition.audio.Cue;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.encoding.Picture;
import org.audioedition.encoding.Tags;
import org.jspecify.annotations.Nullable;

/** What audio files say of an edition: the words of its colophon, under the names that containers have for them. */
public final class TrackTags {

    private static final String GENRE = "Speech";

    private TrackTags() {}

    /** The tags of a file with the whole edition, without its words and its cover. */
    public static Tags brief(Edition edition) {
        return tags(edition, edition.metadata().title(), null, chapters(edition), null, null);
    }

    /** The tags of a file with the whole edition: its words, its chapters, its cover. */
    public static Tags of(Edition edition, Cover cover) throws IOException {
        return tags(edition, edition.metadata().title(), null, chapters(edition), words(edition), picture(cover));
    }

    /**
     * The tags of a file with one chapter.
     *
     * @param chapter its index, from 0
     */
    public static Tags ofChapter(Edition edition, int chapter, Cover cover) throws IOException {
        String title = edition.chapters().get(chapter).title();
        return tags(edition, title, chapter + 1, List.of(), null, picture(cover));
    }

    /**
     * The tags of a file with one article of an issue.
     *
     * @param count how many articles the issue has
     */
    public static Tags ofMember(Edition edition, Member member, int count, Cover cover) throws IOException {
        Colophon colophon = edition.colophon();
        Metadata metadata = member.part().metadata();
        return new Tags(
                metadata.title(),
                metadata.byline(),
                colophon.title(),
                metadata.day() != null ? metadata.day() : colophon.date(),
                GENRE,
                metadata.publisher() != null ? metadata.publisher() : colophon.publisher(),
                metadata.rights() != null ? metadata.rights() : colophon.rights(),
                colophon.disclosure(),
                metadata.language(),
                colophon.generator(),
                member.number(),
                count,
                null,
                member.chapters(),
                picture(cover));
    }

    private static Tags tags(
            Edition edition,
            String title,
            @Nullable Integer track,
            List<Cue> chapters,
            @Nullable String lyrics,
            @Nullable Picture picture) {
        Colophon colophon = edition.colophon();
        return new Tags(
                title,
                colophon.author(),
                colophon.title(),
                colophon.date(),
                GENRE,
                colophon.publisher(),
                colophon.rights(),
                colophon.disclosure(),
                colophon.language(),
                colophon.generator(),
                track,
                track == null ? null : edition.chapters().size(),
                lyrics,
                chapters,
                picture);
    }

    /** The article's text, a blank line between its parts. */
    private static String words(Edition edition) {
        return edition.article().blocks().stream()
                .map(block -> PlainText.line(block.span().of(edition.article().text())))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<Cue> chapters(Edition edition) {
        return edition.chapters().stream()
                .map(chapter -> new Cue(chapter.begin(), chapter.end() - chapter.begin(), chapter.title()))
                .toList();
    }

    private static Picture picture(Cover cover) throws IOException {
        return new Picture(cover.picture().bytes(), cover.mediaType(), cover.width(), cover.height());
    }
}
