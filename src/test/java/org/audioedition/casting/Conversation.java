package org.audioedition.casting;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotation.Kind;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.jspecify.annotations.Nullable;

/** An article that is nothing but quotations, one after another. */
final class Conversation {

    private static final int WORDS_OF_A_SPEECH = 6;

    private final StringBuilder text = new StringBuilder("Talk.");
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    /** Adds a speaker: {@code s1}, then {@code s2} … */
    Conversation with(String name, Speaker.Gender gender) {
        speakers.add(new Speaker("s" + (speakers.size() + 1), name, gender, ""));
        return this;
    }

    Conversation says(@Nullable String speaker) {
        return quoted(speaker, Kind.SPEECH, WORDS_OF_A_SPEECH, 1);
    }

    Conversation guessed(String speaker) {
        return quoted(speaker, Kind.SPEECH, WORDS_OF_A_SPEECH, 0.4);
    }

    Conversation fragment(@Nullable String speaker, int words) {
        return quoted(speaker, Kind.FRAGMENT, words, 1);
    }

    private Conversation quoted(@Nullable String speaker, Kind kind, int words, double confidence) {
        int start = text.append(' ').length();
        text.append('“').append("so ".repeat(words).strip()).append('”');
        String id = "q" + (quotations.size() + 1);
        quotations.add(new Quotation(id, new Span(start, text.length()), kind, speaker, null, "test", confidence));
        return this;
    }

    Article article() {
        Metadata metadata = new Metadata("Talk", null, null, "en", "talk.txt", null, null, null, null);
        return new Article(metadata, text.toString(), List.of(new Block.Paragraph(new Span(0, text.length()))));
    }

    Quotations quotations() {
        return new Quotations(quotations, speakers);
    }
}
