package org.audioedition.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.script.Chaptering;
import org.audioedition.script.NonText;
import org.audioedition.script.Pauses;
import org.audioedition.script.ScriptSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Options that say how an article is read. */
final class VoiceOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--quotes",
            paramLabel = "speech|all|none",
            defaultValue = "speech",
            description = "Which quotations are told apart from the narrator's text (default: ${DEFAULT-VALUE}).")
    private QuotesMode quotes = QuotesMode.SPEECH;

    @Option(
            names = "--quote-marks",
            paramLabel = "voice|spoken|tone|none",
            defaultValue = "voice",
            converter = QuoteMarksConverter.class,
            description =
                    "How they are told apart: by a voice, by the words \"quote\" and \"end quote\", by a quiet tone;"
                            + " several with commas between them (default: ${DEFAULT-VALUE}).")
    private QuoteMarks quoteMarks = QuoteMarks.voices();

    @Option(
            names = "--one-quote-voice",
            description = "All speakers share the quote voice, but those of the cast file.")
    private boolean oneQuoteVoice;

    @Option(names = "--narrator", paramLabel = "VOICE", description = "The narrator's voice.")
    private @Nullable String narrator;

    @Option(
            names = "--quote-voice",
            paramLabel = "VOICE",
            description = "The voice of speech whose speaker is unknown, and the first for speakers.")
    private @Nullable String quoteVoice;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "1",
            description = "Speed, 0.5 to 2 (default: ${DEFAULT-VALUE}).")
    private double rate = 1;

    @Option(
            names = "--chapters",
            paramLabel = "auto|paragraph|section",
            defaultValue = "auto",
            description = "Where chapters begin (default: ${DEFAULT-VALUE}: by section where there are sub-headings).")
    private Chaptering chapters = Chaptering.AUTO;

    @Option(
            names = "--non-text",
            paramLabel = "announce|summary|full|skip",
            converter = NonTextConverter.class,
            description =
                    "How much is heard of what is not prose, for all kinds or for some, as table=full,image=skip (kinds:"
                            + " image, table, list, code, formula, embed, footnote, abbreviation; default: a fitting one"
                            + " for each).")
    private NonText nonText = NonText.usual();

    @Option(
            names = "--pauses",
            split = ",",
            paramLabel = "NAME=SECONDS",
            description =
                    "How long pauses last, as sentence=0.5,paragraph=1 (names: comma, clause, breath, sentence, into-quote,"
                            + " out-of-quote, paragraph, heading, chapter, article).")
    private Map<String, Double> pauses = Map.of();

    /**
     * What the options say about voices.
     *
     * @param readers the ids of voices that may read sections
     */
    CastingSettings casting(List<String> readers) {
        return new CastingSettings(narrator, quoteVoice, oneQuoteVoice, quotes, quoteMarks, readers, Parts.none());
    }

    ScriptSettings script(Lexicon lexicon) {
        if (!(rate >= 0.5 && rate <= 2) && spec != null) {
            String message = String.format(Locale.ROOT, "--rate is %s; it must be 0.5 to 2", rate);
            throw new ParameterException(spec.commandLine(), message);
        }
        return new ScriptSettings(chapters, pauses(), rate, lexicon, nonText);
    }

    private Pauses pauses() {
        try {
            return Pauses.newscast().with(pauses);
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), "--pauses: " + e.getMessage(), e);
        }
    }

    /** Reads the policies for what is not prose. */
    static final class NonTextConverter implements ITypeConverter<NonText> {
        @Override
        public NonText convert(String value) {
            try {
                return NonText.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads the ways in which quotations are marked. */
    static final class QuoteMarksConverter implements ITypeConverter<QuoteMarks> {
        @Override
        public QuoteMarks convert(String value) {
            try {
                return QuoteMarks.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
