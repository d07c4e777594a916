package org.audioedition.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.audioedition.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech that dashes begin. */
class DashDialogueTest {

    private static final String TALK =
            "— I will come, said Ann Lee — and soon.\n\n— You will be late! Tom Reed cried.\n\n— Why?\n\n— The tide, Ann, does not wait.";

    private static Article article(String body) {
        return GoldArticle.article("A Boat Leaves\n\nThe harbor was quiet.\n\n" + body + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"— ", "– ", "—"})
    void lastsUntilTheNarratorsAside(String dash) {
        Article article = article(TALK.replace("— I", dash + "I").replace("— You", dash + "You"));
        assertThat(QuotationFinder.find(article).quotations())
                .extracting(one -> one.span().of(article.text()))
                .containsExactly(
                        dash + "I will come,",
                        "— and soon.",
                        dash + "You will be late!",
                        "— Why?",
                        "— The tide, Ann, does not wait.");
    }

    @Test
    void goesFromOneToTheOther() {
        Quotations found = QuotationFinder.find(article(TALK));
        assertThat(found.quotations())
                .extracting(one -> found.speakerNames().get(one.speaker()))
                .containsExactly("Ann Lee", "Ann Lee", "Tom Reed", "Ann Lee", "Tom Reed");
    }

    @Test
    void isSpeech() {
        assertThat(QuotationFinder.find(article(TALK)).quotations())
                .extracting(Quotation::kind)
                .containsOnly(Quotation.Kind.SPEECH);
    }

    /** A list of items and a dash or two in the news are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Two eggs.\n\n— A cup of milk.\n\n— Flour, salt and butter.",
                "— I will come, said Ann Lee.\n\nThe rain had stopped.",
                "The pier — all of it — is gone, said Ann Lee.\n\nThe boat — a small one — is not, said Tom Reed."
            })
    void isNotSeenInNews(String body) {
        assertThat(QuotationFinder.find(article(body)).quotations()).isEmpty();
    }
}
