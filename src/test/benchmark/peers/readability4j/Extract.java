import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;

/** Extracts the text of pages with readability4j: a folder of pages in, a JSON line each out. */
final class Extract {

    private Extract() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> pages;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        for (Path page : pages) {
            String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
            JsonObject answer = new JsonObject();
            answer.addProperty("id", page.getFileName().toString().replace(".html", ""));
            answer.addProperty("text", text(new Readability4J("http://page.invalid/", html).parse()));
            out.println(answer);
        }
    }

    /** Its own plain text runs paragraphs together; the blocks of its HTML do not. */
    private static String text(Article article) {
        Element content = article.getArticleContent();
        return content == null
                ? ""
                : content.select("p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td").stream()
                        .filter(block -> block.select("p, li, blockquote").size() <= (block.is("p, li, blockquote") ? 1 : 0))
                        .map(Element::text)
                        .collect(Collectors.joining("\n\n"));
    }
}
