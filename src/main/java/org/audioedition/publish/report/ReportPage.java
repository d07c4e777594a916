package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.edition.Edition;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template;
import org.audioedition.publish.Template.Filling;

/** The report as a page: one that asks nobody for anything and lets nothing run. */
final class ReportPage {

    private final Edition edition;
    private final Share share;
    private final SoundSection sound;
    private final QuotationSection quotations;
    private final Overview overview;
    private final Lists lists;
    private final LedgerSection ledger;
    private final TextSection text;

    ReportPage(Edition edition, SoundPicture picture, List<ListedFile> files) {
        this.edition = edition;
        Places places = Places.of(edition);
        this.share = Share.of(edition);
        this.sound = new SoundSection(edition, picture, share);
        this.quotations = new QuotationSection(edition, places);
        this.ledger = new LedgerSection(edition, places);
        this.text = new TextSection(edition, places, quotations.listed(), ledger.listed());
        this.overview = new Overview(edition, sound, quotations, files);
        this.lists = new Lists(edition, files, places);
    }

    /** Writes it; lines end in LF. */
    void write(Writer out) throws IOException {
        String style = Html.HOUSE_STYLE + Template.resource(ReportPage.class, "report.css");
        Map<String, Filling> gaps = new HashMap<>();
        gaps.put("policy", Filling.text(policy(style)));
        gaps.put("generator", Filling.text(edition.generator()));
        gaps.put("title", Filling.text(edition.metadata().title()));
        gaps.put("language", Filling.text(edition.metadata().language()));
        gaps.put("style", out1 -> out1.write(style));
        gaps.put("verdicts", overview::verdicts);
        gaps.put("facts", overview::facts);
        gaps.put("sound", sound::write);
        gaps.put("speakers", new SpeakerSection(edition, share)::write);
        gaps.put("chapters", lists::chapters);
        gaps.put("quotations", quotations::write);
        gaps.put("ledger", ledger::write);
        gaps.put("notes", lists::notes);
        gaps.put("files", lists::files);
        gaps.put("settings", lists::settings);
        gaps.put("text", text::write);
        Template.of(ReportPage.class, "report.html").write(gaps, out);
    }

    private static String policy(String style) {
        return "default-src 'none'; style-src " + Html.policySource(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }
}
