package org.audioedition.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.audioedition.publish.Form;
import org.audioedition.publish.audiobook.AudiobookForm;
import org.audioedition.publish.bundle.BundleForm;
import org.audioedition.publish.captions.SubRip;
import org.audioedition.publish.captions.WebVtt;
import org.audioedition.publish.compressed.ArticleFiles;
import org.audioedition.publish.compressed.ChapterFiles;
import org.audioedition.publish.compressed.WholeFile;
import org.audioedition.publish.cover.CoverForm;
import org.audioedition.publish.daisy202.Daisy202Form;
import org.audioedition.publish.daisy3.Daisy3Form;
import org.audioedition.publish.epub.EpubForm;
import org.audioedition.publish.feed.FeedForm;
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
    DAISY202,
    DAISY3,
    EPUB,
    LPF,
    HTML,
    FEED,
    ACX,
    LIBRIVOX,
    ARTICLES,
    ACCESSIBLE,
    PODCAST,
    WEB,
    ARCHIVE,
    /** The last one: it tells of all others. */
    REPORT;

    /** What every edition has. */
    static final List<FormKind> ALWAYS = List.of(TRANSCRIPT, VTT, SRT, CHAPTERS, LABELS, CUE);

    /** All that any edition can have: not those that have to meet the rules of somebody who takes them in. */
    public static final List<FormKind> ALL = Arrays.stream(values())
            .filter(kind -> kind != ACX && kind != LIBRIVOX)
            .toList();

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it names the addresses that files will have. */
    public boolean namesAddresses() {
        return this == FEED || needs().stream().anyMatch(FormKind::namesAddresses);
    }

    /** The forms that must be there before it. */
    List<FormKind> needs() {
        return switch (this) {
            case HTML -> List.of(MP3);
            case FEED -> List.of(COVER, MP3);
            case ACCESSIBLE -> List.of(TRANSCRIPT, COVER, MP3, EPUB, DAISY202);
            case PODCAST -> List.of(VTT, SRT, CHAPTERS, COVER, MP3, FEED);
            case WEB -> List.of(VTT, COVER, MP3, HTML);
            case ARCHIVE ->
                Stream.concat(ALWAYS.stream(), Stream.of(COVER, FLAC)).toList();
            default -> List.of();
        };
    }

    private List<Form> members(FormSettings settings) {
        return needs().stream().map(kind -> kind.form(settings)).toList();
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
            case LPF -> new AudiobookForm();
            case HTML -> new PageForm();
            case FEED -> new FeedForm(settings.baseUrl());
            case ACCESSIBLE, PODCAST, WEB, ARCHIVE -> new BundleForm(label(), members(settings), this == ARCHIVE);
            case ACX -> ChapterFiles.acx();
            case LIBRIVOX -> ChapterFiles.librivox();
            case ARTICLES -> new ArticleFiles(settings.mp3());
            case REPORT -> new ReportForm();
            case M4B -> WholeFile.m4b(settings.searchPath());
            case DAISY202 -> new Daisy202Form();
            case DAISY3 -> new Daisy3Form();
        };
    }
}
