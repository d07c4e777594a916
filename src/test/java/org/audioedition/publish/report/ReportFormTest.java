package org.audioedition.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormKind;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormTest {

    private static final String STORY = """
            The Kettle Sings

            By Ada Finch

            “It is ready,” said Nina Voss. It cost $5, and then $5 again; 7 came.

            Tom Ashe and Ida Holm left. “We will not go there tonight.” It was cold * in the hall.
            """;

    private static final String HOSTILE = """
            A Title </title></script><script>alert(1)</script> {{text}}

            He wrote <break time="1s"/> & "]]>" <!-- and ' \u202Eturned on the wall.

            “</script><img src=x onerror=alert(1)>,” said Nina Voss.
            """;

    private static final MasterSettings DEFAULT = MasterSettings.preset("default");

    @TempDir
    private Path folder;

    private String report(String text, FormKind... forms) throws Exception {
        FormKind[] asked = Arrays.copyOf(forms, forms.length + 1);
        asked[forms.length] = FormKind.REPORT;
        return Proof.of(folder, text, DEFAULT, asked).text("report.html");
    }

    private static List<String> all(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The rows of a table's body, their cells with bars between them, without marks. */
    private static List<String> rows(String page, String style) {
        String body = all(page, "<table class=\"" + style + "(?: stack)?\">.*?<tbody>(.*?)</tbody>")
                .get(0);
        return all(body, "<tr>(.*?)</tr>").stream()
                .map(row -> row.replaceAll("</t[hd]>(?=<t)", " | ").replaceAll("<[^>]*>", ""))
                .toList();
    }

    private static String page(Edition edition) throws IOException {
        float[] samples = new float[SoundPicture.COLUMNS];
        double[] course = new double[SoundPicture.COLUMNS];
        Arrays.fill(samples, 0.123f);
        Arrays.fill(course, -19.87);
        Loudness loudness = new Loudness(-19, -3.5, 2, -15, -17, -20, -90);
        StringWriter out = new StringWriter();
        new ReportPage(edition, new SoundPicture(samples, samples, course, loudness), List.of()).write(out);
        return out.toString();
    }

    @Test
    void theFactsStandFirst() throws Exception {
        String report = report(STORY);
        assertThat(all(report, "<h1[^>]*>(.*?)</h1>")).containsExactly("The Kettle Sings");
        assertThat(report)
                .contains("<dt>By</dt><dd><bdi lang=\"en\">Ada Finch</bdi></dd>")
                .contains("<dt>Publisher</dt><dd class=\"unsaid\">not said</dd>")
                .contains("audio-edition test");
    }

    @Test
    void aSoundThatKeepsToItsPresetIsSaidTo() throws Exception {
        String report = report(STORY);
        assertThat(report).contains("The sound keeps to the preset default");
        assertThat(rows(report, "levels"))
                .anyMatch(row -> row.matches("True peak \\| −.* dBTP \\| at most −3.0 \\| ✓ kept"));
    }

    @Test
    void aSoundThatMissesItsPresetIsSaidTo() throws Exception {
        Edition edition = Proof.of(folder, STORY, DEFAULT).edition();
        float[] none = new float[0];
        Loudness loud = new Loudness(-12, -0.5, 2, -9, -10, -14, -90);
        StringWriter out = new StringWriter();
        new ReportPage(edition, new SoundPicture(none, none, new double[0], loud), List.of()).write(out);
        assertThat(out.toString()).contains("The sound misses the preset default");
        assertThat(rows(out.toString(), "levels"))
                .contains("True peak | −0.5 dBTP | at most −3.0 | ✗ missed")
                .contains("Integrated loudness, as a mono file | −12.0 LUFS | −19.5 to −18.5 | ✗ missed");
    }

    @Test
    void theLoudnessIsThatOfTheRecord() throws Exception {
        Proof printed = Proof.of(folder, STORY, DEFAULT, FormKind.REPORT);
        double lufs = Stream.ofNullable(printed.edition().track())
                .mapToDouble(track -> track.loudness().integratedLufs())
                .sum();
        assertThat(printed.text("report.html"))
                .contains("−" + String.format(Locale.ROOT, "%.1f", -lufs) + " LUFS, true peak");
    }

    @Test
    void aFileOfTwoChannelsIsSaidToReadThreeMore() throws Exception {
        MasterSettings broadcast = MasterSettings.preset("broadcast");
        assertThat(rows(Proof.of(folder, STORY, broadcast, FormKind.REPORT).text("report.html"), "levels"))
                .anyMatch(row -> row.startsWith("Integrated loudness, as a file of two equal channels | −23."))
                .anyMatch(row -> row.startsWith("The same, one of its channels alone | −26."));
    }

    @Test
    void speakersHaveTheirSharesOfAllSpeech() throws Exception {
        List<String> rows = rows(report(STORY), "speakers");
        assertThat(rows).hasSize(3).element(0).asString().startsWith("Narrator | tone-low");
        double whole = rows.stream()
                .mapToDouble(row -> Double.parseDouble(
                        row.substring(row.lastIndexOf('|') + 1).replace('%', ' ')))
                .sum();
        assertThat(whole).isBetween(99.8, 100.2);
    }

    @Test
    void whatNeedsALookStandsFirstAmongTheQuotations() throws Exception {
        List<String> rows = rows(report(STORY), "quotations");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).startsWith("“We will not go there tonight.” | ! look | speech | Tom Ashe");
        assertThat(rows.get(1)).startsWith("“It is ready,” |  | speech | Nina Voss | female | verb-after");
    }

    @Test
    void whatIsReWordedStandsOnceWithItsCount() throws Exception {
        assertThat(rows(report(STORY), "reworded"))
                .contains("$5 | five dollars | 2")
                .contains("7 | seven | 1");
    }

    @Test
    void whatIsSkippedStandsInItsPlaceWithItsReason() throws Exception {
        assertThat(rows(report(STORY), "skips"))
                .anyMatch(row -> row.matches("\\* \\| .+ \\| …?.*It was cold \\* in the hall\\."));
    }

    @Test
    void aSkippedMarkThatTurnsTextIsShownByItsNumber() throws Exception {
        assertThat(rows(report(HOSTILE), "skips"))
                .anyMatch(row -> row.startsWith("[U+202E] |"))
                .noneMatch(row -> row.contains("\u202E"));
    }

    @Test
    void everyCharacterIsInTheLedger() throws Exception {
        String report = report(STORY);
        assertThat(report).contains("Every character is accounted for");
        assertThat(rows(report, "ledger"))
                .last()
                .isEqualTo("All characters of the article | " + STORY.length() + " | 100.0 %");
    }

    @Test
    void everyChapterHasItsBeginAndLength() throws Exception {
        List<String> rows = rows(report(STORY), "chapters");
        assertThat(rows).element(0).asString().startsWith("1 | The Kettle Sings | 0:00 | 0:0");
    }

    @Test
    void notesAreShown() throws Exception {
        assertThat(rows(report(STORY), "notes")).containsExactly("ART-TEST | article.txt, line 1 | a &lt;remark&gt;");
    }

    @Test
    void filesAreListedWithTypeAndSize() throws Exception {
        Proof printed = Proof.of(folder, STORY, DEFAULT, FormKind.REPORT, FormKind.COVER);
        String size = String.format(Locale.ROOT, "%,d", Files.size(printed.file("cover.jpg")));
        assertThat(rows(printed.text("report.html"), "files"))
                .contains("cover.jpg | image/jpeg | " + size + " bytes")
                .noneMatch(row -> row.contains("report.html"));
    }

    @Test
    void aFormThatCouldNotBeMadeIsSaidToBeMissing() throws Exception {
        Proof printed = Proof.of(folder, STORY, MasterSettings.preset("broadcast"), FormKind.ACX, FormKind.REPORT);
        assertThat(printed.text("report.html")).contains("could not be made").contains("cannot make ACX files");
        assertThat(rows(printed.text("report.html"), "files"))
                .contains("the-kettle-sings-acx-001.mp3 | audio/mpeg | ✗ not made");
    }

    @Test
    void nothingInAnArticleIsMarkup() throws Exception {
        String report = report(HOSTILE);
        assertThat(report)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<break")
                .doesNotContain("<!--");
        assertThat(report).contains("{{text}}");
    }

    @Test
    void loneSurrogatesAndControlCharactersStandNowhereInIt() throws Exception {
        MetadataOptions options = new MetadataOptions("A \uD83D title\u0001", "By \uDE00", null, "en", null, null);
        String text = "Nobody came.\u0001 Somebody\u007F left.\n";
        Path file = Proof.of(folder, text, options, DEFAULT, FormKind.REPORT).file("report.html");
        String report = Files.readString(file);
        assertThat(report.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {STORY, HOSTILE, "Come!\n", "مدينة على الماء\n\nNobody came.\n"})
    void everyLinkHasItsPlaceAndEveryPlaceItsOwnName(String text) throws Exception {
        String report = report(text);
        List<String> ids = all(report, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(report, "href=\"#([^\"]*)\""));
        assertThat(ids).containsAll(all(report, "url\\(#([^)]*)\\)"));
        assertThat(all(report, "<(h1)[ >]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {STORY, HOSTILE, "Come!\n"})
    void noLevelOfHeadingsIsLeftOut(String text) throws Exception {
        int last = 0;
        for (String level : all(report(text), "<h([1-6])[ >]")) {
            assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(last + 1);
            last = Integer.parseInt(level);
        }
    }

    @Test
    void anArticleWithoutQuotationsBylineAndFiguresSaysSo() throws Exception {
        assertThat(report("Come!\n"))
                .contains("Nothing is quoted in the article.")
                .contains("All that is heard is said as it is written.")
                .contains("<dt>By</dt><dd class=\"unsaid\">");
    }

    @Test
    void aTitleFromRightToLeftRunsThatWay() throws Exception {
        assertThat(report("مدينة على الماء\n\nNobody came.\n"))
                .contains("<h1 lang=\"en\" dir=\"auto\">مدينة على الماء</h1>");
    }

    @Test
    void nothingRunsAndTheStyleIsNamedByItsDigest() throws Exception {
        String report = report(STORY);
        String style = all(report, "<style>(.*?)</style>").get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String policy =
                all(report, "Content-Security-Policy\" content=\"(.*?)\"").get(0);
        assertThat(policy)
                .startsWith("default-src &#39;none&#39;;")
                .contains("sha256-" + Base64.getEncoder().encodeToString(digest))
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
        assertThat(report).doesNotContain("style=\"").doesNotContain("http:").doesNotContain("https:");
    }

    @Test
    void theSameEditionGivesTheSameReport() throws Exception {
        assertThat(report(STORY)).isEqualTo(report(STORY));
    }

    @Test
    void aReportOfTenHoursStaysSmallAndSaysWhatItLeavesOut() throws Exception {
        String report = page(LongEdition.ofTenHours());
        assertThat(report.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
        assertThat(all(report, ">(and [0-9,]+ more, all in edition.json)<"))
                .contains("and 5,500 more, all in edition.json")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(all(report, " id=\"([^\"]*)\"").stream().collect(Collectors.toSet()))
                .containsAll(all(report, "href=\"#([^\"]*)\""));
    }

    @Test
    void theReportIsBegunAfterAllOtherForms() {
        assertThat(FormKind.values()).endsWith(FormKind.REPORT);
    }
}
