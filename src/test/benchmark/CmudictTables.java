import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Makes the two tables of {@code speech.freetts} from the Carnegie Mellon Pronouncing Dictionary: the words whose letters mislead the
 * engine, with their phones, and the other words that its own lexicon lacks. Run by hand for a new edition of the dictionary:
 * {@code java -cp target/audio-edition.jar src/test/benchmark/CmudictTables.java cmudict.dict src/main/resources/org/audioedition/speech/freetts}
 */
final class CmudictTables {

    /** Short vowels without stress are heard alike. */
    private static final String REDUCED = "\\b(ax|ih|ah|eh)\\b";

    private CmudictTables() {}

    public static void main(String[] args) throws IOException {
        CMULexicon lexicon = new CMULexicon("cmulex", true);
        lexicon.load();
        TreeSet<String> misread = new TreeSet<>();
        TreeSet<String> read = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String entry = line.split(" #", -1)[0].strip();
            String word = entry.substring(0, entry.indexOf(' '));
            String phones = entry.substring(entry.indexOf(' ') + 1);
            if (word.length() < 2 || !word.matches("[a-z]+") || lexicon.getPhones(word, "0", false) != null) {
                continue;
            }
            String guess = String.join(" ", lexicon.getPhones(word, "0", true));
            if (heard(guess).equals(heard(engine(phones)))) {
                read.add(word);
            } else {
                misread.add(word + "\t" + phones);
            }
        }
        write(Path.of(args[1], "misread-words.txt"), misread, """
                # Words whose letters mislead the engine, and their phones in the alphabet of the Carnegie Mellon Pronouncing Dictionary,
                # from which they come (NOTICE has its licence). One a line, a tab between. More may be added.
                """);
        write(Path.of(args[1], "well-read-words.txt"), read, """
                # Words that the engine's lexicon lacks and that its letter-to-sound rules say as the Carnegie Mellon Pronouncing Dictionary
                # does, from which they come (NOTICE has its licence). One a line; they are not asked about before air.
                """);
    }

    private static void write(Path file, TreeSet<String> rows, String header) throws IOException {
        List<String> lines = new ArrayList<>(header.lines().toList());
        lines.addAll(rows);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** The dictionary's phones as the engine names them. */
    private static String engine(String phones) {
        return phones.toLowerCase(Locale.ROOT).replace("ah0", "ax").replaceAll("0", "").replaceAll("2", "1");
    }

    private static String heard(String phones) {
        return phones.replaceAll("1", "").replaceAll(REDUCED, "V");
    }
}
