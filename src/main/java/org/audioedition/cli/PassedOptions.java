package org.audioedition.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a command line, and the house file's settings among them, as another machine is to be told of them: it has neither the
 * house file nor the files that they name.
 *
 * @param spec of a command that has {@link BatchOptions} as its mixin {@code options}, and has been parsed
 */
record PassedOptions(CommandSpec spec) {

    private static final String OUTPUT = "--output";
    /** A folder that every machine has for itself. */
    private static final String CACHE = "--cache";
    /** What is said to every machine in another way, or is nothing to it. */
    private static final Set<String> APART = Set.of(OUTPUT, "--anew", "--resume", "--jobs");

    static PassedOptions of(CommandSpec spec) {
        return new PassedOptions(spec);
    }

    /** Where the editions' folders go, as it was said: an address would not outlive being taken for a path. */
    String output() {
        OptionSpec option = Objects.requireNonNull(spec.optionsMap().get(OUTPUT), OUTPUT);
        List<String> said = said(option);
        return said.isEmpty() ? option.getValue().toString() : said.get(said.size() - 1);
    }

    /** Options that name no files, each in one word. */
    List<String> texts() {
        List<String> all = new ArrayList<>();
        for (OptionSpec option : passedOn()) {
            if (!namesFiles(option)) {
                boolean flag = option.arity().max() == 0;
                said(option).stream()
                        .filter(value -> !flag || Boolean.parseBoolean(value))
                        .map(value -> flag ? option.longestName() : option.longestName() + "=" + value)
                        .forEach(all::add);
            }
        }
        if (all.stream().noneMatch(option -> option.startsWith(CACHE + "="))) {
            // A user's cache is for what is heard again; an archive's would be as large as its audio.
            all.add("--no-cache");
        }
        return all;
    }

    /** The files that options name, in their order, by option. */
    Map<String, List<Path>> files() {
        Map<String, List<Path>> all = new LinkedHashMap<>();
        for (OptionSpec option : passedOn()) {
            Object value = option.getValue();
            if (namesFiles(option) && value != null) {
                List<Path> files = value instanceof List<?> several
                        ? several.stream().map(Path.class::cast).toList()
                        : List.of((Path) value);
                all.put(option.longestName(), files);
            }
        }
        return all;
    }

    private List<OptionSpec> passedOn() {
        CommandSpec mixin = Objects.requireNonNull(spec.mixins().get("options"), "the mixin of that name");
        return mixin.options().stream()
                .filter(option -> !APART.contains(option.longestName()))
                .toList();
    }

    private static boolean namesFiles(OptionSpec option) {
        boolean path = List.of(option.auxiliaryTypes()).contains(Path.class) || option.type() == Path.class;
        return path && !option.longestName().equals(CACHE);
    }

    /** What was said for an option, on the command line or else in the house file. */
    private List<String> said(OptionSpec option) {
        OptionSpec matched = spec.commandLine().getParseResult().matchedOption(option.longestName());
        if (matched != null) {
            return matched.originalStringValues();
        }
        String house = spec.defaultValueProvider() instanceof HouseFile file ? file.defaultValue(option) : null;
        return house == null ? List.of() : List.of(house);
    }
}
