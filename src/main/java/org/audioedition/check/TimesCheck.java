package org.audioedition.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is heard is heard one after the other: sentences within their chapters, words within their sentences. */
final class TimesCheck {

    private TimesCheck() {}

    static void check(EditionRecord edition, Faults faults) {
        long at = 0;
        for (Heard heard : Heard.all(edition)) {
            within(
                    Rule.SENTENCE_TIME,
                    heard.what(),
                    heard.begin(),
                    heard.end(),
                    at,
                    edition.audio().frames(),
                    faults);
            at = Math.max(at, heard.end());
            words(heard, faults);
        }
        order(edition.sentences(), faults);
        chapters(edition, faults);
    }

    private static void words(Heard heard, Faults faults) {
        long at = heard.begin();
        for (EditionRecord.Word word : heard.words()) {
            within(
                    Rule.WORD_TIME,
                    "the word at " + word.span(),
                    word.beginFrame(),
                    word.endFrame(),
                    at,
                    heard.end(),
                    faults);
            at = Math.max(at, word.endFrame());
        }
    }

    private static void within(Rule rule, String what, long begin, long end, long least, long most, Faults faults) {
        faults.unless(
                least <= begin && begin < end && end <= most,
                rule,
                EditionRecord.FILE,
                what + " is frames " + begin + " to " + end + ", it must lie within " + least + " to " + most);
    }

    private static void order(List<EditionRecord.Sentence> sentences, Faults faults) {
        for (int i = 1; i < sentences.size(); i++) {
            EditionRecord.Sentence sentence = sentences.get(i);
            faults.unless(
                    sentence.beginFrame() >= sentences.get(i - 1).beginFrame(),
                    Rule.SENTENCE_TIME,
                    EditionRecord.FILE,
                    "the sentence at " + sentence.span() + " is heard before the one listed before it");
        }
    }

    private static void chapters(EditionRecord edition, Faults faults) {
        Map<String, EditionRecord.Chapter> chapters = new HashMap<>();
        edition.chapters().forEach(chapter -> chapters.put(chapter.id(), chapter));
        for (EditionRecord.Sentence sentence : edition.sentences()) {
            EditionRecord.Chapter chapter = chapters.get(sentence.chapter());
            boolean inside = chapter == null
                    || (chapter.beginFrame() <= sentence.beginFrame() && sentence.endFrame() <= chapter.endFrame());
            faults.unless(
                    inside,
                    Rule.SENTENCE_TIME,
                    EditionRecord.FILE,
                    "the sentence at " + sentence.span() + " is not heard within its chapter " + sentence.chapter());
        }
    }
}
