package org.audioedition.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Quotation.Kind;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;
import org.junit.jupiter.api.Test;

class CasterTest {

    private static final List<Voice> VOICES = List.of(
            voice("one", Voice.Gender.MALE),
            voice("two", Voice.Gender.MALE),
            voice("three", Voice.Gender.FEMALE),
            voice("four", Voice.Gender.MALE));

    private static Voice voice(String id, Voice.Gender gender) {
        return new Voice(id, "Test", "en", gender, "Apache-2.0", "");
    }

    private static Cast castOf(CastingSettings settings, Conversation conversation) throws UnknownVoiceException {
        return new Caster(Ensemble.of(VOICES), settings).cast(conversation.article(), conversation.quotations());
    }

    /** The voices of speakers who say as much as one another, none beside another. */
    private static List<String> cast(CastingSettings settings, Gender... genders) throws UnknownVoiceException {
        Conversation conversation = new Conversation();
        for (Gender gender : genders) {
            conversation.with("Name", gender);
        }
        return ids(castOf(settings, conversation));
    }

    private static List<String> ids(Cast cast) {
        return cast.bySpeaker().values().stream().map(Voice::id).toList();
    }

    private static final CastingSettings STANDARD = CastingSettings.standard();

    private static CastingSettings with(Parts parts) {
        return new CastingSettings(null, null, false, QuotesMode.SPEECH, QuoteMarks.voices(), List.of(), parts);
    }

    @Test
    void givesTheNarratorTheFirstVoice() throws UnknownVoiceException {
        assertThat(castOf(STANDARD, new Conversation()).narrator().id()).isEqualTo("one");
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
    void givesWomenWhoAreNotHeardOneAfterAnotherTheWomansVoice() throws UnknownVoiceException {
        assertThat(cast(STANDARD, Gender.FEMALE, Gender.FEMALE)).containsExactly("three", "three");
    }

    @Test
    void tellsNeighboursApartBeforeItFitsTheirGender() throws UnknownVoiceException {
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).with("Eve", Gender.FEMALE);
        assertThat(ids(castOf(STANDARD, conversation.says("s1").says("s2")))).containsExactly("three", "two");
    }

    @Test
    void letsWhoSaysMostChooseFirst() throws UnknownVoiceException {
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).with("Eve", Gender.FEMALE);
        assertThat(ids(castOf(STANDARD, conversation.says("s1").says("s2").says("s2"))))
                .containsExactly("two", "three");
    }

    @Test
    void keepsASpeakerBesideUnknownSpeechOutOfTheQuoteVoice() throws UnknownVoiceException {
        Conversation conversation = new Conversation().with("Tom", Gender.MALE);
        assertThat(ids(castOf(STANDARD, conversation.says(null).says("s1")))).containsExactly("four");
    }

    @Test
    void countsAFragmentInTheNarratorsVoiceAsNoNeighbour() throws UnknownVoiceException {
        Conversation conversation = new Conversation()
                .with("Ann", Gender.FEMALE)
                .with("Eve", Gender.FEMALE)
                .with("Tom", Gender.MALE);
        conversation.says("s1").fragment("s3", 3).says("s2");
        assertThat(ids(castOf(STANDARD, conversation)).subList(0, 2)).doesNotHaveDuplicates();
        conversation = new Conversation()
                .with("Ann", Gender.FEMALE)
                .with("Eve", Gender.FEMALE)
                .with("Tom", Gender.MALE);
        conversation.says("s1").fragment("s3", 9).says("s2");
        assertThat(ids(castOf(STANDARD, conversation)).subList(0, 2)).containsExactly("three", "three");
    }

    @Test
    void givesAnyVoiceToTheUnknownButANeutralOneFirst() throws UnknownVoiceException {
        List<Voice> voices = List.of(
                voice("one", Voice.Gender.MALE), voice("two", Voice.Gender.MALE), voice("any", Voice.Gender.NEUTRAL));
        Conversation conversation =
                new Conversation().with("The company", Gender.UNKNOWN).with("Tom", Gender.MALE);
        Cast cast = new Caster(Ensemble.of(voices), STANDARD).cast(conversation.article(), conversation.quotations());
        assertThat(ids(cast)).containsExactly("any", "two");
    }

    @Test
    void moreWomenThanVoicesThatFitTakeANeutralOneToo() throws UnknownVoiceException {
        List<Voice> voices = List.of(
                voice("one", Voice.Gender.MALE),
                voice("two", Voice.Gender.MALE),
                voice("her", Voice.Gender.FEMALE),
                voice("any", Voice.Gender.NEUTRAL));
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).with("Eve", Gender.FEMALE);
        conversation.says("s1").says("s2");
        Cast cast = new Caster(Ensemble.of(voices), STANDARD).cast(conversation.article(), conversation.quotations());
        assertThat(ids(cast)).containsExactly("her", "any");
    }

    @Test
    void readsAGuessInTheQuoteVoice() throws UnknownVoiceException {
        Conversation conversation = new Conversation().with("Ann", Gender.FEMALE);
        Cast cast = castOf(STANDARD, conversation);
        Quotation guess = new Quotation("q1", new Span(0, 9), Kind.SPEECH, "s1", null, "test", 0.49);
        Quotation sure = new Quotation("q1", new Span(0, 9), Kind.SPEECH, "s1", null, "test", 0.5);
        assertThat(cast.voiceOf(guess).id()).isEqualTo("two");
        assertThat(cast.voiceOf(sure).id()).isEqualTo("three");
    }

    @Test
    void givesThePartsFirstAndCastsTheOthersAroundThem() throws UnknownVoiceException {
        Parts parts = new Parts(List.of(new Part("Tom*", "two")), "");
        Conversation conversation = new Conversation().with("Tim", Gender.MALE).with("Tom Reed", Gender.MALE);
        conversation.says("s1").says("s1").says("s2");
        assertThat(ids(castOf(with(parts), conversation))).containsExactly("four", "two");
    }

    @Test
    void namesTheVoicesThereAreForAPartToo() {
        Parts parts = new Parts(List.of(new Part("Name", "none")), "");
        CastingSettings settings = with(parts);
        assertThatThrownBy(() -> cast(settings, Gender.UNKNOWN)).isInstanceOf(UnknownVoiceException.class);
    }

    @Test
    void keepsTheNarratorsVoiceFromSpeakersEvenIfItIsTheQuoteVoice() throws UnknownVoiceException {
        CastingSettings settings = new CastingSettings("one", "one", QuotesMode.SPEECH);
        assertThat(cast(settings, Gender.UNKNOWN, Gender.MALE)).doesNotContain("one");
    }

    @Test
    void letsASingleVoiceReadItAll() throws UnknownVoiceException {
        List<Voice> voices = VOICES.subList(0, 1);
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).says("s1");
        Cast cast = new Caster(Ensemble.of(voices), STANDARD).cast(conversation.article(), conversation.quotations());
        assertThat(ids(cast)).containsExactly("one");
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
        assertThatThrownBy(() -> cast(settings))
                .isInstanceOf(UnknownVoiceException.class)
                .hasMessageContaining("'none'")
                .hasMessageContaining("one, two, three, four");
    }

    @Test
    void letsAllSpeakersShareTheQuoteVoiceButThoseWithAPart() throws UnknownVoiceException {
        Parts parts = new Parts(List.of(new Part("Tom", "four")), "");
        CastingSettings one =
                new CastingSettings(null, null, true, QuotesMode.SPEECH, QuoteMarks.voices(), List.of(), parts);
        Conversation conversation = new Conversation()
                .with("Ann", Gender.FEMALE)
                .with("Tom", Gender.MALE)
                .with("Eve", Gender.FEMALE);
        conversation.says("s1").says("s2").says("s3");
        assertThat(ids(castOf(one, conversation))).containsExactly("two", "four", "two");
    }

    @Test
    void letsTheNarratorSayItAllWhereQuotationsAreMarkedOtherwise() throws UnknownVoiceException {
        QuoteMarks spoken = QuoteMarks.parse("spoken");
        CastingSettings settings =
                new CastingSettings(null, null, false, QuotesMode.SPEECH, spoken, List.of(), Parts.none());
        Cast cast =
                castOf(settings, new Conversation().with("Ann", Gender.FEMALE).says("s1"));
        assertThat(cast.roles()).containsOnlyKeys(cast.narrator());
    }

    /** An article of three paragraphs; the second is read by {@code first}, the third by {@code second}. */
    private static Cast castOfReaders(String first, String second, QuotesMode quotes) throws UnknownVoiceException {
        Conversation conversation = new Conversation()
                .with("Ann", Gender.FEMALE)
                .says("s1")
                .says("s1")
                .says("s1");
        Article said = conversation.article();
        int third = said.text().length() / 3;
        List<Block> blocks = List.of(
                new Block.Paragraph(new Span(0, third)),
                new Block.Paragraph(new Span(third, 2 * third)),
                new Block.Paragraph(new Span(2 * third, said.text().length())));
        Article article = new Article(
                said.metadata(),
                said.text(),
                blocks,
                List.of(),
                List.of(),
                List.of(new Article.Reader(1, first), new Article.Reader(2, second)),
                null);
        CastingSettings settings = new CastingSettings(
                null, null, false, quotes, QuoteMarks.voices(), List.of("two", "three", "four"), Parts.none());
        return new Caster(Ensemble.of(VOICES), settings).cast(article, conversation.quotations());
    }

    @Test
    void letsSectionsHaveTheirReaders() throws UnknownVoiceException {
        Cast cast = castOfReaders("three", "two", QuotesMode.SPEECH);
        assertThat(cast.narratorAt(0).id()).isEqualTo("one");
        int second = cast.readers().firstKey();
        assertThat(cast.narratorAt(second - 1).id()).isEqualTo("one");
        assertThat(cast.narratorAt(second).id()).isEqualTo("three");
        assertThat(cast.narratorAt(cast.readers().lastKey()).id()).isEqualTo("two");
        assertThat(cast.roles().values()).containsExactly("narrator", "narrator-2", "narrator-3", "quote");
        assertThat(ids(cast)).containsExactly("four");
    }

    @Test
    void leavesASectionToTheNarratorWhereItsVoiceWasNotAdmitted() throws UnknownVoiceException {
        Cast cast = castOfReaders("elsewhere", "two", QuotesMode.SPEECH);
        assertThat(cast.narratorAt(cast.readers().firstKey()).id()).isEqualTo("one");
    }

    @Test
    void doesNotLetReadersTakeAllVoices() throws UnknownVoiceException {
        List<Voice> two = VOICES.subList(0, 2);
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).says("s1");
        Article said = conversation.article();
        Article read = new Article(
                said.metadata(),
                said.text(),
                said.blocks(),
                List.of(),
                List.of(),
                List.of(new Article.Reader(0, "two")),
                null);
        for (QuotesMode quotes : QuotesMode.values()) {
            CastingSettings settings =
                    new CastingSettings(null, null, false, quotes, QuoteMarks.voices(), List.of("two"), Parts.none());
            Caster caster = new Caster(Ensemble.of(two), settings);
            if (quotes == QuotesMode.NONE) {
                assertThat(caster.cast(read, conversation.quotations()).roles().values())
                        .containsExactly("narrator", "narrator-2");
            } else {
                assertThatThrownBy(() -> caster.cast(read, conversation.quotations()))
                        .isInstanceOf(UnknownVoiceException.class)
                        .hasMessageContaining("--quotes none");
            }
        }
    }

    @Test
    void listsNarratorAndQuoteVoicesWithTheirRoles() throws UnknownVoiceException {
        Cast cast =
                castOf(STANDARD, new Conversation().with("Ann", Gender.UNKNOWN).with("Eve", Gender.UNKNOWN));
        assertThat(cast.roles().values()).containsExactly("narrator", "quote", "quote-2");
    }

    /** Four women; the distance of two is that of their places, the last is far from all. */
    private static Cast castOfWomen(String language, Conversation conversation) throws UnknownVoiceException {
        List<Voice> women = List.of(
                new Voice("w0", "Test", "en-US", Voice.Gender.FEMALE, "", ""),
                new Voice("w1", "Test", "en-US", Voice.Gender.FEMALE, "", ""),
                new Voice("w2", "Test", "en-GB", Voice.Gender.FEMALE, "", ""),
                new Voice("w5", "Test", "en-US", Voice.Gender.FEMALE, "", ""));
        Ensemble ensemble = new Ensemble(women, List.of(), (one, other) -> Math.abs(place(one) - place(other)) / 5.0);
        Article article = conversation.article();
        Metadata metadata = new Metadata("Talk", null, null, language, "talk.txt", null, null, null, null);
        return new Caster(ensemble, STANDARD)
                .cast(new Article(metadata, article.text(), article.blocks()), conversation.quotations());
    }

    private static int place(Voice voice) {
        return voice.id().charAt(1) - '0';
    }

    private static Conversation women(int count) {
        Conversation conversation = new Conversation();
        for (int i = 1; i <= count; i++) {
            conversation.with("Name " + i, Gender.FEMALE);
        }
        return conversation;
    }

    @Test
    void passesOverAVoiceThatMayBeTakenForTheNarrators() throws UnknownVoiceException {
        assertThat(ids(castOfWomen("en", women(1).says("s1")))).containsExactly("w5");
    }

    @Test
    void prefersTheNarratorsAccentWhileThereAreFreeVoicesOfIt() throws UnknownVoiceException {
        assertThat(ids(castOfWomen("en", women(3).says("s1").says("s2").says("s3"))))
                .containsExactly("w5", "w1", "w2");
    }

    @Test
    void takesANarratorOfTheArticlesAccent() throws UnknownVoiceException {
        assertThat(castOfWomen("en-GB", women(1)).narrator().id()).isEqualTo("w2");
        assertThat(castOfWomen("en-AU", women(1)).narrator().id()).isEqualTo("w0");
    }

    @Test
    void givesABlendToNobodyWhoDoesNotNameIt() throws UnknownVoiceException {
        Voice blend = voice("blend", Voice.Gender.FEMALE);
        Conversation conversation =
                new Conversation().with("Ann", Gender.FEMALE).with("Eve", Gender.FEMALE);
        Ensemble ensemble = new Ensemble(VOICES, List.of(blend), VoiceDistances.unknown());
        CastingSettings settings = with(new Parts(List.of(new Part("Ann", "blend")), ""));
        assertThat(ids(new Caster(ensemble, settings).cast(conversation.article(), conversation.quotations())))
                .containsExactly("blend", "three");
    }
}
