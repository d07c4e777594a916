package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an article: bare last names are tied to the full names that the article gives, and pronouns to the person
 * named last before them.
 */
final class Register {

    /** Somebody named at a place in the text. */
    private record Named(int at, String name) {}

    private final String text;
    private final Map<String, String> fullNames = new LinkedHashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Gender> genders = new LinkedHashMap<>();

    private Register(String text) {
        this.text = text;
    }

    /** Reads the whole article once for the names in it. */
    static Register of(Article article) {
        Register register = new Register(article.text());
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph || block instanceof Block.Deck) {
                register.collect(Words.in(
                        article.text(), block.span().start(), block.span().end()));
            }
        }
        return register;
    }

    private void collect(List<Word> words) {
        int i = 0;
        while (i < words.size()) {
            int end = nameEnd(words, i);
            int begin = i;
            while (begin < end && Titles.isTitle(words.get(begin).text())) {
                note(words.get(begin).text(), words, end);
                begin++;
            }
            if (begin < end) {
                collect(words, begin, end, begin > i);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The end of the run of capitalised words with white space only between them. */
    private int nameEnd(List<Word> words, int begin) {
        int end = begin;
        while (end < words.size()
                && words.get(end).isCapitalised()
                && !Words.isDeterminer(words.get(end))
                && !Words.isPronoun(words.get(end))
                && (end == begin || onlySpace(words.get(end - 1), words.get(end)))) {
            end++;
        }
        return end;
    }

    private boolean onlySpace(Word left, Word right) {
        return text.substring(left.span().end(), right.span().start()).isBlank();
    }

    /** {@code Mrs. Lee} tells a gender wherever it stands. */
    private void note(String title, List<Word> words, int end) {
        Gender gender = Titles.gender(title);
        if (gender != Gender.UNKNOWN) {
            genders.putIfAbsent(lastWord(words.get(end - 1).text()), gender);
        }
    }

    private void collect(List<Word> words, int begin, int end, boolean titled) {
        Mention mention = Mention.of(words.subList(begin, end), text);
        if (mention == null) {
            return;
        }
        String last = lastWord(mention.text());
        if (end - begin >= 2) {
            fullNames.putIfAbsent(last, mention.text());
        }
        boolean speaks = end < words.size() && Words.isSpeechVerb(words.get(end));
        boolean spoken = begin > 0 && Words.isSpeechVerb(words.get(begin - 1));
        if (titled || speaks || spoken) {
            persons.add(last);
        }
        named.add(new Named(words.get(begin).span().start(), mention.text()));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /**
     * The fullest name for a mention, or null when a pronoun points to nobody.
     *
     * @param at where the quotation begins that the mention belongs to
     */
    @Nullable
    String resolve(Mention mention, int at) {
        String name = switch (mention.kind()) {
            case NAME -> full(mention.text());
            case DESCRIPTION -> mention.text();
            case PRONOUN -> lastNamed(mention.gender(), at);
        };
        if (name != null && mention.gender() != Gender.UNKNOWN) {
            genders.putIfAbsent(lastWord(name), mention.gender());
        }
        return name;
    }

    private String full(String name) {
        return name.indexOf(' ') >= 0 ? name : fullNames.getOrDefault(name, name);
    }

    Gender gender(String name) {
        return genders.getOrDefault(lastWord(name), Gender.UNKNOWN);
    }

    /** The person named last before a place whose gender does not speak against it. */
    private @Nullable String lastNamed(Gender gender, int at) {
        for (int i = before(at) - 1; i >= 0; i--) {
            String name = full(named.get(i).name());
            Gender known = gender(name);
            boolean fits = known == gender || known == Gender.UNKNOWN || gender == Gender.UNKNOWN;
            if (fits && persons.contains(lastWord(name))) {
                return name;
            }
        }
        return null;
    }

    /** The number of names before a place. */
    private int before(int at) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (named.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
