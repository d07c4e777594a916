package org.audioedition.quotation;

import java.util.List;
import org.audioedition.quotation.Register.Occurrence;
import org.audioedition.quotation.Speaker.Gender;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun beside a quotation means. */
final class Pronouns {

    private static final int MOST_OCCURRENCES = 40;
    private static final int MOST_SENTENCES = 12;

    private final Register register;

    Pronouns(Register register) {
        this.register = register;
    }

    /** The gender of whom a pronoun means. */
    static Gender gender(String word) {
        return switch (word) {
            case "he", "his", "him", "himself", "he's", "he’s", "he'd", "he’d" -> Gender.MALE;
            case "she", "her", "hers", "herself", "she's", "she’s", "she'd", "she’d" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** A person, and how well a pronoun fits. */
    record Meant(Entity entity, double score) {}

    /**
     * The person whom a pronoun at a place means, or null.
     *
     * @param at where the pronoun's sentence, or the quotation before it, begins
     * @param gender the pronoun's
     * @param last who spoke last, if anybody
     */
    @Nullable
    Meant person(int at, Gender gender, @Nullable Entity last) {
        List<Occurrence> all = register.occurrences();
        int sentence = register.sentence(at);
        int paragraph = register.blockStart(at);
        Entity best = null;
        double most = -1e9;
        int from = register.before(at) - 1;
        for (int i = from; i >= 0 && i > from - MOST_OCCURRENCES; i--) {
            Occurrence one = all.get(i);
            int distance = sentence - one.sentence();
            if (distance > MOST_SENTENCES) {
                break;
            }
            Entity entity = one.entity();
            if (!entity.isPerson() || isAgainst(entity.gender(), gender)) {
                continue;
            }
            double score =
                    score(one, sentence, gender) + (entity == last ? 0.7 : 0) + (one.at() >= paragraph ? 0.8 : 0);
            if (score > most) {
                most = score;
                best = entity;
            }
        }
        if (best == null) {
            return last == null || isAgainst(last.gender(), gender) ? null : new Meant(last, -MOST_SENTENCES);
        }
        return new Meant(best, most);
    }

    /** The nearer the better; the subject of a sentence, and of a verb of speech, before who is only mentioned. */
    private static double score(Occurrence one, int sentence, Gender gender) {
        return one.sentence()
                - sentence
                + (one.subject() ? 1 : 0)
                + (one.speaks() ? 1 : 0)
                - (one.quoted() ? 2.5 : 0)
                - (one.possessive() ? 1.2 : 0)
                + (one.entity().gender() == gender ? 0.5 : 0)
                + 0.1 * Math.log(one.entity().mentions());
    }

    static boolean isAgainst(Gender known, Gender asked) {
        return known != Gender.UNKNOWN && asked != Gender.UNKNOWN && known != asked;
    }
}
