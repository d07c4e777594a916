package org.audioedition.lexicon;

import java.util.List;

/** Writes a syllable as a newsroom respells it, with the letters of {@code phones.txt}. */
final class Respelling {

    private static final int CLOSED = 1;
    private static final int BARE = 2;

    private Respelling() {}

    static String of(List<Sound> syllable) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < syllable.size(); i++) {
            List<String> forms = syllable.get(i).phone().respelling();
            // An r keeps the open form: "er" would be read as the vowel of "her".
            boolean closed = i + 1 < syllable.size()
                    && !syllable.get(i + 1).phone().symbol().equals("ɹ");
            int form = i == 0 && forms.size() > BARE ? BARE : closed ? CLOSED : 0;
            if (!forms.isEmpty()) {
                out.append(forms.get(Math.min(form, forms.size() - 1)));
            }
        }
        return out.toString();
    }
}
