package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.script.Line;
import org.audioedition.script.Script;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.speech.phonemes.WordPhonemes;
import org.audioedition.store.EnvironmentException;

/** The words of a script as phonemes, with the source that knew each. */
final class PhonemeListing {

    private final Script script;
    private final EngineOptions engines;
    private final Map<String, Phonemizer> phonemizers = new HashMap<>();

    PhonemeListing(Script script, EngineOptions engines) {
        this.script = script;
        this.engines = engines;
    }

    /** A line of phonemes. */
    String text(Line line) throws EnvironmentException {
        StringBuilder text = new StringBuilder(line.voice().id()).append(":");
        for (Utterance utterance : line.utterances()) {
            for (WordPhonemes word : phonemes(line, utterance)) {
                text.append(' ').append(word.phonemes()).append(word.mark());
            }
        }
        return text.toString();
    }

    /** A line of JSON for each spoken word. */
    List<String> json(Line line) throws EnvironmentException {
        List<String> words = new ArrayList<>();
        for (Utterance utterance : line.utterances()) {
            List<WordPhonemes> phonemes = phonemes(line, utterance);
            for (int i = 0; i < phonemes.size(); i++) {
                add(line, utterance.words().get(i), phonemes.get(i), words);
            }
        }
        return words;
    }

    private void add(Line line, SpokenWord word, WordPhonemes phonemes, List<String> words) {
        for (WordPhonemes.Part part : phonemes.parts()) {
            JsonObject object = new JsonObject();
            object.addProperty("voice", line.voice().id());
            object.addProperty("start", word.span().start());
            object.addProperty("end", word.span().end());
            object.addProperty("written", word.span().of(script.article().text()));
            object.addProperty("spoken", part.word());
            object.addProperty("phonemes", part.phonemes());
            object.addProperty("source", part.source().name().toLowerCase(Locale.ROOT));
            words.add(object.toString());
        }
    }

    private List<WordPhonemes> phonemes(Line line, Utterance utterance) throws EnvironmentException {
        String language = line.voice().language();
        Phonemizer known = phonemizers.get(language);
        if (known == null) {
            known = engines.phonemizer(language);
            phonemizers.put(language, known);
        }
        return known.phonemize(utterance);
    }
}
