package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** What those are whom an article names: by titles, {@code Sen. Ann Lee}, and appositives, {@code Ann Lee, the clerk of the town,}. */
final class Roles {

    private static final Map<String, List<String>> ABBREVIATED = Map.of(
            "sen", List.of("senator", "lawmaker"),
            "rep", List.of("representative", "congressman", "congresswoman", "lawmaker"),
            "gov", List.of("governor"),
            "gen", List.of("general"),
            "col", List.of("colonel"),
            "capt", List.of("captain"),
            "dr", List.of("doctor"),
            "prof", List.of("professor"),
            "rev", List.of("pastor"),
            "sgt", List.of("sergeant"));
    private static final Set<String> NO_ROLES = Set.of("former", "vice", "first", "1st", "mr", "mrs", "ms", "miss");
    private static final int LONGEST = 12;
    private static final int LONGEST_BEFORE = 5;

    private final String text;
    private final Map<String, List<Held>> byRole = new HashMap<>();

    private record Held(Entity entity, int at) {}

    Roles(String text) {
        this.text = text;
    }

    /** Learns from a name and the words of its sentence. */
    void learn(Entity entity, Names.Name name, List<Word> sentence) {
        for (String title : name.title().split(" ", -1)) {
            if (!title.isEmpty() && !NO_ROLES.contains(title)) {
                ABBREVIATED.getOrDefault(title, List.of(title)).forEach(role -> add(role, entity, name));
            }
        }
        before(entity, name, sentence);
        int next = Places.first(
                sentence.size(),
                i -> sentence.get(i).span().start() >= name.span().end());
        if (next >= sentence.size()
                || !Words.isDeterminer(sentence.get(next))
                || !commaAt(name.span().end())) {
            return;
        }
        String head = "";
        for (int i = next + 1; i < sentence.size() && i < next + LONGEST; i++) {
            Word word = sentence.get(i);
            if (Words.isPreposition(word) || word.lower().equals("and")) {
                break;
            }
            head = word.lower();
            if (commaAt(word.span().end())) {
                break;
            }
        }
        entity.noun(NounPhrase.of(head).gender());
        add(head, entity, name);
    }

    /** {@code the clerk, Ann Lee,}; {@code his wife Dana Cole}. */
    private void before(Entity entity, Names.Name name, List<Word> sentence) {
        int last = Places.first(
                        sentence.size(),
                        i -> sentence.get(i).span().start() >= name.span().start())
                - 1;
        if (last < 1 || sentence.get(last).isCapitalised()) {
            return;
        }
        boolean comma =
                commaAt(sentence.get(last).span().end()) && isClosed(name.span().end());
        if (!comma && commaAt(sentence.get(last).span().end())) {
            return;
        }
        for (int i = last - 1; i >= 0 && i > last - LONGEST_BEFORE; i--) {
            Word word = sentence.get(i);
            if (Words.isPreposition(word)) {
                return;
            }
            if (Words.isDeterminer(word) || Names.isPossessive(word)) {
                String head = sentence.get(last).lower();
                NounPhrase phrase = NounPhrase.of(head);
                if (comma || phrase.gender() != Speaker.Gender.UNKNOWN) {
                    entity.noun(phrase.gender());
                    add(head, entity, name);
                }
                return;
            }
        }
    }

    /** Whether a mark ends an appositive there. */
    private boolean isClosed(int at) {
        return at >= text.length() || ",.;:)".indexOf(text.charAt(at)) >= 0;
    }

    private boolean commaAt(int at) {
        return at < text.length() && text.charAt(at) == ',';
    }

    private void add(String role, Entity entity, Names.Name name) {
        if (role.length() > 2) {
            byRole.computeIfAbsent(role, key -> new ArrayList<>())
                    .add(new Held(entity, name.span().start()));
        }
    }

    /** Whom a definite description before a place means: the only one of that role, or null. */
    @Nullable
    Entity holder(NounPhrase phrase, int at) {
        Entity only = null;
        if (phrase.words().contains("former")) {
            return null;
        }
        for (Held held : byRole.getOrDefault(phrase.head(), List.of())) {
            if (held.at() >= at) {
                break;
            }
            if (only != null && only != held.entity()) {
                return null;
            }
            only = held.entity();
        }
        return only;
    }
}
