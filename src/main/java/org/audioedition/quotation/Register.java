package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Names.Name;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.audioedition.text.Segmenter;
import org.audioedition.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an article: reads it once for the full names in it and once more to tie bare names to them; knows where each of them
 * stands, for pronouns.
 */
final class Register {

    /**
     * A name where it stands.
     *
     * @param sentence the number of its sentence in the article
     * @param subject whether it is the first name of its sentence, before any verb of speech
     * @param speaks whether a verb of speech is its own
     * @param quoted whether it stands inside a quotation
     */
    record Occurrence(
            Entity entity,
            int at,
            int end,
            int sentence,
            boolean subject,
            boolean speaks,
            boolean quoted,
            boolean possessive) {}

    /** By so many mentions another one of a last name must lead him who was named first. */
    private static final int LEAD = 1;

    private record Seen(Name name, int sentence, boolean subject, boolean quoted, boolean heading, Evidence evidence) {}

    private final Article article;
    private final String text;
    private final List<Span> quoted;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private final List<List<Word>> words = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Descriptions descriptions;
    private final Roles roles;
    /** The words that the article writes in small letters. */
    private final Set<String> small = new HashSet<>();

    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();
    private int nextQuoted;
    private boolean inHeading;

    private Register(Article article, List<Span> quoted) {
        this.article = article;
        this.text = article.text();
        this.quoted = quoted;
        this.descriptions = new Descriptions(text);
        this.roles = new Roles(text);
    }

    /** @param quoted the outermost quotations, in order */
    static Register of(Article article, List<Span> quoted) {
        Register register = new Register(article, quoted);
        for (Block block : article.blocks()) {
            register.collectSmall(block.span());
        }
        for (Block block : article.blocks()) {
            register.inHeading = block.isHeading();
            for (Sentence sentence : Segmenter.sentences(article.text(), block.span())) {
                register.see(sentence.span());
            }
        }
        register.describe();
        register.seen.forEach(register::enterFull);
        register.seen.forEach(register::tie);
        new GenderVotes(quoted, register.sentences, register.words, register.occurrences).count();
        return register;
    }

    private void collectSmall(Span block) {
        for (Word word : Words.in(text, block.start(), block.end())) {
            if (!word.isCapitalised()) {
                small.add(word.text());
            }
        }
    }

    private void see(Span sentence) {
        int number = sentences.size();
        sentences.add(sentence);
        List<Word> all = Words.in(text, sentence.start(), sentence.end());
        words.add(all);
        boolean first = true;
        for (Name name : Names.inSentence(text, all)) {
            if (isCommonWord(name, all)) {
                continue;
            }
            boolean inside = isQuoted(name.span().start());
            seen.add(new Seen(name, number, first && !name.possessive(), inside, inHeading, Evidence.of(name, all)));
            first &= inside || name.possessive();
        }
    }

    /** A word that is capitalised as the first of its sentence only. */
    private boolean isCommonWord(Name name, List<Word> all) {
        return name.words().size() == 1
                && name.title().isEmpty()
                && name.span().start() == all.get(0).span().start()
                && small.contains(name.last().toLowerCase(Locale.ROOT));
    }

    private void describe() {
        nextQuoted = 0;
        for (int s = 0; s < sentences.size(); s++) {
            descriptions.read(
                    s,
                    words.get(s).stream()
                            .filter(word -> !isQuoted(word.span().start()))
                            .toList());
        }
    }

    private boolean isQuoted(int at) {
        while (nextQuoted < quoted.size() && quoted.get(nextQuoted).end() <= at) {
            nextQuoted++;
        }
        return nextQuoted < quoted.size() && quoted.get(nextQuoted).start() <= at;
    }

    /** First pass: names of two words and more. */
    private void enterFull(Seen one) {
        List<String> name = one.name().words();
        if (name.size() < 2 || one.heading()) {
            return;
        }
        boolean known = FirstNames.isFirstName(name.get(0))
                || !one.name().title().isEmpty()
                || name.get(0).length() <= 2;
        String key = Evidence.isOrganisation(one.name()) ? one.name().text() : key(one.name());
        Entity entity = byName.get(key);
        if (entity == null) {
            entity = new Entity(one.name().text(), one.name().suffix());
            byName.put(key, entity);
            Entity namesake = byName.putIfAbsent(name.get(0) + " " + one.name().last(), entity);
            if (namesake != null && namesake != entity) {
                namesake.tellApart();
                entity.tellApart();
            }
            if (!Evidence.isOrganisation(one.name()) && known) {
                byLast.computeIfAbsent(name.get(name.size() - 1), k -> new ArrayList<>())
                        .add(entity);
                byFirst.computeIfAbsent(name.get(0), k -> new ArrayList<>()).add(entity);
            }
        }
        entity.mention(one.name().text());
    }

    /** Second pass: every name is somebody's. */
    private void tie(Seen one) {
        Entity entity = entity(one.name());
        if (one.name().words().size() < 2) {
            entity.mention(one.name().text());
        }
        entity.weigh(one.evidence().personhood());
        entity.title(Titles.gender(one.name().title()));
        roles.learn(entity, one.name(), words.get(one.sentence()));
        Span span = one.name().span();
        occurrences.add(new Occurrence(
                entity,
                span.start(),
                span.end(),
                one.sentence(),
                one.subject(),
                one.evidence().speaks(),
                one.quoted(),
                one.name().possessive()));
    }

    /** Whom a name means. */
    Entity entity(Name name) {
        List<String> parts = name.words();
        if (parts.size() > 1) {
            Entity full = byName.get(key(name));
            full = full == null ? byName.get(name.text()) : full;
            if (full != null) {
                return full;
            }
        }
        if (parts.size() == 1) {
            Entity known = best(byLast.getOrDefault(parts.get(0), List.of()), Titles.gender(name.title()));
            known = known == null ? best(byFirst.getOrDefault(parts.get(0), List.of()), Gender.UNKNOWN) : known;
            if (known != null) {
                return known;
            }
        }
        return byName.computeIfAbsent(name.text(), text -> new Entity(text, name.suffix()));
    }

    /** First and last name, and what tells a son from his father. */
    private static String key(Name name) {
        return name.words().get(0) + " " + name.last() + (name.suffix().isEmpty() ? "" : " " + name.suffix());
    }

    /** Of several of one last name, the one whom the article names most; a title may speak against it. */
    private static @Nullable Entity best(List<Entity> entities, Gender title) {
        Entity best = null;
        for (Entity entity : entities) {
            boolean against = title != Gender.UNKNOWN && entity.gender() != Gender.UNKNOWN && entity.gender() != title;
            if (!against && (best == null || entity.mentions() > best.mentions() + LEAD)) {
                best = entity;
            }
        }
        return best;
    }

    /** All names in the order of the text. */
    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The number of the block at a place. */
    int block(int at) {
        return Places.first(
                article.blocks().size(), i -> article.blocks().get(i).span().end() > at);
    }

    /** Whether a place is in a heading. */
    boolean isHeading(int at) {
        return article.blocks().get(block(at)).isHeading();
    }

    /** Where the block at a place begins. */
    int blockStart(int at) {
        int block = block(at);
        return block < article.blocks().size()
                ? article.blocks().get(block).span().start()
                : text.length();
    }

    /** The noun phrases that act and speak. */
    Descriptions descriptions() {
        return descriptions;
    }

    /** What those are whom it names. */
    Roles roles() {
        return roles;
    }

    /** The number of names before a place. */
    int before(int at) {
        return Places.first(occurrences.size(), i -> occurrences.get(i).at() >= at);
    }

    /** The number of the sentence at a place. */
    int sentence(int at) {
        return Places.first(sentences.size(), i -> sentences.get(i).end() > at);
    }
}
