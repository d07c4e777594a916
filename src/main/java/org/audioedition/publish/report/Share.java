package org.audioedition.publish.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.edition.Edition;
import org.audioedition.publish.People;
import org.audioedition.publish.Person;
import org.audioedition.timeline.TimedSentence;
import org.jspecify.annotations.Nullable;

/** How long everybody is heard, and when. */
final class Share {

    private final Map<Person, Long> frames = new LinkedHashMap<>();
    private final Map<Person, Set<String>> voices = new LinkedHashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final long least;
    private @Nullable Run last;
    private long heard;

    private Share(Edition edition) {
        People people = People.of(edition);
        for (Person person : people.all()) {
            frames.put(person, 0L);
            voices.put(person, new LinkedHashSet<>());
        }
        // What is narrower than a column of the picture could not be seen.
        least = edition.timeline().frames() / SoundPicture.COLUMNS;
        edition.timeline().sentences().forEach(sentence -> add(sentence, people.heardIn(sentence)));
        close();
    }

    static Share of(Edition edition) {
        return new Share(edition);
    }

    /**
     * Somebody who is heard.
     *
     * @param frames how long, without pauses between sentences
     * @param voices the ids of the voices that speak for them
     */
    record Entry(Person person, long frames, List<String> voices) {

        Entry {
            voices = List.copyOf(voices);
        }
    }

    /** A stretch in which one person speaks, with the pauses between their sentences. */
    record Run(Person person, long begin, long end) {}

    /** Everybody, the narrator first, in the order of their first words. */
    List<Entry> entries() {
        return frames.entrySet().stream()
                .map(entry -> new Entry(
                        entry.getKey(), entry.getValue(), List.copyOf(voices.getOrDefault(entry.getKey(), Set.of()))))
                .toList();
    }

    /** The stretches in order, as far as they are wide enough to be seen. */
    List<Run> runs() {
        return List.copyOf(runs);
    }

    /** How many frames are speech. */
    long heard() {
        return heard;
    }

    private void add(TimedSentence sentence, Person person) {
        long length = sentence.end() - sentence.begin();
        frames.merge(person, length, Long::sum);
        voices.computeIfAbsent(person, other -> new LinkedHashSet<>()).add(sentence.voice());
        heard += length;
        Run run = last;
        if (run != null && run.person().equals(person)) {
            last = new Run(person, run.begin(), sentence.end());
        } else {
            close();
            last = new Run(person, sentence.begin(), sentence.end());
        }
    }

    private void close() {
        Run run = last;
        if (run != null && run.end() - run.begin() >= least) {
            runs.add(run);
        }
    }
}
