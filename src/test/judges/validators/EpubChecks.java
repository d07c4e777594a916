import com.adobe.epubcheck.tool.EpubChecker;

/** Runs EPUBCheck on many books in one process. Arguments: a folder for reports (0.json, 1.json …), then the books. */
final class EpubChecks {

    private EpubChecks() {}

    public static void main(String[] arguments) {
        for (int i = 1; i < arguments.length; i++) {
            new EpubChecker().run(new String[] {arguments[i], "--json", arguments[0] + "/" + (i - 1) + ".json"});
        }
    }
}
