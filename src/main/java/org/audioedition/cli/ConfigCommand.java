package org.audioedition.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code config}: what the settings are. */
@Command(
        name = "config",
        description = "Shows the settings that hold here.",
        mixinStandardHelpOptions = true,
        subcommands = ConfigCommand.Show.class)
final class ConfigCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: show");
    }

    /** {@code config show}: every setting of {@code render} with its value and where that is from. */
    @Command(
            name = "show",
            description =
                    "Prints what \"render\" would do with these options here: every setting, its value, and where it is"
                            + " said.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        private final Console console;

        @Mixin
        private HouseOptions house = new HouseOptions();

        @Unmatched
        private List<String> options = new ArrayList<>();

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws SettingsFileException, java.io.IOException {
            List<String> args = new ArrayList<>();
            if (house.house() != null) {
                args.add(HouseFile.OPTION + "=" + house.house());
            }
            HouseFile settings = HouseFile.of(args, java.nio.file.Path.of(""));
            CommandLine render = new CommandLine(new RenderCommand(console), new CommandFactory(console));
            Main.configure(render).setDefaultValueProvider(settings);
            options.add("-");
            CommandLine.ParseResult parsed = render.parseArgs(options.toArray(String[]::new));
            render.getCommandSpec().options().stream()
                    .filter(option -> HouseFile.keys().contains(key(option)))
                    .sorted(Comparator.comparing(Show::key))
                    .forEach(option -> console.out().println(line(option, parsed, settings)));
            return ExitCodes.DONE;
        }

        private static String key(OptionSpec option) {
            return option.longestName().substring(2);
        }

        private static String line(OptionSpec option, CommandLine.ParseResult parsed, HouseFile settings) {
            HouseFile.Setting setting = settings.setting(option);
            boolean given = parsed.hasMatchedOption(option);
            String origin = given ? "command line" : setting != null ? setting.place() : "default";
            String value = given
                    ? String.join(
                            ",", parsed.matchedOption(option.longestName()).originalStringValues())
                    : setting != null ? setting.value() : standing(option);
            return key(option) + "\t" + value.replace(HouseFile.BETWEEN_FILES, ",") + "\t" + origin;
        }

        /** What holds where nothing is said; a hyphen for nothing. */
        private static String standing(OptionSpec option) {
            Object value = option.getValue();
            boolean nothing = value == null || (value instanceof List<?> list && list.isEmpty());
            return nothing ? "-" : String.valueOf(value);
        }
    }
}
