package org.audioedition.quotation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audioedition.quotation.Speaker.Gender;

/** Titles before names, and the gender that some of them tell. */
final class Titles {

    private static final Map<String, Gender> GENDERED = Map.ofEntries(
            Map.entry("mr", Gender.MALE),
            Map.entry("sir", Gender.MALE),
            Map.entry("lord", Gender.MALE),
            Map.entry("king", Gender.MALE),
            Map.entry("prince", Gender.MALE),
            Map.entry("congressman", Gender.MALE),
            Map.entry("mrs", Gender.FEMALE),
            Map.entry("ms", Gender.FEMALE),
            Map.entry("miss", Gender.FEMALE),
            Map.entry("lady", Gender.FEMALE),
            Map.entry("dame", Gender.FEMALE),
            Map.entry("queen", Gender.FEMALE),
            Map.entry("princess", Gender.FEMALE),
            Map.entry("congresswoman", Gender.FEMALE));
    private static final Set<String> ABBREVIATED = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "capt", "prof", "rev", "lt", "sgt", "st",
            "hon");
    private static final Set<String> NEUTRAL = Set.of(
            "president",
            "senator",
            "governor",
            "secretary",
            "representative",
            "chairman",
            "judge",
            "justice",
            "minister",
            "general",
            "colonel",
            "captain",
            "professor",
            "speaker",
            "mayor",
            "former",
            "vice",
            "prime",
            "chancellor",
            "editor",
            "director",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "strategist",
            "manager",
            "chairwoman",
            "chair",
            "leader",
            "adviser",
            "advisor",
            "analyst",
            "commissioner",
            "attorney",
            "lawyer",
            "chief",
            "officer",
            "executive",
            "founder",
            "author",
            "host",
            "anchor",
            "correspondent",
            "reporter",
            "columnist",
            "producer",
            "pollster",
            "pastor",
            "coach",
            "candidate",
            "nominee",
            "frontrunner",
            "deputy",
            "whip",
            "delegate",
            "sheriff",
            "ambassador",
            "envoy",
            "pope",
            "cardinal",
            "bishop",
            "archbishop",
            "imam",
            "rabbi",
            "constituent",
            "aide",
            "major",
            "lieutenant",
            "sergeant",
            "admiral",
            "commander",
            "councilman",
            "councilwoman",
            "assemblyman",
            "assemblywoman",
            "treasurer",
            "dean",
            "provost",
            "doctor",
            "ayatollah",
            "sheikh",
            "mufti",
            "co-chair",
            "co-founder",
            "ceo",
            "premier",
            "detective",
            "chef",
            "inspector",
            "constable",
            "superintendent",
            "principal",
            "warden",
            "ranger",
            "corporal",
            "marshal",
            "magistrate",
            "consul",
            "trooper",
            "firefighter",
            "actress",
            "actor",
            "prosecutor",
            "1st",
            "first");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private Titles() {}

    static boolean isAbbreviated(String word) {
        return ABBREVIATED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a title and no part of a name. */
    static boolean isTitle(String word) {
        String bare = bare(word);
        return GENDERED.containsKey(bare) || ABBREVIATED.contains(bare) || NEUTRAL.contains(bare);
    }

    /** The gender that titles tell, or unknown. */
    static Gender gender(String titles) {
        for (String title : titles.split(" ", -1)) {
            Gender gender = GENDERED.getOrDefault(bare(title), Gender.UNKNOWN);
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether a title is a last name as well. */
    static boolean mayBeName(String word) {
        return !ABBREVIATED.contains(bare(word));
    }

    /** Whether a word behind a name tells a son from his father. */
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(bare(word));
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
