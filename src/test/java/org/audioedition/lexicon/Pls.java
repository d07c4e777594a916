package org.audioedition.lexicon;

import java.nio.charset.StandardCharsets;

/** Small PLS files for tests. */
final class Pls {

    /** The head of a file, on its first line. */
    static final String HEAD = """
            <lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
            """;

    private Pls() {}

    /** A file whose second line begins with {@code content}. */
    static byte[] file(String content) {
        return (HEAD + content + "</lexicon>").getBytes(StandardCharsets.UTF_8);
    }
}
