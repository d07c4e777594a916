package org.audioedition.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.audioedition.audio.Id3Frame;
import org.audioedition.audio.Id3Tag;
import org.audioedition.audio.TextTag;
import org.jspecify.annotations.Nullable;

/** Tags as ID3v2.3 has them. */
public final class Id3Texts {

    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;

    private Id3Texts() {}

    /**
     * The tag.
     *
     * @param sampleRate at which the chapters are counted
     */
    public static Id3Tag tag(Tags tags, int sampleRate) {
        List<TextTag> texts = new ArrayList<>();
        add(texts, "TIT2", tags.title());
        add(texts, "TPE1", tags.artist());
        add(texts, "TALB", tags.album());
        add(texts, "TCON", tags.genre());
        add(texts, "TLAN", language(tags.language()));
        String date = tags.date();
        if (date != null) {
            add(texts, "TYER", date.substring(0, YEAR_LENGTH));
            if (date.length() >= DAY_LENGTH) {
                add(texts, "TDAT", date.substring(8, 10) + date.substring(5, 7));
            }
        }
        add(texts, "TPUB", tags.publisher());
        add(texts, "TCOP", tags.copyright());
        add(texts, "TRCK", tags.place());
        add(texts, "TSSE", tags.encodedBy());

        List<Id3Frame> more = new ArrayList<>();
        if (tags.comment() != null) {
            more.add(Id3Frame.comment(language(tags.language()), tags.comment()));
        }
        if (tags.lyrics() != null) {
            more.add(Id3Frame.lyrics(language(tags.language()), tags.lyrics()));
        }
        if (tags.picture() != null) {
            more.add(Id3Frame.frontCover(
                    tags.picture().mediaType(), tags.picture().bytes()));
        }
        int listed = Math.min(tags.chapters().size(), Id3Tag.MOST_CHAPTERS);
        return new Id3Tag(texts, more, tags.chapters().subList(0, listed), sampleRate);
    }

    private static void add(List<TextTag> texts, String id, @Nullable String text) {
        if (text != null) {
            texts.add(new TextTag(id, text));
        }
    }

    /** The three letters of ISO 639-2 for a language of BCP 47, or {@code und}, which is ISO's "undetermined". */
    static String language(String bcp47) {
        try {
            String letters = Locale.forLanguageTag(bcp47).getISO3Language();
            return letters.isEmpty() ? "und" : letters;
        } catch (MissingResourceException e) {
            return "und";
        }
    }
}
