package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;

/** Finds the runs of capitalised words that name somebody or something. */
final class Names {

    /** Small words within a name: "Charles de Gaulle". */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "du", "del", "della", "der", "den", "di", "la", "le", "van", "von", "bin", "ibn", "al", "el",
            "ben", "y");

    /** Words that show an organisation. */
    private static final Set<String> ORGANISATIONS = Words.load("organisations.txt");

    /** Capitalised by their place only, or no part of a name. */
    private static final Set<String> OTHERS = Words.load("no-names.txt");

    private static final Set<String> PLACES = Set.of(
            "n.c", "s.c", "n.y", "n.j", "n.h", "n.m", "n.d", "s.d", "w.va", "d.c", "r.i", "calif", "fla", "ohio", "ill",
            "mich", "pa", "va", "wis", "minn", "mass", "conn", "colo", "ariz", "ga", "tenn", "ky", "la", "md", "mo",
            "neb", "nev", "okla", "ore", "tex", "vt", "wash", "wyo", "ala", "ark", "del", "ind", "kan", "miss", "mont");

    /** Words at the end of a name that keep their full stop. */
    private static final Set<String> STOPPED = Set.of("jr", "sr", "ltd", "inc", "co", "corp", "bros");

    private static final Pattern NICKNAME = Pattern.compile(" ([“\"‘]|'')[^“”\".,]+([”\"’]|'') ");
    private static final int LONGEST_NICKNAME = 32;

    private Names() {}

    /**
     * A name as it stands in the text.
     *
     * @param words without titles; the last without a possessive ending; an ampersand joins two of a firm's to one
     * @param suffix what tells a son from his father: {@code Jr.}; perhaps nothing
     * @param title the titles before it, in small letters, perhaps none
     * @param span from the first title to the last word
     * @param possessive whether it owns what follows
     */
    record Name(List<String> words, String suffix, String title, Span span, boolean possessive) {

        /** The words without a suffix. */
        String text() {
            return String.join(" ", words);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /** The names among words that stand beside each other, in order. */
    static List<Name> in(String text, List<Word> words) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = end(text, words, i);
            if (end > i) {
                add(text, words.subList(i, end), names);
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** The names in a sentence; a nickname in marks parts no name: {@code Ed “The Rope” Marsh}. */
    static List<Name> inSentence(String text, List<Word> words) {
        List<Name> names = new ArrayList<>();
        for (Name name : in(text, words)) {
            int before = names.size() - 1;
            while (before >= 0 && before > names.size() - 3 && !isNicknamed(text, names.get(before), name)) {
                before--;
            }
            if (before < 0 || before <= names.size() - 3) {
                names.add(name);
                continue;
            }
            Name first = names.get(before);
            names.subList(before, names.size()).clear();
            List<String> all = new ArrayList<>(first.words());
            all.addAll(name.words());
            Span span = new Span(first.span().start(), name.span().end());
            names.add(new Name(List.copyOf(all), name.suffix(), first.title(), span, name.possessive()));
        }
        return names;
    }

    private static boolean isNicknamed(String text, Name first, Name last) {
        int between = last.span().start() - first.span().end();
        return between > 4
                && between < LONGEST_NICKNAME
                && NICKNAME.matcher(
                                text.substring(first.span().end(), last.span().start()))
                        .matches();
    }

    /** The end of the run of capitalised words that begins at {@code begin}. */
    private static int end(String text, List<Word> words, int begin) {
        int end = begin;
        int named = begin;
        while (end < words.size() && (end == begin || beside(text, words.get(end - 1), words.get(end)))) {
            Word word = words.get(end);
            boolean name = word.isCapitalised() && (!isOther(word) || isLastName(words, begin, end));
            if (end > begin && end + 1 < words.size() && joins(words, end)) {
                end++;
                continue;
            }
            if (!name && !(end > begin && PARTICLES.contains(word.text()))) {
                break;
            }
            end++;
            named = name ? end : named;
            if (isPossessive(word)) {
                break;
            }
        }
        return named;
    }

    /** {@code Al From}: no conjunction and no month where a first name stands before it. */
    private static boolean isLastName(List<Word> words, int begin, int at) {
        return at == begin + 1
                && words.get(at).text().length() > 1
                && !Evidence.isPlace(words.get(begin).text())
                && !isAbbreviatedPlace(words.get(at).text())
                && FirstNames.isFirstName(words.get(begin).text());
    }

    /** {@code Federation of Teachers}: "of" behind a word for an organisation, before a capital. */
    private static boolean joins(List<Word> words, int at) {
        return words.get(at).text().equals("of")
                && isOrganisation(words.get(at - 1).text())
                && words.get(at + 1).isCapitalised();
    }

    /** Whether a word of a name shows an organisation. */
    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word in small letters ends a noun phrase. */
    static boolean isFunctionWord(Word word) {
        return OTHERS.contains(word.lower()) && !Words.isDeterminer(word);
    }

    private static boolean isOther(Word word) {
        return OTHERS.contains(word.lower()) || isAbbreviatedPlace(word.text());
    }

    private static boolean beside(String text, Word left, Word right) {
        if (text.startsWith(" & ", left.span().end())
                && right.span().start() - left.span().end() == 3) {
            return true;
        }
        for (int i = left.span().end(); i < right.span().start(); i++) {
            if (!Words.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Adds a run, its titles taken off; one title inside cuts it: {@code Oversight Chairman Ann Lee}. */
    private static void add(String text, List<Word> run, List<Name> names) {
        int begin = 0;
        for (int i = 0; i < run.size(); i++) {
            boolean last = i == run.size() - 1 && i > begin;
            begin = Titles.isTitle(run.get(i).text()) && !last ? i + 1 : begin;
        }
        if (begin == run.size()) {
            if (run.size() > 1 || !Titles.mayBeName(run.get(0).text())) {
                return;
            }
            begin = 0;
        }
        StringBuilder title = new StringBuilder();
        int first = begin;
        while (first > 0 && Titles.isTitle(run.get(first - 1).text())) {
            first--;
        }
        for (int i = first; i < begin; i++) {
            title.append(title.length() == 0 ? "" : " ")
                    .append(run.get(i).lower().replace(".", ""));
        }
        List<String> words = new ArrayList<>();
        boolean junior = run.size() - begin > 2
                && Titles.isSuffix(run.get(run.size() - 1).text());
        for (int i = begin; i < run.size() - (junior ? 1 : 0); i++) {
            boolean joined =
                    i > begin && text.startsWith(" & ", run.get(i - 1).span().end());
            words.add((joined ? "& " : "") + bare(run.get(i).text()));
        }
        Word last = run.get(run.size() - 1);
        boolean stop = STOPPED.contains(last.lower())
                && text.startsWith(".", last.span().end());
        if (stop && !junior) {
            words.set(words.size() - 1, words.get(words.size() - 1) + ".");
        }
        String suffix = junior ? bare(last.text()) + (stop ? "." : "") : "";
        Span span = new Span(run.get(first).span().start(), last.span().end());
        names.add(new Name(List.copyOf(words), suffix, title.toString(), span, isPossessive(last)));
    }

    /** Whether it is a state or a party behind a name: {@code N.C.}, {@code R-Ky}. */
    static boolean isPlace(Name name) {
        return name.words().size() == 1 && isAbbreviatedPlace(name.last());
    }

    private static boolean isAbbreviatedPlace(String word) {
        boolean party = word.length() > 2 && word.charAt(1) == '-' && "DRI".indexOf(word.charAt(0)) >= 0;
        return party || PLACES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isPossessive(Word word) {
        String lower = word.lower();
        return lower.endsWith("’s") || lower.endsWith("'s") || lower.endsWith("s’");
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("’s") || lower.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
