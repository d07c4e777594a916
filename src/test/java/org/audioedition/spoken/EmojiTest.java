package org.audioedition.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;
import org.audioedition.text.Sentence;
import org.audioedition.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTest {

    @ParameterizedTest
    @CsvSource({
        "🙂, smiling face",
        "👍🏽, thumbs up",
        "👍👍👍, thumbs up",
        "🎉🔥, party popper fire",
        "❤️, red heart",
        "🇺🇦, flag of ukraine",
        "🇧🇧, flag of barbados",
        "🇫🇷🇩🇪, flag of france flag of germany",
        "👩‍🚀, woman rocket",
        "1️⃣, one",
        "🦩, flamingo",
        "🫡, saluting face",
    })
    void saysTheName(String written, String spoken) {
        assertThat(spoken("Look " + written + " here")).isEqualTo("look " + spoken + " here");
    }

    @Test
    void coversARowWithOneReading() {
        assertThat(read("🎉🎉🏽🔥")).containsExactly(new Said(new Span(0, 8), "party popper fire"));
    }

    @Test
    void keepsSilentAboutOneThatIsNewerThanItsNames() {
        assertThat(read("\uD83E\uDEE9")).containsExactly(new Silent(new Span(0, 2), "emoji without a name"));
    }

    @Test
    void keepsSilentAboutAFlagOfNoCountry() {
        assertThat(read("🇽🇽")).allMatch(Silent.class::isInstance);
    }

    private static String spoken(String text) {
        return read(text).stream()
                .filter(Said.class::isInstance)
                .map(reading -> ((Said) reading).spoken())
                .collect(Collectors.joining(" "));
    }

    private static List<Reading> read(String text) {
        Span span = new Span(0, text.length());
        return Normalizer.english().read(text, new Sentence(span, Tokenizer.tokenize(text, span)));
    }
}
