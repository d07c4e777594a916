package org.audioedition.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.edition.CastList;
import org.audioedition.edition.Edition;
import org.audioedition.quotation.Quotation;
import org.audioedition.timeline.TimedSentence;
import org.jspecify.annotations.Nullable;

/** Everybody who is heard in an edition: the narrator, those who are quoted in another voice, and a quotation of nobody known. */
public final class People {

    private final Map<String, Quotation> quotations;
    private final Map<String, String> names;
    private final CastList cast;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Person reader = new Person("Narrator", "", 0);

    private People(Edition edition) {
        this.quotations = edition.quotations().byId();
        this.names = edition.quotations().speakerNames();
        this.cast = edition.cast();
    }

    /** Those of an edition, numbered in the order of their first words. */
    public static People of(Edition edition) {
        People people = new People(edition);
        edition.timeline().sentences().forEach(people::heardIn);
        return people;
    }

    /** All of them, the narrator first. */
    public List<Person> all() {
        List<Person> all = new ArrayList<>(List.of(reader));
        all.addAll(people.values());
        return all;
    }

    /** Who reads the article. */
    public Person reader() {
        return reader;
    }

    /** Who is heard in a sentence: somebody only where the voice is not the narrator's, as in the captions. */
    public Person heardIn(TimedSentence sentence) {
        Quotation quotation = quotation(sentence.quotation());
        if (quotation == null || cast.isNarrator(sentence.voice())) {
            return reader;
        }
        String speaker = quotation.speaker();
        String name = speaker == null ? null : names.get(speaker);
        if (speaker == null || name == null) {
            return people.computeIfAbsent("", id -> new Person("Quotation", "”", people.size() + 1));
        }
        return people.computeIfAbsent(speaker, id -> Person.named(name, people.size() + 1));
    }

    private @Nullable Quotation quotation(@Nullable String id) {
        return id == null ? null : quotations.get(id);
    }
}
