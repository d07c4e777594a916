package org.audioedition.check;

import java.util.Locale;

/** What must hold of every edition. The ids are stable: scripts rely on them. */
enum Rule {
    /** There is a folder of that name. */
    FOLDER,
    /** {@code edition.json} is there, and is JSON in UTF-8. */
    JSON,
    /** It has every property of the contract, with the right type. */
    PROPERTY,
    /** What a property says is among the things it may say. */
    VALUE,

    /** A listed file is named plainly (no path), and once. */
    FILE_NAME,
    /** A listed file is there. */
    FILE_MISSING,
    /** It has as many bytes as listed. */
    FILE_SIZE,
    /** It has the SHA-256 that is listed. */
    FILE_DIGEST,
    /** There is no other file in the folder. */
    FILE_UNLISTED,
    /** The audio and the forms that every edition has are listed. */
    FILE_FORM,
    /** A text file is in UTF-8. */
    FILE_TEXT,

    /** The audio is a sound WAV or RF64 file. */
    WAV_FORM,
    /** Its chunks stand in the order that all measured readers can bear. */
    WAV_ORDER,
    /** Its chunks have even sizes. */
    WAV_EVEN,
    /** Its format and length are those in {@code edition.json}. */
    WAV_FORMAT,
    /** Its cue points are the chapters. */
    WAV_CUES,
    /** Its ID3 chapters are the chapters. */
    WAV_ID3,
    /** Its INFO texts are the metadata. */
    WAV_INFO,
    /** Its broadcast extension tells the day of publication. */
    WAV_DATE,
    /** Its broadcast extension tells the loudness that is measured. */
    WAV_LOUDNESS,

    /** Ids are unique. */
    ID,
    /** What refers by id finds it. */
    REFERENCE,
    /** Chapters follow each other from the first frame to the last without a gap. */
    CHAPTERS,
    /** A chapter's title is one line that is not empty and fits a WAV label. */
    CHAPTER_TITLE,
    /** In every chapter something is heard. */
    CHAPTER_EMPTY,
    /** Sentences come one after the other, each within its chapter. */
    SENTENCE_TIME,
    /** Words come one after the other, each within its sentence. */
    WORD_TIME,

    /** Every span lies in the text, and cuts no character in two. */
    SPAN,
    /** Blocks are in order, with only white space between them. */
    BLOCKS,
    /** Sentences are in order, each within its paragraph. */
    SENTENCE_SPAN,
    /** A sentence's text is what its span holds. */
    SENTENCE_TEXT,
    /** Words are in order, each within its sentence. */
    WORD_SPAN,
    /** The words of a sentence lie within its quotation, and are heard in that one's voice. */
    QUOTATION,

    /** The ledger adds up to the length of the text. */
    LEDGER_SUM,
    /** Skipped spans are in order and apart, each with a reason. */
    LEDGER_SKIPPED,
    /** Nothing is both heard and skipped. */
    LEDGER_HEARD,
    /** No written character is in neither a sentence nor a skipped span, no letter or digit in neither a word nor one. */
    LEDGER_LOST,

    /** Loudness and true peak are what {@code edition.json} says. */
    LOUDNESS,
    /** The audio keeps the limits of the preset in the settings. */
    PRESET,
    /** Two channels are equal. */
    CHANNELS,
    /** It is silent before the first sentence and after the last. */
    SILENCE,

    /** The WebVTT captions show all that is heard, when it is heard. */
    VTT,
    /** The SubRip captions show all that is heard, when it is heard. */
    SRT,
    /** {@code chapters.json} has the chapters. */
    CHAPTERS_JSON,
    /** {@code labels.txt} has the chapters. */
    LABELS,
    /** The cue sheet has the chapters. */
    CUE_SHEET,
    /** The transcript has the title and all paragraphs. */
    TRANSCRIPT;

    /** As people and scripts see it: {@code CHK-FILE-DIGEST}. */
    String id() {
        return "CHK-" + name().replace('_', '-').toUpperCase(Locale.ROOT);
    }
}
