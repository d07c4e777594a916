package org.audioedition.article.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.source.Bylines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "By Ann Lee = Ann Lee",
                "Ann Lee and Bo Chan = Ann Lee;Bo Chan",
                "Ann Lee, Bo Chan & Cy Dorn = Ann Lee;Bo Chan;Cy Dorn",
                "By ANN LEE, Gazette Correspondent = Ann Lee",
                "ann lee | Bo Chan = ann lee;Bo Chan",
                "Ann Lee, MS, RD = Ann Lee",
                "Von Anna Lehr und Bo Tann = Anna Lehr;Bo Tann",
                "Jean-Luc D’Arc = Jean-Luc D’Arc",
                "Cher = Cher"
            })
    void personsAreFoundInWhatIsWritten(String written, String persons) {
        assertThat(Names.persons(List.of(written))).containsExactly(persons.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://social.example/ann",
                "Gazette Staff",
                "Reuters",
                "Associated Press",
                "News Desk",
                "admin",
                "ann@gazette.example",
                "gazette.com",
                "annlee",
                "20 November",
                ""
            })
    void whatIsNoPersonIsNoAuthor(String written) {
        assertThat(Names.persons(List.of(written))).isEmpty();
    }

    @Test
    void oneWhoIsNamedTwiceIsOnePerson() {
        assertThat(Names.persons(List.of("Ann Lee", "By Ann Lee"))).containsExactly("Ann Lee");
    }

    @Test
    void namesAreJoinedAsTheLanguageDoes() {
        List<String> names = List.of("Ann Lee", "Bo Chan", "Cy Dorn");
        assertThat(Bylines.joined(names, "en-GB")).isEqualTo("Ann Lee, Bo Chan and Cy Dorn");
        assertThat(Bylines.joined(names, "de")).isEqualTo("Ann Lee, Bo Chan und Cy Dorn");
        assertThat(Bylines.joined(names, "ja")).isEqualTo("Ann Lee, Bo Chan, Cy Dorn");
    }
}
