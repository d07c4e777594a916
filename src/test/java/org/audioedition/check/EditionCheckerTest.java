package org.audioedition.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample edition is whole; each thing broken in it is found, and called by its name. */
class EditionCheckerTest {

    /** No file of one channel can break it; {@link SampleSurveyTest} does. */
    private static final Set<Rule> ELSEWHERE = Set.of(Rule.CHANNELS);

    @TempDir
    private Path folder = Path.of("");

    static Stream<Damage> damages() {
        return Damage.all();
    }

    @Test
    void theSampleEditionIsWhole() throws IOException {
        assertThat(EditionChecker.check(SampleEdition.in(folder).folder()).faults())
                .isEmpty();
    }

    @Test
    void tellsHowLongAnEditionIs() throws IOException {
        Verdict verdict = EditionChecker.check(SampleEdition.in(folder).folder());
        assertThat(List.of(verdict.files(), (int) verdict.seconds(), verdict.chapters()))
                .containsExactly(8, 26, 5);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void findsExactlyWhatIsBroken(Damage damage) throws IOException {
        SampleEdition edition = SampleEdition.in(folder);
        damage.way().on(edition);
        assertThat(edition.ids()).isEqualTo(damage.ids());
    }

    @Test
    void everyRuleIsBrokenOnce() {
        Set<Rule> broken = damages().flatMap(damage -> damage.rules().stream()).collect(Collectors.toSet());
        broken.addAll(ELSEWHERE);
        assertThat(broken).containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void saysTheLineOfWhatIsNoJson() throws IOException {
        SampleEdition edition = SampleEdition.in(folder);
        edition.recordText(text -> text.replace("\"title\": ", "\"title\" "));
        assertThat(EditionChecker.check(edition.folder()).faults().get(0).message())
                .contains("line 3 column");
    }

    @Test
    void countsFaultsOfOneKindInsteadOfListingAllOfThem() throws IOException {
        SampleEdition edition = SampleEdition.in(folder);
        edition.record(json -> json.getAsJsonArray("sentences")
                .forEach(sentence -> sentence.getAsJsonObject().addProperty("voice", "nobody")));
        assertThat(EditionChecker.check(edition.folder()).faults())
                .filteredOn(fault -> fault.id().equals("CHK-REFERENCE"))
                .hasSize(8)
                .last()
                .asString()
                .contains("and 2 more");
    }

    @Test
    void quotesNoControlCharactersOfABrokenFile() throws IOException {
        SampleEdition edition = SampleEdition.in(folder);
        edition.text("labels.txt", text -> text.replace("After 14", "\033[2JAfter"));
        assertThat(EditionChecker.check(edition.folder()).faults())
                .singleElement()
                .asString()
                .doesNotContain("\033");
    }
}
