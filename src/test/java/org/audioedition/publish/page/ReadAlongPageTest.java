package org.audioedition.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.audioedition.article.source.MetadataOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAlongPageTest {

    private static final String STORY = """
            The Kettle Sings

            By Ada Finch

            “It is ready,” said Nina Voss. “Come in.”

            Nobody came. “I will wait,” said Tom Ashe.
            """;

    private static final String HOSTILE = """
            A Title </title></script><script>alert(1)</script>

            He wrote <break time="1s"/> & "]]>" <!-- and ' {{audio}} on the wall.

            “</script><img src=x onerror=alert(1)>,” said Nina Voss.
            """;

    private static List<String> all(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> sentences(String page) {
        return all(page, "<span class=\"s(?: added)?\">(.*?)</span>");
    }

    private static JsonObject json(String page) {
        String json = all(page, "<script type=\"application/json\" id=\"edition\">(.*?)</script>")
                .get(0);
        return JsonParser.parseString(json).getAsJsonObject();
    }

    @Test
    void everySentenceThatIsHeardIsShownOnceInOrder() throws Exception {
        assertThat(sentences(Pages.page(STORY)))
                .containsExactly(
                        "The Kettle Sings",
                        "By Ada Finch",
                        "“It is ready,”",
                        "said Nina Voss.",
                        "“Come in.”",
                        "Nobody came.",
                        "“I will wait,”",
                        "said Tom Ashe.");
    }

    @Test
    void everySentenceHasARowOfTimesThatAscend() throws Exception {
        String page = Pages.page(STORY);
        JsonArray cues = json(page).getAsJsonArray("cues");
        assertThat(cues).hasSameSizeAs(sentences(page));
        long last = 0;
        for (JsonElement cue : cues) {
            assertThat(cue.getAsJsonArray().get(0).getAsLong()).isGreaterThanOrEqualTo(last);
            last = cue.getAsJsonArray().get(1).getAsLong();
        }
        assertThat(json(page).get("duration").getAsLong()).isGreaterThan(last);
    }

    @Test
    void everyWordsPlaceIsThatOfTheWrittenWord() throws Exception {
        String page = Pages.page(STORY);
        JsonArray cue = json(page).getAsJsonArray("cues").get(2).getAsJsonArray();
        String sentence = sentences(page).get(2);
        List<String> words = new ArrayList<>();
        int at = 0;
        for (int n = 3; n < cue.size(); n += 3) {
            int begin = at + cue.get(n).getAsInt();
            at = begin + cue.get(n + 1).getAsInt();
            words.add(sentence.substring(begin, at));
        }
        assertThat(words).containsExactly("It", "is", "ready");
    }

    @Test
    void aSpeakersNameIsShownOnceInAParagraphAndReadOutEveryTime() throws Exception {
        String page = Pages.page(STORY);
        assertThat(all(page, "<span class=\"(who[^\"]*)\">"))
                .containsExactly("who v1 m0", "who again v1 m0", "who v2 m1");
        assertThat(all(page, "<span class=\"name\"><bdi>(.*?)</bdi>"))
                .containsExactly("Nina Voss", "Nina Voss", "Tom Ashe");
    }

    @Test
    void anArticleWithoutQuotationsHasTheNarratorOnly() throws Exception {
        String page = Pages.page("The Kettle Sings\n\nNobody came.\n");
        assertThat(page).doesNotContain("class=\"who");
        assertThat(json(page).getAsJsonArray("people").toString()).isEqualTo("[\"Narrator\"]");
    }

    @Test
    void nothingInAnArticleIsMarkup() throws Exception {
        String page = Pages.page(HOSTILE);
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img").doesNotContain("<break");
        assertThat(all(page, "(</script>)")).hasSize(2);
        assertThat(all(page, "<title>(.*?)</title>"))
                .containsExactly("A Title &lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void aGapInAnArticleIsNotFilled() throws Exception {
        assertThat(Pages.page(HOSTILE)).contains("{{audio}}");
    }

    @Test
    void loneSurrogatesAndControlCharactersStandNowhereInThePage() throws Exception {
        MetadataOptions options = new MetadataOptions("A \uD83D title\u0000", "By \uDE00", null, "en", null, null);
        String page = Pages.page(Pages.edition(Pages.article("Nobody came.\u0001 Somebody\u007F left.\n", options)));
        assertThat(page.getBytes(StandardCharsets.UTF_16LE)).isNotEmpty();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
        assertThat(page.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @Test
    void thePolicyNamesTheDigestsOfStyleAndScript() throws Exception {
        String page = Pages.page(STORY);
        String policy = all(page, "Content-Security-Policy\" content=\"(.*?)\"").get(0);
        for (String element : List.of("<style>(.*?)</style>", "<script type=\"module\">(.*?)</script>")) {
            byte[] text = all(page, element).get(0).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            assertThat(policy).contains("sha256-" + Base64.getEncoder().encodeToString(digest));
        }
        assertThat(policy).startsWith("default-src &#39;none&#39;;").doesNotContain("unsafe");
    }

    @Test
    void thePageNamesNoOtherHost() throws Exception {
        assertThat(Pages.page(STORY))
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("src=\"//");
    }

    @Test
    void theSameEditionGivesTheSamePage() throws Exception {
        assertThat(Pages.page(STORY)).isEqualTo(Pages.page(STORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody came.\n", "The Kettle Sings\n\nNobody came.\n", "Come!\n"})
    void thereIsOneTitleHoweverShortTheArticle(String text) throws Exception {
        assertThat(all(Pages.page(text), "<(h1)[ >]")).hasSize(1);
    }

    @Test
    void everyChapterIsListedAndHasItsPlace() throws Exception {
        String text = "The Long Way\n\n"
                + IntStream.rangeClosed(1, 200)
                        .mapToObj(i ->
                                "Part Number " + i + "\n\nNobody came on day " + i + ", and the gate stayed shut.\n\n")
                        .collect(Collectors.joining());
        String page = Pages.page(text);
        List<String> ids = all(page, "<div class=\"chapter\" id=\"(c\\d+)\">");
        assertThat(ids).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(all(page, "<a href=\"#(c\\d+)\">")).isEqualTo(ids);
        assertThat(json(page).getAsJsonArray("chapters")).hasSameSizeAs(ids);
    }

    @Test
    void textFromRightToLeftRunsThatWayInTitleListAndText() throws Exception {
        String page = Pages.page("مدينة على الماء\n\nNobody came.\n");
        assertThat(page).contains("dir=\"auto\"><span class=\"s\">مدينة على الماء</span></h1>");
        assertThat(page).contains("<bdi>مدينة على الماء</bdi></a>");
    }

    @Test
    void theArticleIsInItsOwnLanguageAndTheControlsInEnglish() throws Exception {
        MetadataOptions options = new MetadataOptions(null, null, null, "en-GB", null, null);
        String page = Pages.page(Pages.edition(Pages.article(STORY, options)));
        assertThat(page).contains("<html lang=\"en\">").contains("<main id=\"article\" lang=\"en-GB\"");
    }

    @Test
    void aTitleThatTheTextDoesNotShowIsShownAsItIsAnnounced() throws Exception {
        MetadataOptions options = new MetadataOptions("Another Kettle", "Tom Ashe", null, "en", null, null);
        String page = Pages.page(Pages.edition(Pages.article("Nobody came.\n", options)));
        assertThat(all(page, "<p class=\"announced\" dir=\"auto\">(.*?)</p>"))
                .containsExactly(
                        " <span class=\"s added\">Another Kettle</span> ",
                        " <span class=\"s added\">By Tom Ashe</span> ");
    }

    @Test
    void filesAreOfferedWithTheirSizes() throws Exception {
        assertThat(Pages.page(STORY))
                .contains("<a href=\"edition.wav\" download type=\"audio/wav\">Audiobook (WAV)</a>"
                        + " <span class=\"size\">2.1 MB</span>")
                .contains("Transcript</a> <span class=\"size\">1 kB</span>")
                .contains("Read by synthetic voices, not by people: ");
    }
}
