package org.audioedition.cli;

import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.store.EnvironmentException;
import picocli.CommandLine.ParseResult;

/** Turns an exception into one line for the user, and an exit code. */
final class Failures {

    private Failures() {}

    static int report(Exception e, Console console, ParseResult result) {
        if (debug(result)) {
            e.printStackTrace(console.err());
        }
        if (e instanceof UnknownVoiceException || e instanceof SettingsFileException) {
            console.err().println("audio-edition: " + e.getMessage());
            return ExitCodes.USAGE;
        }
        if (e instanceof EnvironmentException) {
            console.err().println("audio-edition: " + e.getMessage());
            return ExitCodes.ENVIRONMENT;
        }
        console.err().println("audio-edition: a defect of the program: " + e + "; --debug shows where");
        return ExitCodes.FAILED;
    }

    private static boolean debug(ParseResult result) {
        for (ParseResult level = result; level != null; level = level.subcommand()) {
            if (level.hasMatchedOption("--debug")) {
                return true;
            }
        }
        return false;
    }
}
