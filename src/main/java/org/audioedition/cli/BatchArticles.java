package org.audioedition.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a batch is made of, on one machine and on many: what the command line names, and lists and orders in files. */
final class BatchArticles {

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description =
                    "Articles: files, addresses that begin with http:// or https://, folders with all that is in them,"
                            + " patterns as \"news/*.html\", files of orders (.jsonl).")
    private List<String> sources = List.of();

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description = "A file that names sources, a line each; on one machine - is standard input.")
    private List<String> lists = List.of();

    @Option(
            names = "--orders",
            paramLabel = "FILE",
            description =
                    "A file of orders, a line of JSON each: source, and title, byline, published, language, publisher,"
                            + " rights, item (which article of the source, from 0) where needed; on one machine - is"
                            + " standard input.")
    private List<String> orders = List.of();

    List<String> sources() {
        return List.copyOf(sources);
    }

    /** Files that name sources. */
    List<String> lists() {
        return List.copyOf(lists);
    }

    /** Files of orders. */
    List<String> orders() {
        return List.copyOf(orders);
    }

    /** Makes sure that something is named. */
    void require(CommandSpec spec) {
        if (sources.isEmpty() && lists.isEmpty() && orders.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "articles are missing: give files, folders, --list or --orders");
        }
    }
}
