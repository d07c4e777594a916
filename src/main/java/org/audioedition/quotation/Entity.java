package org.audioedition.quotation;

import org.audioedition.quotation.Speaker.Gender;

/** Somebody or something that an article names, and what the article has shown of it so far. */
final class Entity {

    /** Votes by which pronouns outrank a first name of one gender. */
    private static final int SURE = 6;

    /** Votes by which they outrank one that most of its bearers share. */
    private static final int RATHER_SURE = 4;

    private String name;
    private final String suffix;
    private int mentions;
    private int personhood;
    private int male;
    private int female;
    private Gender byTitle = Gender.UNKNOWN;
    private Gender byNoun = Gender.UNKNOWN;

    private boolean hasNamesake;

    /** @param suffix what tells a son from his father: {@code Jr.}; perhaps nothing */
    Entity(String name, String suffix) {
        this.name = name;
        this.suffix = suffix;
    }

    /** The fullest name that the article gives; with Jr. or Sr. where it takes that to tell two apart. */
    String name() {
        return hasNamesake && !suffix.isEmpty() ? name + " " + suffix : name;
    }

    /** Notes that somebody else in the article bears the same name. */
    void tellApart() {
        hasNamesake = true;
    }

    String first() {
        return name.substring(0, Math.max(0, name.indexOf(' ')));
    }

    void mention(String form) {
        mentions++;
        name = form.length() > name.length() ? form : name;
    }

    int mentions() {
        return mentions;
    }

    /** Evidence for a person if positive, for a thing if negative. */
    void weigh(int evidence) {
        personhood += evidence;
    }

    boolean isPerson() {
        return personhood > 0;
    }

    /** Whether it is a thing, and a place no more than a person. */
    boolean isOrganisation() {
        return (personhood <= 0 || isUnknown()) && !Evidence.isPlace(name);
    }

    /** Whether no title, first name or pronoun speaks for a person. */
    private boolean isUnknown() {
        return personhood < 3 && gender() == Gender.UNKNOWN && !FirstNames.isFirstName(first());
    }

    void title(Gender gender) {
        byTitle = byTitle == Gender.UNKNOWN ? gender : byTitle;
    }

    /** A noun in apposition: {@code his wife, Dana Cole}. */
    void noun(Gender gender) {
        byNoun = byNoun == Gender.UNKNOWN ? gender : byNoun;
    }

    /** A pronoun that can mean nobody else. */
    void vote(Gender gender, int weight) {
        male += gender == Gender.MALE ? weight : 0;
        female += gender == Gender.FEMALE ? weight : 0;
    }

    Gender gender() {
        return verdict().gender();
    }

    /** What tells the gender: {@code title}, {@code pronoun}, {@code first name}, or nothing. */
    String evidence() {
        return verdict().evidence();
    }

    private record Verdict(Gender gender, String evidence) {}

    /** By title, else by pronouns, else by the first name; only many pronouns outrank a name of one gender. */
    private Verdict verdict() {
        if (byTitle != Gender.UNKNOWN) {
            return new Verdict(byTitle, "title");
        }
        Gender voted = male > female ? Gender.MALE : female > male ? Gender.FEMALE : Gender.UNKNOWN;
        Gender usual = FirstNames.usual(first());
        boolean against = voted != Gender.UNKNOWN && usual != Gender.UNKNOWN && voted != usual;
        int needed = FirstNames.gender(first()) == Gender.UNKNOWN ? RATHER_SURE : SURE;
        if (voted != Gender.UNKNOWN && (!against || Math.abs(male - female) >= needed)) {
            return new Verdict(voted, "pronoun");
        }
        if (byNoun != Gender.UNKNOWN) {
            return new Verdict(byNoun, "noun");
        }
        return new Verdict(usual, usual == Gender.UNKNOWN ? "" : "first name");
    }
}
