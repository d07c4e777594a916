package org.audioedition.batch;

import java.util.List;
import java.util.Locale;
import org.audioedition.publish.Form;
import org.audioedition.publish.captions.SubRip;
import org.audioedition.publish.captions.WebVtt;
import org.audioedition.publish.compressed.ChapterFiles;
import org.audioedition.publish.compressed.WholeFile;
import org.audioedition.publish.cover.CoverForm;
import org.audioedition.publish.epub.EpubForm;
import org.audioedition.publish.markers.AudacityLabels;
import org.audioedition.publish.markers.ChaptersJson;
import org.audioedition.publish.markers.CueSheet;
import org.audioedition.publish.page.PageForm;
import org.audioedition.publish.report.ReportForm;
import org.audioedition.publish.transcript.Transcript;

/** The forms there are, each behind those that it is made of. */
public enum FormKind {
    TRANSCRIPT,
    VTT,
    SRT,
    CHAPTERS,
    LABELS,
    CUE,
    COVER,
    MP3,
    FLAC,
    OPUS,
    M4B,
    EPUB,
    HTML,
    ACX,
    LIBRIVOX,
    /** The last one: it tells of all others. */
    REPORT;

    /** What every edition has. */
    static final List<FormKind> ALWAYS = List.of(TRANSCRIPT, VTT, SRT, CHAPTERS, LABELS, CUE);

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The forms that must be there before it. */
    List<FormKind> needs() {
        return switch (this) {
            case HTML -> List.of(MP3);
            default -> List.of();
        };
    }

    /** The form, under these settings. */
    Form form(FormSettings settings) {
        return switch (this) {
            case TRANSCRIPT -> new Transcript();
            case VTT -> new WebVtt();
            case SRT -> new SubRip();
            case CHAPTERS -> new ChaptersJson();
            case LABELS -> new AudacityLabels();
            case CUE -> new CueSheet();
            case COVER -> CoverForm.of(settings.cover());
            case MP3 -> WholeFile.mp3(settings.mp3());
            case FLAC -> WholeFile.flac();
            case OPUS -> WholeFile.opus();
            case EPUB -> new EpubForm(settings.wordOverlays());
            case HTML -> new PageForm();
            case ACX -> ChapterFiles.acx();
            case LIBRIVOX -> ChapterFiles.librivox();
            case REPORT -> new ReportForm();
            case M4B -> WholeFile.m4b(settings.searchPath());
        };
    }
}
