package org.audioedition.article.source;

import java.util.List;
import java.util.Optional;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a source: an article, or the problem that cost it, with the notes made on the way.
 *
 * @param found the article, or null when one of the problems is an error
 * @param dropped what the source holds beside the article, in its order
 * @param problems notes and errors in the order in which they were met
 * @param original what it was read from, if it is to be kept, or null
 */
public record ReadArticle(
        @Nullable Article found,
        List<Dropped> dropped,
        List<Problem> problems,
        @Nullable Original original) {

    public ReadArticle {
        dropped = List.copyOf(dropped);
        problems = List.copyOf(problems);
        if (found == null && problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("neither an article nor an error");
        }
    }

    /** What a reader gives: it keeps nothing. */
    public ReadArticle(@Nullable Article found, List<Dropped> dropped, List<Problem> problems) {
        this(found, dropped, problems, null);
    }

    /** The same, with what it was read from. */
    public ReadArticle keeping(Original source) {
        return new ReadArticle(found, dropped, problems, source);
    }

    /** The article, unless an error cost it. */
    public Optional<Article> article() {
        return Optional.ofNullable(found);
    }

    /** Nothing but the reason why. */
    public static ReadArticle failed(Problem problem) {
        return new ReadArticle(null, List.of(), List.of(problem));
    }
}
