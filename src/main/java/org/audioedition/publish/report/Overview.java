package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.audioedition.audio.Limit;
import org.audioedition.edition.Colophon;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.Clock;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template.Filling;
import org.jspecify.annotations.Nullable;

/** What stands first: whether the edition is fit for air, and the facts. */
final class Overview {

    private final Edition edition;
    private final SoundSection sound;
    private final QuotationSection quotations;
    private final List<ListedFile> files;

    Overview(Edition edition, SoundSection sound, QuotationSection quotations, List<ListedFile> files) {
        this.edition = edition;
        this.sound = sound;
        this.quotations = quotations;
        this.files = List.copyOf(files);
    }

    void verdicts(Writer out) throws IOException {
        level(out);
        Ledger ledger = edition.ledger();
        verdict(
                Verdict.of(ledger.balances()),
                ledger.balances() ? "Every character is accounted for" : "Characters are lost",
                "ledger",
                out);
        long looks = quotations.looks();
        verdict(
                looks == 0 ? Verdict.GOOD : Verdict.LOOK,
                looks == 0
                        ? "No quotation needs a look"
                        : Words.count(looks, "quotation") + (looks == 1 ? " needs a look" : " need a look"),
                "quotations",
                out);
        int notes = edition.notes().size();
        verdict(
                notes == 0 ? Verdict.GOOD : Verdict.LOOK,
                notes == 0 ? "No notes" : Words.count(notes, "note"),
                "notes",
                out);
        long missing = files.stream().filter(file -> file.missing() != null).count();
        if (missing > 0) {
            verdict(Verdict.BAD, Words.count(missing, "file") + " could not be made", "files", out);
        }
    }

    private void level(Writer out) throws IOException {
        String preset = sound.presetName();
        if (preset == null) {
            verdict(Verdict.LOOK, "The sound’s preset is not known here", "sound", out);
            return;
        }
        boolean kept = sound.limits().stream().allMatch(Limit::isKept);
        verdict(
                Verdict.of(kept),
                (kept ? "The sound keeps to the preset " : "The sound misses the preset ") + preset,
                "sound",
                out);
    }

    private static void verdict(Verdict verdict, String words, String section, Writer out) throws IOException {
        out.write("<li><a href=\"#" + section + "\">");
        verdict.mark(words).write(out);
        out.write("</a></li>\n");
    }

    void facts(Writer out) throws IOException {
        Colophon colophon = edition.colophon();
        String language = colophon.language();
        fact("By", said(colophon.author(), language), out);
        fact("Published", said(colophon.date(), "en"), out);
        fact("Publisher", said(colophon.publisher(), language), out);
        fact("Rights", said(colophon.rights(), language), out);
        long milliseconds = edition.timeline().milliseconds(edition.timeline().frames());
        fact("Length", Filling.text(Clock.digits(milliseconds)), out);
        fact("Loudness", Filling.text(sound.line()), out);
        fact("Chapters", Filling.text(Words.count(edition.chapters().size())), out);
        fact(
                "Quotations",
                Filling.text(Words.count(edition.quotations().quotations().size())),
                out);
        fact(
                "Sentences",
                Filling.text(Words.count(edition.timeline().sentences().count())),
                out);
        fact("Voices", Filling.text(colophon.narratorLine()), out);
        fact("Language", Filling.text(language), out);
        fact(
                "Sound",
                Filling.text(Words.count(edition.format().sampleRate()) + " Hz, "
                        + edition.format().bitsPerSample() + " bit, "
                        + (edition.format().channels() == 1 ? "mono" : "two equal channels")),
                out);
        fact("Source", said(edition.metadata().source(), "en"), out);
        fact("Made by", Filling.text(edition.generator()), out);
    }

    private static @Nullable Filling said(@Nullable String text, String language) {
        return text == null ? null : Words.foreign(text, language);
    }

    /** An edition that does not say is told so, because its editor may have forgotten it. */
    private static void fact(String name, @Nullable Filling value, Writer out) throws IOException {
        out.write("<div><dt>");
        Html.text(name, out);
        out.write(value == null ? "</dt><dd class=\"unsaid\">not said" : "</dt><dd>");
        if (value != null) {
            value.write(out);
        }
        out.write("</dd></div>\n");
    }
}
