package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** Who is who in an article: bare last names are tied to the full names that the article gives. */
final class Register {

    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();
    private @Nullable String lastSpeaker;

    private Register() {}

    /** Reads the whole article once for the full names in it. */
    static Register of(Article article) {
        Register register = new Register();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph || block instanceof Block.Deck) {
                register.collect(
                        Words.in(
                                article.text(),
                                block.span().start(),
                                block.span().end()),
                        article.text());
            }
        }
        return register;
    }

    /** A full name is two capitalised words or more in a row, with white space only between them. */
    private void collect(List<Word> words, String text) {
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size()
                    && words.get(end).isCapitalised()
                    && !Words.isDeterminer(words.get(end))
                    && (end == i
                            || text.substring(
                                            words.get(end - 1).span().end(),
                                            words.get(end).span().start())
                                    .isBlank())) {
                end++;
            }
            int begin = i;
            while (begin < end && Titles.isTitle(words.get(begin).text())) {
                begin++;
            }
            if (end - begin >= 2) {
                Mention mention = Mention.of(words.subList(begin, end), text);
                if (mention != null) {
                    fullNames.putIfAbsent(lastWord(mention.text()), mention.text());
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The fullest name for a mention, or null when a pronoun points to nobody. */
    @Nullable
    String resolve(Mention mention) {
        String name = switch (mention.kind()) {
            case NAME ->
                mention.text().indexOf(' ') >= 0
                        ? mention.text()
                        : fullNames.getOrDefault(mention.text(), mention.text());
            case DESCRIPTION -> mention.text();
            case PRONOUN -> lastFitting(mention.gender());
        };
        if (name != null) {
            if (mention.gender() != Gender.UNKNOWN) {
                genders.put(name, mention.gender());
            }
            names.remove(name);
            names.add(name);
            lastSpeaker = name;
        }
        return name;
    }

    /** Who spoke last; an article has one clock, so this is asked in reading order. */
    @Nullable
    String lastSpeaker() {
        return lastSpeaker;
    }

    Gender gender(String name) {
        return genders.getOrDefault(name, Gender.UNKNOWN);
    }

    private @Nullable String lastFitting(Gender gender) {
        for (int i = names.size() - 1; i >= 0; i--) {
            Gender known = gender(names.get(i));
            if (known == gender || known == Gender.UNKNOWN || gender == Gender.UNKNOWN) {
                return names.get(i);
            }
        }
        return null;
    }
}
