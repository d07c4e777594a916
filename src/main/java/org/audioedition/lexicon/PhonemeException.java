package org.audioedition.lexicon;

/** Text that is no pronunciation; its message says which symbol, at which place, and what is accepted. */
public final class PhonemeException extends Exception {

    private static final long serialVersionUID = 1L;

    PhonemeException(String message) {
        super(message);
    }
}
