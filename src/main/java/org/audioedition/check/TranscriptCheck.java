package org.audioedition.check;

/** The transcript has the title in its first line, and the words of every block, in order. */
final class TranscriptCheck {

    private TranscriptCheck() {}

    static void check(EditionRecord edition, String text, String file, Faults faults) {
        String first = text.lines().findFirst().orElse("");
        faults.unless(
                Visible.of(first).equals(Visible.of(edition.title())),
                Rule.TRANSCRIPT,
                file,
                "its first line is \"" + first + "\", wanted is the title, \"" + edition.title() + "\"");
        String transcript = Visible.of(text);
        int at = 0;
        for (EditionRecord.Block block : edition.blocks()) {
            String written = Visible.of(block.span().of(edition.text()));
            int found = transcript.indexOf(written, at);
            String message = "the words of block " + block.id() + " " + block.span() + " do not stand there";
            if (faults.unless(found >= 0, Rule.TRANSCRIPT, file, message)) {
                at = found + written.length();
            }
        }
    }
}
