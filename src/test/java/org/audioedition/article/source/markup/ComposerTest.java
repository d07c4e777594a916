package org.audioedition.article.source.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.source.Listing;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Source;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final MetadataOptions NONE = MetadataOptions.none();

    private static String listing(String html, Masthead masthead, MetadataOptions options) {
        Source source = Source.local("lamps", new byte[0]);
        return Listing.of(Composer.compose(
                Jsoup.parseBodyFragment(html).body(), masthead, source, options, List.of(), List.of()));
    }

    private static Masthead signed() {
        return Masthead.empty()
                .with(Fact.TITLE, "Lamps")
                .with(Fact.BYLINE, "Ann Lee")
                .with(Fact.PUBLISHED, "2026-01-07");
    }

    @Test
    void titleBylineAndDayComeFirstAlsoWhereOnlyTheMastheadHasThem() {
        assertThat(listing("<p>Lit.</p>", signed(), NONE)).isEqualTo("""
                        Lamps | Ann Lee | 2026-01-07 | en
                        heading1: Lamps
                        byline: By Ann Lee
                        date: January 7, 2026
                        paragraph: Lit.
                        """);
    }

    @Test
    void whatIsPrintedBelowTheTitleIsNotSaidTwice() {
        assertThat(listing(
                        "<h2>LAMPS</h2><p class=deck>On light</p><p>by ANN LEE</p><div>7 January 2026</div><p>Lit.</p>",
                        signed(),
                        NONE))
                .isEqualTo("""
                        LAMPS | Ann Lee | 2026-01-07 | en
                        heading1: LAMPS
                        deck: On light
                        byline: by ANN LEE
                        date: 7 January 2026
                        paragraph: Lit.
                        """);
    }

    @Test
    void aParagraphThatBeginsWithADayIsOneOfTheBody() {
        assertThat(listing(
                        "<p>January 7, 2026 was a dark day.</p>",
                        Masthead.empty().with(Fact.TITLE, "Lamps"),
                        NONE))
                .isEqualTo("Lamps | null | null | en\nheading1: Lamps\nparagraph: January 7, 2026 was a dark day.\n");
    }

    @Test
    void aTitlePrintedTwiceIsReadOnce() {
        assertThat(listing("<h1>Lamps</h1><p>By Ann Lee</p><h1>Lamps</h1><p>Lit.</p>", signed(), NONE))
                .contains("byline: By Ann Lee\ndate: January 7, 2026\nparagraph: Lit.\n- repeated title: Lamps\n");
    }

    @Test
    void headingsOfTheTitlesLevelMakeAllOthersLower() {
        assertThat(listing("<h1>Lamps</h1><p>a</p><h1>Oil</h1><h2>Whale</h2><p>b</p>", Masthead.empty(), NONE))
                .contains("heading2: Oil\nheading3: Whale\n");
    }

    @Test
    void theEditorsWordOutranksTheMasthead() {
        MetadataOptions options = new MetadataOptions("Light", "Bo Ek", "2026-02-01", "en-GB", null, null);
        assertThat(listing("<p>Lit.</p>", signed(), options)).startsWith("Light | Bo Ek | 2026-02-01 | en-GB\n");
    }

    @Test
    void whoMadeAFileAndWhenIsKnownButNotPrinted() {
        Masthead made = Masthead.empty().with(Fact.CREATOR, "Ann Lee").with(Fact.CREATED, "2026-01-07T10:00:00Z");
        assertThat(listing("<h1>Lamps</h1><p>Lit.</p>", made, NONE))
                .isEqualTo("Lamps | Ann Lee | 2026-01-07T10:00:00Z | en\nheading1: Lamps\nparagraph: Lit.\n");
    }

    @Test
    void anUnreadElementAtTheTopIsNoTitle() {
        assertThat(listing(
                        "<div hidden><h1>Menu</h1></div><script>x</script><h1>Lamps</h1><p>Lit.</p>",
                        Masthead.empty(),
                        NONE))
                .isEqualTo("Lamps | null | null | en\nheading1: Lamps\nparagraph: Lit.\n");
    }

    @Test
    void aHeadAloneIsNoArticle() {
        assertThat(listing("", signed(), NONE)).isEqualTo("! ART-EMPTY\n");
    }
}
