package org.audioedition.edition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A title as a file name: ASCII lower case, digits and hyphens, never empty, never a path, never a device. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Map<Character, String> LETTERS = Map.of(
            'ß', "ss", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ŋ', "n");
    /** Names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Slug() {}

    /** The slug of a title. */
    public static String of(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < folded.length() && slug.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            String ascii = isPlain(c) ? String.valueOf(c) : LETTERS.getOrDefault(c, "");
            if (!ascii.isEmpty()) {
                slug.append(gap && slug.length() > 0 ? "-" : "").append(ascii);
                gap = false;
            } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        if (slug.length() > LONGEST) {
            slug.setLength(LONGEST);
        }
        String name = slug.toString().replaceAll("-+$", "");
        boolean device = DEVICES.contains(name) || name.matches("(com|lpt)\\d");
        return name.isEmpty() ? "article" : device ? name + "-article" : name;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
