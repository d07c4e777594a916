package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Stack;
import org.audioedition.casting.CastingSettings;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that uses a cast file or, without one, prints the cast of the article. */
final class ScriptCastOptions {

    @Option(
            names = "--cast",
            arity = "0..1",
            paramLabel = "FILE",
            preprocessor = ArticleIsNoCastFile.class,
            description = "Use a cast file (--cast=FILE, or a FILE that ends in .toml);"
                    + " without FILE, print the article's cast instead, as a file to start from.")
    private @Nullable Path file;

    /** {@code script --cast article.txt} names the article, not a cast file. */
    static final class ArticleIsNoCastFile implements IParameterPreprocessor {

        @Override
        @SuppressWarnings("JdkObsolete") // picocli's own type
        public boolean preprocess(
                Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> attached) {
            boolean apart = " ".equals(attached.get("separator"));
            if (apart && (args.isEmpty() || !args.peek().endsWith(".toml"))) {
                args.push("");
            }
            return false;
        }
    }

    /** Whether the cast itself is asked for. */
    boolean isListing() {
        return file != null && file.toString().isEmpty();
    }

    CastingSettings over(CastingSettings settings, Troupe troupe)
            throws SettingsFileException, EnvironmentException, IOException {
        return file == null || isListing() ? settings : CastOptions.over(settings, file, troupe);
    }
}
