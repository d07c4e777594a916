package org.audioedition.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.casting.Caster;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.quotation.Quotations;
import org.audioedition.script.Pauses;
import org.audioedition.script.Script;
import org.audioedition.speech.ToneEngine;
import org.audioedition.spoken.Reading;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.timeline.TimedWord;
import org.audioedition.timeline.Timeline;
import org.junit.jupiter.api.Test;

class BookkeeperTest {

    /**
     * An article of one paragraph, its words given by what is said for them; an empty one is not heard, and the engine has no sound
     * for {@code -}.
     */
    private static Ledger ledger(String text, Map<String, String> said, List<String> marks, List<String> silent)
            throws UnknownVoiceException {
        Metadata metadata = new Metadata("Title", null, null, "en", "story.txt", null, null, null, null);
        int begin = text.length() - text.stripLeading().length();
        Span whole = new Span(begin, text.stripTrailing().length());
        Article article = new Article(metadata, text, List.of(new Block.Paragraph(whole)));
        List<TimedWord> words = new ArrayList<>();
        List<TimedWord> unsaid = new ArrayList<>();
        said.forEach((written, spoken) -> {
            int frame = words.size() * 10;
            (spoken.equals("-") ? unsaid : words)
                    .add(new TimedWord(span(text, written), spoken, frame, spoken.isEmpty() ? frame : frame + 10));
        });
        TimedSentence sentence = new TimedSentence("b1", whole, null, 0, 100, "tone-low", null, words);
        TimedChapter chapter = new TimedChapter("c1", "Title", 1, 0, 100, List.of(sentence));
        Quotations none = new Quotations(List.of(), List.of());
        Script script = new Script(
                article,
                none,
                new Caster(Ensemble.of(new ToneEngine().voices()), CastingSettings.standard()).cast(article, none),
                Map.of(),
                Pauses.newscast(),
                1,
                List.of(),
                marks.stream().map(mark -> span(text, mark)).toList(),
                silent.stream()
                        .map(mark -> new Reading.Silent(span(text, mark), "test"))
                        .toList());
        return Bookkeeper.ledger(script, new Timeline(44100, 100, List.of(chapter), unsaid));
    }

    private static Span span(String text, String part) {
        int at = text.indexOf(part);
        return new Span(at, at + part.length());
    }

    @Test
    void countsWordsMarksAndTheSpaceBetweenThemAsSpoken() throws UnknownVoiceException {
        Ledger ledger = ledger("It’s dark.", Map.of("It’s", "it's", "dark", "dark"), List.of("."), List.of());
        assertThat(ledger.spoken()).isEqualTo(10);
        assertThat(ledger.balances()).isTrue();
    }

    @Test
    void countsOtherWordsForANumberAsSpokenAs() throws UnknownVoiceException {
        Ledger ledger = ledger("25 cats", Map.of("25", "twenty five", "cats", "cats"), List.of(), List.of());
        assertThat(ledger.spokenAs()).isEqualTo(2);
        assertThat(ledger.spoken()).isEqualTo(5);
    }

    @Test
    void takesLettersSaidByNameForSpoken() throws UnknownVoiceException {
        assertThat(ledger("U.S.", Map.of("U.S.", "U S"), List.of(), List.of()).spoken())
                .isEqualTo(4);
    }

    @Test
    void takesALetterLessOrMoreForSpokenAs() throws UnknownVoiceException {
        assertThat(ledger("café", Map.of("café", "cafe"), List.of(), List.of()).spokenAs())
                .isEqualTo(4);
        assertThat(ledger("Mr", Map.of("Mr", "mister"), List.of(), List.of()).spokenAs())
                .isEqualTo(2);
    }

    @Test
    void skipsLayoutAroundParagraphs() throws UnknownVoiceException {
        Ledger ledger = ledger("\n\ndark \n", Map.of("dark", "dark"), List.of(), List.of());
        assertThat(ledger.skipped()).extracting(Ledger.Skip::span).containsExactly(new Span(0, 2), new Span(6, 8));
    }

    @Test
    void mergesNeighboursThatAreSkippedForOneReason() throws UnknownVoiceException {
        Ledger ledger = ledger("dark*_", Map.of("dark", "dark"), List.of(), List.of("*", "_"));
        assertThat(ledger.skipped()).extracting(Ledger.Skip::span).containsExactly(new Span(4, 6));
    }

    @Test
    void findsACharacterThatNobodyAccountsFor() throws UnknownVoiceException {
        Ledger ledger = ledger("dark night", Map.of("dark", "dark"), List.of(), List.of());
        assertThat(ledger.lost()).containsExactly(new Span(5, 10));
        assertThat(ledger.balances()).isFalse();
    }

    @Test
    void takesAWordThatTheEngineGaveNoTimeForLost() throws UnknownVoiceException {
        assertThat(ledger("dark", Map.of("dark", ""), List.of(), List.of()).balances())
                .isFalse();
    }

    @Test
    void skipsAWordThatTheEngineHasNoSoundFor() throws UnknownVoiceException {
        Ledger ledger = ledger("dark night", Map.of("dark", "dark", "night", "-"), List.of(), List.of());
        assertThat(ledger.skipped()).containsExactly(new Ledger.Skip(new Span(5, 10), "no sound for it in this voice"));
        assertThat(ledger.balances()).isTrue();
    }

    @Test
    void countsAWordOfWhichSomethingIsHeardAsSpoken() throws UnknownVoiceException {
        Ledger ledger = ledger("dark-night", Map.of("dark-night", "dark night", "night", "-"), List.of(), List.of());
        assertThat(ledger.skipped()).isEmpty();
        assertThat(ledger.spoken()).isEqualTo(10);
    }
}
