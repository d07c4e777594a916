package org.audioedition.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audioedition.article.Problem;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Stored;
import org.audioedition.encoding.Bitrate;
import org.audioedition.publish.Cover;
import org.audioedition.publish.FormException;
import org.audioedition.publish.cover.CoverPicture;
import org.audioedition.publish.feed.Feed;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options that say which forms are made, and how. */
final class FormOptions {

    private static final String ALL = "all";

    @Option(
            names = "--form",
            paramLabel = "FORM",
            split = ",",
            converter = FormConverter.class,
            description =
                    "Forms to make, several with commas between them: ${COMPLETION-CANDIDATES}; or all, which leaves out acx and librivox: not every edition meets their rules.",
            completionCandidates = Labels.class)
    private List<FormChoice> forms = List.of();

    @Option(
            names = "--mp3",
            paramLabel = "KBPS|v0-v9",
            converter = BitrateConverter.class,
            description =
                    "Kilobits a second of MP3 files, as 64, 96, 128 or 192; or LAME's variable quality, as v4 (default: 96).")
    private @Nullable Bitrate mp3;

    @Option(names = "--word-overlays", description = "Let EPUB follow every word, not only every sentence.")
    private boolean wordOverlays;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = AddressConverter.class,
            description = "The address of the folder that will hold the editions' folders; feeds need it.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--cover",
            paramLabel = "FILE",
            description = "A JPEG or PNG of 1400 to 3000 pixels each way, instead of a drawn cover.")
    private @Nullable Path cover;

    /** The names of all forms. */
    static final class Labels extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Labels() {
            super(Arrays.stream(FormKind.values()).map(FormKind::label).toList());
        }
    }

    /** What one word of the option asks for. */
    record FormChoice(List<FormKind> kinds) {}

    /** Reads the name of a form. */
    static final class FormConverter implements ITypeConverter<FormChoice> {
        @Override
        public FormChoice convert(String value) {
            String name = value.strip().toLowerCase(Locale.ROOT);
            if (name.equals(ALL)) {
                return new FormChoice(FormKind.ALL);
            }
            return new FormChoice(List.of(Arrays.stream(FormKind.values())
                    .filter(kind -> kind.label().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no form; there are " + String.join(", ", new Labels()) + " and all"))));
        }
    }

    /** Reads a bitrate. */
    static final class BitrateConverter implements ITypeConverter<Bitrate> {
        private static final Pattern VARIABLE = Pattern.compile("[vV](\\d)");

        @Override
        public Bitrate convert(String value) {
            try {
                Matcher variable = VARIABLE.matcher(value);
                return variable.matches()
                        ? new Bitrate.Variable(Integer.parseInt(variable.group(1)))
                        : new Bitrate.Constant(Integer.parseInt(value));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no bitrate of MP3; give 64, 96, 128, 192, 320, or v0 to v9");
            }
        }
    }

    /** Reads an address. */
    static final class AddressConverter implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                URI address = URI.create(value.endsWith("/") ? value : value + "/");
                if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                        && address.getHost() != null
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null) {
                    return address;
                }
            } catch (IllegalArgumentException e) {
                // What it is not is said below.
            }
            throw new TypeConversionException(
                    "'" + value + "' is no address of a folder; write it as https://example.org/audio/");
        }
    }

    /**
     * What was asked for.
     *
     * @param jobs how many threads may work
     * @param more what is to be made unasked
     * @throws EnvironmentException if the cover cannot be read, or is none
     */
    FormSettings settings(int jobs, FormKind... more) throws EnvironmentException {
        Stream<FormKind> asked = forms.stream().flatMap(choice -> choice.kinds().stream());
        FormSettings none = FormSettings.none();
        return new FormSettings(
                Stream.concat(asked, Arrays.stream(more)).distinct().toList(),
                mp3 == null ? none.mp3() : mp3,
                wordOverlays,
                baseUrl == null ? none.baseUrl() : baseUrl,
                cover == null ? null : picture(cover),
                System.getenv().getOrDefault("PATH", ""),
                jobs);
    }

    /** A note when addresses are needed and none is given. */
    Optional<Problem> note(FormSettings settings) {
        boolean named = settings.asked().stream().anyMatch(FormKind::namesAddresses);
        return named && baseUrl == null
                ? Optional.of(Problem.note(
                        "FRM-ADDRESS",
                        Feed.FILE_NAME,
                        "its addresses begin with " + FormSettings.NOWHERE
                                + ", which leads nowhere; give the real one with --base-url"))
                : Optional.empty();
    }

    private static Cover picture(Path file) throws EnvironmentException {
        try {
            return CoverPicture.of(new Stored(file), String.valueOf(file));
        } catch (FormException e) {
            throw new EnvironmentException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "the cover " + file + " cannot be read (" + e.getMessage() + "); see that the file is there", e);
        }
    }
}
