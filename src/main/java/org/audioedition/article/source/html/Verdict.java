package org.audioedition.article.source.html;

import java.util.regex.Pattern;
import org.audioedition.article.Problem;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Judges what a page without an article is instead, and whether an article is only the beginning of one. */
final class Verdict {

    /** So much prose is an article, whatever else the page says; in characters. */
    private static final int AN_ARTICLE = 600;
    /** Less is a label or a notice. */
    private static final int A_SENTENCE = 40;

    private static final int A_STUB = 1500;

    private static final Pattern ERROR = Pattern.compile(
            "(?:error\\W{0,3})?(?:40[0-9]|410|429|50[0-9])\\b.{0,60}|.{0,40}\\b(?:page|file|article|seite|página)"
                    + "\\b.{0,20}\\b(?:not found|not be found|nicht gefunden|no encontrada|não encontrada)\\b.{0,40}"
                    + "|(?:not found|access denied|forbidden|service unavailable|bad gateway|page introuvable"
                    + "|just a moment|are you a robot|attention required).{0,40}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPTS =
            Pattern.compile("\\b(?:javascript|java script)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCKED = Pattern.compile(
            "\\b(?:to (?:continue|keep) reading|to read (?:the (?:full|rest)|this|more)|already (?:a|have a) (?:subscri|member)"
                    + "|for subscribers(?: only)?|subscriber[- ]only|log in or subscribe|unlock this)",
            Pattern.CASE_INSENSITIVE);

    private Verdict() {}

    /**
     * Why a page has no article to read; null when it has one.
     *
     * @param prose how much prose the page holds, in characters
     */
    static @Nullable Problem refusal(Document page, int prose, String place) {
        if (prose >= AN_ARTICLE) {
            return null;
        }
        String heading = page.getElementsByTag("h1").stream()
                .findFirst()
                .map(h1 -> h1.text())
                .orElse("");
        if (ERROR.matcher(page.title().strip()).matches()
                || ERROR.matcher(heading.strip()).matches()) {
            String message =
                    "this is an error page, not an article; check the address, or save the page from a browser";
            return Problem.error("ART-ERROR-PAGE", place, message);
        }
        if (prose >= A_SENTENCE) {
            return null;
        }
        if (page.selectFirst("frameset, frame") != null) {
            String message = "the page is made of frames and holds no text itself; give the page in the frame";
            return Problem.error("ART-FRAMES", place, message);
        }
        boolean asks = page.select("noscript").stream()
                .anyMatch(part -> SCRIPTS.matcher(part.wholeText()).find());
        if (asks || page.select("script").size() > 0) {
            String message =
                    "the page is empty until its scripts have run: it needs a browser; open it in one, save the"
                            + " page and give the saved file";
            return Problem.error("ART-SCRIPTS", place, message);
        }
        String message = "no article was found in this page; give a page with one, or the article as plain text";
        return Problem.error("ART-NO-ARTICLE", place, message);
    }

    /**
     * Whether the page gives only the beginning of its article.
     *
     * @param around what the page says beside the article
     * @param article what was read
     */
    static @Nullable Problem paywall(PageRecord record, String around, String article, String place) {
        boolean cut = article.endsWith("…") || article.endsWith("...");
        boolean brief = article.length() < A_STUB;
        boolean locked = !record.free() || LOCKED.matcher(around).find();
        if (!locked || !(cut || brief)) {
            return null;
        }
        String message = "only the beginning of the article is in this page, the rest is for subscribers; save the page"
                + " while logged in";
        return Problem.note("ART-PAYWALL", place, message);
    }
}
