package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.FormKind;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Trust;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.edition.Colophon;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that make editions. */
final class PressOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "audio",
            description = "The folder that gets a folder for each edition (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("audio");

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            defaultValue = "default",
            description = "Levels and format: default, broadcast, aes, acx (default: ${DEFAULT-VALUE}).")
    private String preset = "default";

    @Option(
            names = "--disclosure",
            paramLabel = "TEXT",
            description =
                    "The sentence in every form that says that the voices are synthetic, in the house's own words.")
    private @Nullable String disclosure;

    @Option(
            names = "--keep-source",
            description = "Keep what an article was read from beside its edition, as <slug>.source.html or the like.")
    private boolean keepSource;

    @Option(
            names = "--anew",
            description = "Make every edition again; otherwise one that is there, whole, and of the same article and"
                    + " settings is kept as it is.")
    private boolean anew;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Mixin
    private VoiceOptions voice = new VoiceOptions();

    @Mixin
    private CastOptions cast = new CastOptions();

    @Mixin
    private LexiconOptions lexicon = new LexiconOptions();

    @Mixin
    private CacheOptions cache = new CacheOptions();

    @Mixin
    private FormOptions forms = new FormOptions();

    /** The folder that gets a folder for each edition. */
    Path output() {
        return output;
    }

    boolean keepSource() {
        return keepSource;
    }

    /** Whether editions that are there are made again. */
    boolean anew() {
        return anew;
    }

    /** How many threads may work. */
    int jobs() {
        return engines.jobs();
    }

    /**
     * All that these options ask for.
     *
     * @param jobs how many threads may work at one edition
     * @param trust how much of an edition is looked at before it is kept
     * @param readers the ids of voices that read sections
     * @param more forms that are made unasked
     */
    Studio studio(int jobs, Trust trust, List<String> readers, FormKind... more)
            throws EnvironmentException, UnknownVoiceException, SettingsFileException, IOException {
        LexiconOptions.Loaded words = lexicon.load();
        Troupe troupe = engines.troupe();
        CastingSettings casting = troupe.admit(cast.over(voice.casting(readers), troupe));
        Ensemble ensemble = troupe.ensemble(casting);
        ensemble.require(casting);
        FormSettings formSettings = forms.settings(jobs, more);
        PressSettings settings = new PressSettings(
                output,
                master(),
                voice.script(words.lexicon()),
                words.names(),
                casting,
                formSettings,
                provenance(troupe),
                Version.generator(),
                Version.build());
        return new Studio(
                troupe,
                ensemble,
                settings,
                jobs,
                cache.memory(troupe.provenance(), anew ? Trust.NONE : trust),
                words,
                forms.note(formSettings));
    }

    private Map<String, String> provenance(Troupe troupe) throws EnvironmentException {
        Map<String, String> provenance = new TreeMap<>(troupe.provenance());
        if (disclosure != null) {
            provenance.put(Colophon.DISCLOSURE, disclosure);
        }
        return provenance;
    }

    private MasterSettings master() {
        try {
            return MasterSettings.preset(preset);
        } catch (IllegalArgumentException e) {
            if (spec == null) {
                throw e;
            }
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
