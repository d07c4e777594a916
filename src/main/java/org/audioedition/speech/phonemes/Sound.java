package org.audioedition.speech.phonemes;

import java.util.function.UnaryOperator;

/** The phonemes of a word and who decided them. */
record Sound(String phonemes, Source source) {

    static final Sound NONE = new Sound("", Source.NONE);

    /** The word with an ending; a word of the dictionary becomes an inflected one. */
    Sound with(UnaryOperator<String> ending) {
        boolean listed = source == Source.DICTIONARY || source == Source.WEAK_FORM;
        return new Sound(ending.apply(phonemes), listed ? Source.INFLECTION : source);
    }
}
