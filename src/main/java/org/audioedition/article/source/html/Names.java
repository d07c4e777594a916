package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of authors: split where several are written as one, cleaned of "By", persons only ({@code not-persons.txt}). */
final class Names {

    private static final int LONGEST = 60;

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|reported|posted|words|story|article|text) )?(?:by|von|par|por|di|door)\\b:?\\s+|^author:\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[;|•·]\\s*|\\s+(?:and|und|et|y|e|en|with|&)\\s+|,\\s+(?:and\\s+)?");
    /** What follows a name: an office, an address, an agency. */
    private static final Pattern AFTER =
            Pattern.compile("\\s*(?:,|\\s[-–—/|]\\s|\\(|\\bfor (?:the )?\\p{Lu}|\\S+@).*$|\\s+(?:@\\w+)$");

    private static final Pattern NO_NAME = Pattern.compile(".*(?:https?:|www\\.|/|@|\\d|\\.(?:com|net|org|co)\\b).*");
    private static final List<String> NOT_PERSONS = Tables.lines("not-persons.txt");

    private Names() {}

    /** The persons whom texts name, each once, in order. */
    static List<String> persons(List<String> written) {
        Map<String, String> persons = new LinkedHashMap<>();
        for (String text : written) {
            for (String name : split(BY.matcher(text.strip()).replaceFirst(""))) {
                if (isPerson(name)) {
                    persons.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return new ArrayList<>(persons.values());
    }

    /** A text is split only where all parts look like names: "Ann Lee, Berlin" and "Lee, Ann" are not two persons. */
    private static List<String> split(String text) {
        List<String> parts =
                Stream.of(BETWEEN.split(text, -1)).map(Names::clean).toList();
        boolean names = parts.stream().allMatch(part -> part.contains(" ") && part.length() <= LONGEST);
        return names ? parts : List.of(clean(AFTER.matcher(text).replaceFirst("")));
    }

    private static String clean(String name) {
        String spaced = Texts.line(name);
        // A name in capitals only is a name that was shouted.
        boolean shouted = spaced.length() > 5 && spaced.contains(" ") && spaced.equals(spaced.toUpperCase(Locale.ROOT));
        return shouted ? capitalised(spaced) : spaced;
    }

    private static String capitalised(String shouted) {
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < shouted.length(); i++) {
            char c = shouted.charAt(i);
            name.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return name.toString();
    }

    private static boolean isPerson(String name) {
        String lower = " " + name.toLowerCase(Locale.ROOT) + " ";
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !isAccount(name)
                && name.codePoints().anyMatch(Character::isLetter)
                && !NO_NAME.matcher(name).matches()
                && NOT_PERSONS.stream()
                        .noneMatch(word -> word.startsWith("=")
                                ? lower.strip().equals(word.substring(1))
                                : lower.contains(" " + word + " "));
    }

    /** One word in small letters is what somebody logs in with. */
    private static boolean isAccount(String name) {
        return !name.contains(" ") && Character.isLowerCase(name.codePointAt(0));
    }
}
