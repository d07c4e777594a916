package org.audioedition.cli;

import picocli.CommandLine;

/** Makes commands, giving each the console of the run. */
final class CommandFactory implements CommandLine.IFactory {

    private final CommandLine.IFactory others = CommandLine.defaultFactory();
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RenderCommand.class) {
            return type.cast(new RenderCommand(console));
        }
        if (type == BatchCommand.class) {
            return type.cast(new BatchCommand(console));
        }
        if (type == PublishCommand.class) {
            return type.cast(new PublishCommand(console));
        }
        if (type == ScriptCommand.class) {
            return type.cast(new ScriptCommand(console));
        }
        if (type == ArticleCommand.class) {
            return type.cast(new ArticleCommand(console));
        }
        if (type == QuotesCommand.class) {
            return type.cast(new QuotesCommand(console));
        }
        if (type == WordsCommand.class) {
            return type.cast(new WordsCommand(console));
        }
        if (type == VoicesCommand.class) {
            return type.cast(new VoicesCommand(console));
        }
        if (type == ConfigCommand.Show.class) {
            return type.cast(new ConfigCommand.Show(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        return others.create(type);
    }
}
