package org.audioedition.lexicon;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A layer that is read when it is first asked: a run that finds its edition there asks for no word. */
final class LateLayer implements Layer {

    private final Supplier<Layer> reader;
    private volatile @Nullable Layer layer;

    LateLayer(Supplier<Layer> reader) {
        this.reader = reader;
    }

    private Layer layer() {
        Layer known = layer;
        return known == null ? read() : known;
    }

    private synchronized Layer read() {
        Layer known = layer;
        if (known == null) {
            known = reader.get();
            layer = known;
        }
        return known;
    }

    @Override
    public List<Candidate> candidates(String key) {
        return layer().candidates(key);
    }

    @Override
    public int mostWords(String key) {
        return layer().mostWords(key);
    }

    @Override
    public List<Lexeme> lexemes() {
        return layer().lexemes();
    }
}
