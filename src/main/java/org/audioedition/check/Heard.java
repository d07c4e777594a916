package org.audioedition.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of sound in the order of time: a sentence, words that the program added, or a tone.
 *
 * @param what as faults call it
 * @param text as it is shown; empty for a tone, which is not
 * @param begin its first frame
 * @param end the frame after its last one
 * @param offset where its text stands in the edition's text; -1 if it does not
 * @param words its words; none if it was added
 * @param speaker who is named in captions: {@code Narrator}, a speaker's name, or {@code Quotation}; null if anybody may
 */
record Heard(
        String what,
        String text,
        long begin,
        long end,
        int offset,
        List<EditionRecord.Word> words,
        @Nullable String speaker) {

    /** Who reads what nobody else says. */
    static final String NARRATOR = "Narrator";
    /** What stands for a speaker whom the text does not name. */
    static final String UNNAMED = "Quotation";

    /** All that is heard, in the order of time. */
    static List<Heard> all(EditionRecord edition) {
        Map<String, String> names = new HashMap<>();
        edition.speakers().forEach(speaker -> names.put(speaker.id(), speaker.name()));
        Map<String, String> quoted = new HashMap<>();
        edition.quotations().forEach(q -> quoted.put(q.id(), names.getOrDefault(q.speaker(), UNNAMED)));
        Set<String> narrators = edition.voices().stream()
                .filter(voice -> voice.role().startsWith("narrator"))
                .map(EditionRecord.Voice::id)
                .collect(Collectors.toSet());
        List<Heard> all = new ArrayList<>();
        for (EditionRecord.Sentence s : edition.sentences()) {
            String what = "the sentence at " + s.span();
            boolean told = s.quotation() == null || narrators.contains(s.voice());
            String speaker = told ? NARRATOR : quoted.get(s.quotation());
            int offset = s.span().start();
            all.add(new Heard(what, s.text(), s.beginFrame(), s.endFrame(), offset, s.words(), speaker));
        }
        for (EditionRecord.Added a : edition.added()) {
            String what = "the added \"" + a.text() + "\"";
            String shown = a.tone() ? "" : a.text();
            all.add(new Heard(what, shown, a.beginFrame(), a.endFrame(), -1, List.of(), null));
        }
        all.sort(Comparator.comparingLong(Heard::begin));
        return all;
    }
}
