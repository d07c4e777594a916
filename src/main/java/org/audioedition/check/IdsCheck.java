package org.audioedition.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids are unique, and every reference finds one. */
final class IdsCheck {

    private final Faults faults;

    private IdsCheck(Faults faults) {
        this.faults = faults;
    }

    static void check(EditionRecord edition, Faults faults) {
        IdsCheck check = new IdsCheck(faults);
        Set<String> voices = check.unique("voices", edition.voices(), EditionRecord.Voice::id);
        Set<String> blocks = check.unique("blocks", edition.blocks(), EditionRecord.Block::id);
        Set<String> chapters = check.unique("chapters", edition.chapters(), EditionRecord.Chapter::id);
        Set<String> speakers = check.unique("speakers", edition.speakers(), EditionRecord.Speaker::id);
        Set<String> quotations = check.unique("quotations", edition.quotations(), EditionRecord.Quotation::id);
        for (EditionRecord.Speaker speaker : edition.speakers()) {
            check.found(speaker.voice(), voices, "the voice of speaker " + speaker.id());
        }
        for (EditionRecord.Quotation quotation : edition.quotations()) {
            check.found(quotation.voice(), voices, "the voice of quotation " + quotation.id());
            check.found(quotation.speaker(), speakers, "the speaker of quotation " + quotation.id());
        }
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            String whose = " of the sentence at " + sentence.span();
            check.found(sentence.chapter(), chapters, "the chapter" + whose);
            check.found(sentence.paragraph(), blocks, "the paragraph" + whose);
            check.found(sentence.voice(), voices, "the voice" + whose);
            check.found(sentence.quotation(), quotations, "the quotation" + whose);
        }
    }

    private <T> Set<String> unique(String list, List<T> items, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (T item : items) {
            if (!ids.add(id.apply(item))) {
                faults.add(Rule.ID, EditionRecord.FILE, list + " has two with the id " + id.apply(item));
            }
        }
        return ids;
    }

    private void found(@Nullable String id, Set<String> ids, String what) {
        if (id != null && !ids.contains(id)) {
            faults.add(Rule.REFERENCE, EditionRecord.FILE, what + " is " + id + ", which is not listed");
        }
    }
}
