package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotation.Kind;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasterTest {

    private static final List<Voice> VOICES = List.of(
            voice("one", Voice.Gender.MALE),
            voice("two", Voice.Gender.MALE),
            voice("three", Voice.Gender.FEMALE),
            voice("four", Voice.Gender.MALE));

    private static Voice voice(String id, Voice.Gender gender) {
        return new Voice(id, "Test", "en", gender, "Apache-2.0", "");
    }

    private static Quotations spokenBy(Gender... genders) {
        List<Speaker> speakers = new ArrayList<>();
        for (Gender gender : genders) {
            speakers.add(new Speaker("s" + (speakers.size() + 1), "Name", gender, ""));
        }
        return new Quotations(List.of(), speakers);
    }

    private static List<String> cast(CastingSettings settings, Gender... genders) throws UnknownVoiceException {
        Cast cast = new Caster(VOICES, settings).cast(spokenBy(genders));
        return cast.bySpeaker().values().stream().map(Voice::id).toList();
    }

    private static final CastingSettings STANDARD = CastingSettings.standard();

    @Test
    void givesTheNarratorTheFirstVoice() throws UnknownVoiceException {
        assertThat(new Caster(VOICES, STANDARD).cast(spokenBy()).narrator().id())
                .isEqualTo("one");
    }

    @Test
    void givesTwoSpeakersTwoVoices() throws UnknownVoiceException {
        assertThat(cast(STANDARD, Gender.UNKNOWN, Gender.UNKNOWN)).containsExactly("two", "three");
    }

    @Test
    void givesAWomanTheWomansVoice() throws UnknownVoiceException {
        assertThat(cast(STANDARD, Gender.FEMALE, Gender.MALE)).containsExactly("three", "two");
    }

    @Test
    void prefersAnUnusedVoiceToAFittingOne() throws UnknownVoiceException {
        assertThat(cast(STANDARD, Gender.FEMALE, Gender.FEMALE)).containsExactly("three", "two");
    }

    @Test
    void sharesVoicesOutWhenThereAreMoreSpeakers() throws UnknownVoiceException {
        Gender u = Gender.UNKNOWN;
        assertThat(cast(STANDARD, u, u, u, u, u)).containsExactly("two", "three", "four", "two", "three");
    }

    @Test
    void neverGivesASpeakerTheNarratorsVoice() throws UnknownVoiceException {
        CastingSettings settings = new CastingSettings("two", null, QuotesMode.SPEECH);
        assertThat(cast(settings, Gender.UNKNOWN, Gender.UNKNOWN, Gender.UNKNOWN))
                .doesNotContain("two");
    }

    @Test
    void takesTheQuoteVoiceFirst() throws UnknownVoiceException {
        CastingSettings settings = new CastingSettings(null, "four", QuotesMode.SPEECH);
        assertThat(cast(settings, Gender.UNKNOWN)).containsExactly("four");
    }

    @Test
    void namesTheVoicesThereAre() {
        CastingSettings settings = new CastingSettings("none", null, QuotesMode.SPEECH);
        assertThatThrownBy(() -> new Caster(VOICES, settings).cast(spokenBy()))
                .isInstanceOf(UnknownVoiceException.class)
                .hasMessageContaining("'none'")
                .hasMessageContaining("one, two, three, four");
    }

    @ParameterizedTest
    @CsvSource({
        "SPEECH, SPEECH, 2, two",
        "SPEECH, FRAGMENT, 5, two",
        "SPEECH, FRAGMENT, 4, one",
        "SPEECH, SCARE, 9, one",
        "ALL, SCARE, 1, two",
        "NONE, SPEECH, 20, one"
    })
    void leavesTheNarratorsVoiceForSpeechOnly(QuotesMode mode, Kind kind, int words, String voice)
            throws UnknownVoiceException {
        Cast cast = new Caster(VOICES, new CastingSettings(null, null, mode)).cast(spokenBy(Gender.UNKNOWN));
        Quotation quotation = new Quotation("q1", new Span(0, 9), kind, "s1", null, "test", 1);
        assertThat(cast.voiceOf(quotation, words).id()).isEqualTo(voice);
    }

    @Test
    void listsNarratorAndQuoteVoicesWithTheirRoles() throws UnknownVoiceException {
        Cast cast = new Caster(VOICES, STANDARD).cast(spokenBy(Gender.UNKNOWN, Gender.UNKNOWN));
        assertThat(cast.roles().values()).containsExactly("narrator", "quote", "quote-2");
    }
}
