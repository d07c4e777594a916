package org.audioedition.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.Metadata;
import org.audioedition.audio.PcmFormat;
import org.audioedition.script.Script;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * An edition of one article: what was said, when, and where all its characters went.
 *
 * @param slug its name in file names: ASCII lower case and hyphens
 * @param script what was said
 * @param timeline when
 * @param ledger what became of every character
 * @param format how the audio is stored
 * @param track the mastered audio, or null before it is mastered
 * @param generator the program and its version
 * @param settings the settings that shaped it, by name
 */
public record Edition(
        String slug,
        Script script,
        Timeline timeline,
        Ledger ledger,
        PcmFormat format,
        @Nullable AudioTrack track,
        String generator,
        Map<String, String> settings) {

    public Edition {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
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
        return new Edition(slug, script, timeline, ledger, format, null, generator, settings);
    }

    /** The same edition with its audio. */
    public Edition mastered(AudioTrack audio) {
        return new Edition(slug, script, timeline, ledger, format, audio, generator, settings);
    }

    /** The article's own words and metadata. */
    public Article article() {
        return script.article();
    }

    /** What the article says of itself. */
    public Metadata metadata() {
        return script.article().metadata();
    }

    /** The chapters, in order, without gaps. */
    public List<TimedChapter> chapters() {
        return timeline.chapters();
    }
}
