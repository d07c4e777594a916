package org.audioedition.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what is quoted in an article and who says it. */
public final class QuotationFinder {

    /** Below this a speaker is a guess, and a wrong voice is worse than none. */
    private static final double LEAST_CONFIDENCE = 0.5;

    private final Article article;
    private final Register register;
    private final Pronouns pronouns;
    private final List<SpanFinder.Found> found;
    private final List<Quotation> quotations = new ArrayList<>();
    private final Map<String, String> speakerIds = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    /** The named speakers of the last quotations, the latest first; of each paragraph one. */
    private final Deque<Turn> turns = new ArrayDeque<>();

    private static final int MOST_TURNS = 2;

    /** Who spoke in a paragraph. */
    private record Turn(int block, String speaker) {}

    private QuotationFinder(Article article) {
        this.article = article;
        this.found = SpanFinder.find(article);
        this.register = Register.of(
                article,
                found.stream()
                        .filter(one -> !one.nested())
                        .map(SpanFinder.Found::span)
                        .toList());
        this.pronouns = new Pronouns(register);
    }

    /** All quotations of an article with their speakers. */
    public static Quotations find(Article article) {
        QuotationFinder finder = new QuotationFinder(article);
        finder.findAll();
        return new Quotations(finder.quotations, finder.speakers());
    }

    private void findAll() {
        int block = 0;
        @Nullable Quotation lastInBlock = null;
        for (SpanFinder.Found one : found) {
            while (article.blocks().get(block).span().end() <= one.span().start()) {
                block++;
                lastInBlock = null;
            }
            Quotation quotation = decide(one, block, lastInBlock);
            quotations.add(quotation);
            lastInBlock = one.nested() ? lastInBlock : quotation;
            String speaker = quotation.speaker();
            if (speaker != null && quotation.kind() == Kind.SPEECH) {
                Turn last = turns.peekFirst();
                if (last != null && last.block() == block) {
                    turns.removeFirst();
                }
                turns.addFirst(new Turn(block, speaker));
                if (turns.size() > MOST_TURNS) {
                    turns.removeLast();
                }
            }
        }
    }

    private Quotation decide(SpanFinder.Found one, int index, @Nullable Quotation before) {
        String id = "q" + (quotations.size() + 1);
        Span span = one.span();
        Block block = article.blocks().get(index);
        KindRules kinds = new KindRules(article.text(), block.span());
        if (one.nested()) {
            KindRules.Decision decision = kinds.decide(span, false);
            return new Quotation(id, span, decision.kind(), null, "nested", 0.5);
        }
        Span paragraphBefore = index > 0 ? article.blocks().get(index - 1).span() : null;
        Span paragraphAfter = index + 1 < article.blocks().size()
                ? article.blocks().get(index + 1).span()
                : null;
        CueFinder cues = new CueFinder(article.text(), block.span(), paragraphBefore, paragraphAfter);
        CueFinder.Cue cue = cues.find(span);
        KindRules.Decision decision = kinds.decide(span, cue != null);
        if (!decision.kind().isSpeech()) {
            return new Quotation(id, span, decision.kind(), null, decision.rule(), 0.8);
        }
        if (cue != null && cue.confidence() >= LEAST_CONFIDENCE) {
            String name = resolve(cue.mention(), span.start());
            return new Quotation(
                    id, span, decision.kind(), name == null ? null : speakerId(name), cue.rule(), cue.confidence());
        }
        if (decision.kind() == Kind.FRAGMENT
                && before != null
                && before.speaker() != null
                && register.sentence(before.span().start()) == register.sentence(span.start())) {
            return new Quotation(id, span, Kind.FRAGMENT, before.speaker(), "same-sentence", 0.7);
        }
        if (decision.kind() == Kind.SPEECH) {
            Quotation guess = guess(id, span, index, before);
            if (guess != null) {
                return guess;
            }
        }
        return new Quotation(id, span, decision.kind(), null, decision.rule(), 0.5);
    }

    /** Who speaks where nobody is named beside the quotation. */
    private @Nullable Quotation guess(String id, Span span, int index, @Nullable Quotation before) {
        if (before != null && before.kind() == Kind.SPEECH && before.speaker() != null) {
            return new Quotation(id, span, Kind.SPEECH, before.speaker(), "same-paragraph", 0.7);
        }
        Block block = article.blocks().get(index);
        int sentence = register.sentence(span.start());
        boolean first =
                article.text().substring(block.span().start(), span.start()).isBlank();
        if (!first) {
            Entity subject = subject(sentence - 1, span.start());
            return subject == null
                    ? null
                    : new Quotation(id, span, Kind.SPEECH, speakerId(subject), "sentence-before", 0.6);
        }
        Turn last = turns.peekFirst();
        if (last != null && last.block() == index - 1) {
            Turn other = turns.stream().skip(1).findFirst().orElse(null);
            if (other != null && other.block() == index - 2 && !other.speaker().equals(last.speaker())) {
                return new Quotation(id, span, Kind.SPEECH, other.speaker(), "alternation", 0.55);
            }
            return new Quotation(id, span, Kind.SPEECH, last.speaker(), "last-speaker", 0.65);
        }
        Entity subject = subject(sentence - 1, span.start());
        return subject == null
                ? null
                : new Quotation(id, span, Kind.SPEECH, speakerId(subject), "subject-before", 0.55);
    }

    /** The person who is the subject of a sentence. */
    private @Nullable Entity subject(int sentence, int to) {
        Entity subject = null;
        for (int i = register.before(to) - 1; i >= 0; i--) {
            Register.Occurrence one = register.occurrences().get(i);
            if (one.sentence() < sentence) {
                break;
            }
            if (one.sentence() == sentence && one.entity().isPerson() && !one.quoted() && !one.possessive()) {
                subject = one.entity();
            }
        }
        return subject;
    }

    private @Nullable String resolve(Mention mention, int at) {
        Names.Name name = mention.name();
        if (name != null) {
            return name(register.entity(name));
        }
        if (mention.kind() == Mention.Kind.DESCRIPTION) {
            return mention.text();
        }
        if (mention.text().equals("it") || mention.text().equals("they")) {
            return null;
        }
        Turn last = turns.peekFirst();
        int place = Math.min(at, mention.span().start());
        Entity meant = pronouns.person(place, mention.gender(), last == null ? null : entities.get(last.speaker()));
        return meant == null ? null : name(meant);
    }

    private String name(Entity entity) {
        entities.put(speakerId(entity), entity);
        return entity.name();
    }

    private String speakerId(Entity entity) {
        String id = speakerId(entity.name());
        entities.put(id, entity);
        return id;
    }

    private String speakerId(String name) {
        return speakerIds.computeIfAbsent(name, n -> "s" + (speakerIds.size() + 1));
    }

    private List<Speaker> speakers() {
        List<Speaker> speakers = new ArrayList<>();
        speakerIds.forEach((name, id) -> {
            Entity entity = entities.get(id);
            speakers.add(new Speaker(id, name, entity == null ? Descriptions.gender(name) : entity.gender()));
        });
        return speakers;
    }
}
