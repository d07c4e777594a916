package org.audioedition.quotation;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.quotation.Descriptions.Described;
import org.audioedition.quotation.Speaker.Gender;
import org.jspecify.annotations.Nullable;

/** Says whom a mention means: a name, a description or a pronoun. */
final class References {

    private static final int MOST_SENTENCES = 4;

    private final Register register;
    private final Pronouns pronouns;
    private final Speakers speakers;

    References(Article article, List<Span> quoted, Speakers speakers) {
        this.register = Register.of(article, quoted);
        this.pronouns = new Pronouns(register);
        this.speakers = speakers;
    }

    Register register() {
        return register;
    }

    /**
     * The id of whom a mention means, or null.
     *
     * @param at where the quotation begins
     * @param last the id of who spoke last, if anybody
     */
    @Nullable
    String speaker(Mention mention, int at, @Nullable String last) {
        Names.Name name = mention.name();
        if (name != null) {
            return speakers.id(register.entity(name));
        }
        if (mention.kind() == Mention.Kind.DESCRIPTION) {
            return described(mention.text(), mention.span().start());
        }
        int place = Math.min(at, mention.span().start());
        return switch (mention.text()) {
            case "it" -> thing(place);
            case "they" -> several(place);
            default -> person(place, mention.gender(), last);
        };
    }

    /** The senator is the one senator in the article; a spokesman whom it introduced stays who he was. */
    private String described(String text, int at) {
        NounPhrase phrase = NounPhrase.of(text);
        Entity known = phrase.isDefinite() && !phrase.isPlural() ? known(phrase, at) : null;
        return known != null
                ? speakers.id(known)
                : speakers.id(register.descriptions().introduced(text, at));
    }

    private @Nullable Entity known(NounPhrase phrase, int at) {
        Entity holder = register.roles().holder(phrase, at);
        return holder == null && phrase.isBare() && phrase.isCompany() ? organisation(at) : holder;
    }

    /** The organisation that spoke last before a place. */
    private @Nullable Entity organisation(int at) {
        int sentence = register.sentence(at);
        for (int i = register.before(at) - 1; i >= 0; i--) {
            Register.Occurrence one = register.occurrences().get(i);
            if (sentence - one.sentence() > MOST_SENTENCES) {
                return null;
            }
            boolean acts = (one.speaks() || one.subject()) && !one.quoted() && !register.isHeading(one.at());
            if (acts && one.entity().isOrganisation()) {
                return one.entity();
            }
        }
        return null;
    }

    private @Nullable String person(int at, Gender gender, @Nullable String last) {
        Pronouns.Meant meant = pronouns.person(at, gender, last == null ? null : speakers.entity(last));
        Described best = null;
        double most = meant == null ? -1e9 : meant.score();
        int sentence = register.sentence(at);
        for (Described one : register.descriptions().before(at, sentence, MOST_SENTENCES)) {
            Gender told = one.phrase().gender();
            if (!isAntecedent(one, at) || Pronouns.isAgainst(told, gender)) {
                continue;
            }
            double score = one.sentence() - sentence + (one.speaks() ? 1.5 : 0.5) + (told == gender ? 0.5 : 0);
            if (score > most) {
                most = score;
                best = one;
            }
        }
        if (best != null) {
            String id = described(best.text(), best.at());
            speakers.call(id, gender);
            return id;
        }
        return meant == null ? null : speakers.id(meant.entity());
    }

    /** Who is only "the businessman" is mostly one whom the article has named, unless the pronoun is near. */
    private boolean isAntecedent(Described one, int at) {
        boolean known = one.phrase().isIndefinite() || register.block(one.at()) == register.block(at);
        return known && one.phrase().isPerson() && !one.phrase().isPlural();
    }

    private @Nullable String thing(int at) {
        for (Described one : register.descriptions().before(at, register.sentence(at), MOST_SENTENCES)) {
            if (one.phrase().isThing() && !one.phrase().isPlural()) {
                return described(one.text(), one.at());
            }
        }
        Entity organisation = organisation(at);
        return organisation == null ? null : speakers.id(organisation);
    }

    private @Nullable String several(int at) {
        for (Described one : register.descriptions().before(at, register.sentence(at), MOST_SENTENCES)) {
            if (one.phrase().isPlural()) {
                return described(one.text(), one.at());
            }
        }
        return null;
    }
}
