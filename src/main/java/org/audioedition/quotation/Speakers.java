package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.quotation.Speaker.Gender;
import org.jspecify.annotations.Nullable;

/** Those who are quoted in an article, each with an id in the order of their first quotation. */
final class Speakers {

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    private final Map<String, Gender> pronouns = new HashMap<>();

    /** The id of somebody with a name. */
    String id(Entity entity) {
        String id = id(entity.name());
        entities.put(id, entity);
        return id;
    }

    /** The id of somebody whom a noun phrase describes. */
    String id(String description) {
        return ids.computeIfAbsent(description, name -> "s" + (ids.size() + 1));
    }

    /** Notes that a pronoun means somebody whom a noun phrase describes. */
    void call(String id, Gender pronoun) {
        pronouns.merge(id, pronoun, (known, also) -> known == also ? known : Gender.UNKNOWN);
    }

    /** The entity behind an id; null if only a noun phrase is. */
    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    List<Speaker> all() {
        List<Speaker> all = new ArrayList<>();
        ids.forEach((name, id) -> all.add(speaker(id, name)));
        return all;
    }

    private Speaker speaker(String id, String name) {
        Entity entity = entities.get(id);
        if (entity != null) {
            return new Speaker(id, name, entity.gender(), entity.evidence());
        }
        Gender gender = NounPhrase.of(name).gender();
        if (gender != Gender.UNKNOWN) {
            return new Speaker(id, name, gender, "noun");
        }
        Gender called = pronouns.getOrDefault(id, Gender.UNKNOWN);
        return new Speaker(id, name, called, called == Gender.UNKNOWN ? "" : "pronoun");
    }
}
