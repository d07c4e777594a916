package org.audioedition.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.audioedition.article.Article;
import org.audioedition.article.Span;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.quotation.Speaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code quotes}: who says what in each of many texts, for scorers and for a newsroom's own tools. */
@Command(
        name = "quotes",
        description = {
            "Reads articles from standard input, each a line of JSON with an \"id\" and a \"text\",",
            "and prints a line of JSON for each: its quotations, with kind, speaker, gender, voice, rule and confidence.",
            "Offsets count Unicode code points; the end is exclusive, the quotation marks are inside."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  audio-edition quotes < articles.jsonl > quotes.jsonl")
final class QuotesCommand implements Callable<Integer> {

    private final Console console;

    QuotesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        // Whoever opened the stream closes it.
        BufferedReader lines = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        boolean failed = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                console.out().println(answer(JsonParser.parseString(line).getAsJsonObject()));
            } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
                failed = true;
                console.err()
                        .println("error: stdin:" + number
                                + ": this is no JSON object with \"id\" and \"text\"; give one a line");
            }
        }
        return failed ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private static JsonObject answer(JsonObject asked) {
        JsonElement text = asked.get("text");
        if (text == null) {
            throw new JsonParseException("no text");
        }
        JsonObject answer = new JsonObject();
        answer.add("id", asked.get("id"));
        answer.add("quotes", quotes(text.getAsString()));
        return answer;
    }

    private static JsonArray quotes(String text) {
        JsonArray quotes = new JsonArray();
        Article article = PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "stdin", MetadataOptions.none())
                .article()
                .orElse(null);
        if (article == null) {
            return quotes;
        }
        Quotations quotations = QuotationFinder.find(article);
        Map<String, Speaker> speakers = new HashMap<>();
        quotations.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        CodePoints points = new CodePoints(text);
        for (Quotation quotation : quotations.quotations()) {
            String id = quotation.speaker();
            Speaker speaker = id == null ? null : speakers.get(id);
            quotes.add(quote(quotation, speaker, points));
        }
        return quotes;
    }

    private static JsonObject quote(Quotation quotation, @Nullable Speaker speaker, CodePoints points) {
        JsonObject object = new JsonObject();
        object.addProperty("start", points.before(quotation.span().start()));
        object.addProperty("end", points.before(quotation.span().end()));
        object.addProperty(
                "kind",
                switch (quotation.kind()) {
                    case SPEECH -> "direct";
                    case FRAGMENT -> "mixed";
                    default -> quotation.kind().label();
                });
        object.addProperty("speaker", speaker == null ? null : speaker.name());
        Span mention = quotation.mention();
        if (mention != null) {
            JsonArray span = new JsonArray();
            span.add(points.before(mention.start()));
            span.add(points.before(mention.end()));
            object.add("speaker_span", span);
        }
        object.addProperty("gender", (speaker == null ? Speaker.Gender.UNKNOWN : speaker.gender()).label());
        // A voice a speaker, as a cast has them whose engine has enough.
        object.addProperty("voice", speaker == null ? null : "v" + speaker.id().substring(1));
        object.addProperty("rule", quotation.rule());
        object.addProperty("confidence", quotation.confidence());
        return object;
    }
}
