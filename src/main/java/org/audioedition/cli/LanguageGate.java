package org.audioedition.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.audioedition.article.Article;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.intake.Tongue;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.jspecify.annotations.Nullable;

/** Lets articles pass that the rules of this program can read: those in English, and those of which the editor says they are. */
final class LanguageGate {

    private static final String ENGLISH = "en";
    private static final int MOST_SHOWN = 3;
    private static final int MOST_LETTERS = 40;

    private LanguageGate() {}

    /** The article; or the reason why it cannot be read, when it is in another language and the editor has not said which it is. */
    static ReadArticle admit(ReadArticle read, MetadataOptions options) {
        Article article = read.found();
        if (article == null || options.language() != null) {
            return read;
        }
        Metadata metadata = article.metadata();
        String claimed = Locale.forLanguageTag(metadata.language()).getLanguage();
        String told = Tongue.of(article.text());
        String language = told == null ? claimed : told;
        if (!language.equals(ENGLISH)) {
            return new ReadArticle(
                    null, read.dropped(), with(read, refusal(metadata.source(), language)), read.original());
        }
        if (!claimed.equals(ENGLISH)) {
            String message =
                    "it says that it is in " + name(claimed) + ", but it reads like English, and is read as that";
            Problem note = Problem.note("ART-LANGUAGE", metadata.source(), message);
            return new ReadArticle(article.inLanguage(ENGLISH), read.dropped(), with(read, note), read.original());
        }
        Problem foreign = foreign(article);
        return foreign == null ? read : new ReadArticle(article, read.dropped(), with(read, foreign), read.original());
    }

    private static List<Problem> with(ReadArticle read, Problem problem) {
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.add(problem);
        return problems;
    }

    private static Problem refusal(String source, String language) {
        return Problem.error(
                "ART-LANGUAGE",
                source,
                "it is in " + name(language)
                        + ", which no voice and no rule here can read; a Piper voice of that language"
                        + " could say its words (\"audio-edition voices install PATH\"), with numbers and abbreviations read as"
                        + " in English: --language " + language
                        + " does it all the same, --language en if it is English after"
                        + " all");
    }

    private static @Nullable Problem foreign(Article article) {
        List<String> passages = article.inlines().stream()
                .filter(Inline.Foreign.class::isInstance)
                .map(inline -> "\"" + shown(inline.span().of(article.text())) + "\" ("
                        + name(((Inline.Foreign) inline).language()) + ")")
                .toList();
        if (passages.isEmpty()) {
            return null;
        }
        String more = passages.size() > MOST_SHOWN ? " and " + (passages.size() - MOST_SHOWN) + " more" : "";
        return Problem.note(
                "ART-FOREIGN",
                article.metadata().source(),
                "passages in other languages are read as well as an English voice can: "
                        + String.join(", ", passages.subList(0, Math.min(MOST_SHOWN, passages.size()))) + more);
    }

    private static String shown(String passage) {
        String line = Visible.of(passage.replaceAll("\\s+", " "));
        return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "…";
    }

    private static String name(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? "an unknown language" : name;
    }
}
