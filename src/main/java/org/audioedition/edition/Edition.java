package org.audioedition.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Revision;
import org.audioedition.audio.PcmFormat;
import org.audioedition.quotation.Quotations;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An edition of one article: what was said, by whom, when, and where all its characters went.
 *
 * <p>It holds what its record on disk holds and no more, so that every form can be made from a new edition and from one that is
 * read again alike.
 *
 * @param slug its name in file names: ASCII lower case and hyphens
 * @param article the article's own words and metadata
 * @param quotations what is quoted in it
 * @param cast who is heard
 * @param timeline when
 * @param ledger what became of every character
 * @param format how the audio is stored
 * @param track the mastered audio, or null before it is mastered
 * @param notes what the article's editor should know before air
 * @param generator the program and its version
 * @param settings the settings that shaped it, by name
 * @param revision what became of its article since the edition that it stands in for; null when it stands in for none
 */
public record Edition(
        String slug,
        Article article,
        Quotations quotations,
        CastList cast,
        Timeline timeline,
        Ledger ledger,
        PcmFormat format,
        @Nullable AudioTrack track,
        List<Problem> notes,
        String generator,
        Map<String, String> settings,
        @Nullable Revision revision) {

    public Edition {
        notes = List.copyOf(notes);
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** An edition that stands in for none. */
    public Edition(
            String slug,
            Article article,
            Quotations quotations,
            CastList cast,
            Timeline timeline,
            Ledger ledger,
            PcmFormat format,
            @Nullable AudioTrack track,
            List<Problem> notes,
            String generator,
            Map<String, String> settings) {
        this(slug, article, quotations, cast, timeline, ledger, format, track, notes, generator, settings, null);
    }

    /** An edition that is spoken but not yet mastered. */
    public static Edition spoken(
            String slug,
            Script script,
            Timeline timeline,
            PcmFormat format,
            String generator,
            Map<String, String> settings) {
        Ledger ledger = Bookkeeper.ledger(script, timeline);
        return new Edition(
                slug,
                script.article(),
                script.quotations(),
                CastList.of(script),
                timeline,
                ledger,
                format,
                null,
                List.of(),
                generator,
                settings);
    }

    /** The same edition with its audio. */
    public Edition mastered(AudioTrack audio) {
        return new Edition(
                slug, article, quotations, cast, timeline, ledger, format, audio, notes, generator, settings, revision);
    }

    /** The same edition with notes for its editor. */
    public Edition noted(List<Problem> problems) {
        return new Edition(
                slug,
                article,
                quotations,
                cast,
                timeline,
                ledger,
                format,
                track,
                problems,
                generator,
                settings,
                revision);
    }

    /** The same edition, in the place of an earlier one. */
    public Edition revising(@Nullable Revision since) {
        return new Edition(
                slug, article, quotations, cast, timeline, ledger, format, track, notes, generator, settings, since);
    }

    /** What the article says of itself. */
    public Metadata metadata() {
        return article.metadata();
    }

    /** What every form says of it. */
    public Colophon colophon() {
        return Colophon.of(this);
    }

    /** The chapters, in order, without gaps. */
    public List<TimedChapter> chapters() {
        return timeline.chapters();
    }
}
