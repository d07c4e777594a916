package org.audioedition.publish.manifest;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.script.Script;

/** Writes an article's blocks, what is marked within them, and the articles that they are bound of, one a line. */
final class BlocksJson {

    private final Article article;
    private final JsonWriter json;

    BlocksJson(Article article, JsonWriter json) {
        this.article = article;
        this.json = json;
    }

    void write() throws IOException {
        json.name("blocks").beginArray();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            EditionJson.beginLine(json);
            json.name("id").value(Script.blockId(i));
            block(blocks.get(i));
            EditionJson.endLine(json);
        }
        json.endArray();
        json.name("inlines").beginArray();
        for (Inline inline : article.inlines()) {
            EditionJson.beginLine(json);
            inline(inline);
            EditionJson.endLine(json);
        }
        json.endArray();
        parts();
    }

    private void parts() throws IOException {
        json.name("parts").beginArray();
        List<Article> members = article.members();
        for (int i = 0; i < members.size(); i++) {
            Metadata metadata = members.get(i).metadata();
            EditionJson.beginLine(json);
            json.name("block").value(Script.blockId(article.parts().get(i).block()));
            json.name("articleId").value(members.get(i).id());
            json.name("title").value(metadata.title());
            json.name("byline").value(metadata.byline());
            json.name("published").value(metadata.published());
            json.name("language").value(metadata.language());
            json.name("source").value(metadata.source());
            json.name("address").value(metadata.address());
            json.name("section").value(metadata.section());
            json.name("publisher").value(metadata.publisher());
            json.name("rights").value(metadata.rights());
            EditionJson.endLine(json);
        }
        json.endArray();
    }

    private void block(Block block) throws IOException {
        json.name("kind").value(block.kind());
        if (block instanceof Block.Heading heading) {
            json.name("level").value(heading.level());
        }
        EditionJson.span(json, "span", block.span());
        if (block instanceof Block.ListItem item) {
            json.name("list").value(item.list());
            json.name("number").value(item.number());
            json.name("depth").value(item.depth());
        } else if (block instanceof Block.TableRow row) {
            json.name("table").value(row.table());
            json.name("header").value(row.header());
            json.name("cells").beginArray();
            for (Span cell : row.cells()) {
                json.beginArray().value(cell.start()).value(cell.end()).endArray();
            }
            json.endArray();
        } else if (block instanceof Block.Footnote note) {
            json.name("label").value(note.label());
        }
    }

    private void inline(Inline inline) throws IOException {
        json.name("kind").value(inline.kind());
        EditionJson.span(json, "span", inline.span());
        if (inline instanceof Inline.NoteReference reference) {
            json.name("label").value(reference.label());
        } else if (inline instanceof Inline.Abbreviation abbreviation) {
            json.name("expansion").value(abbreviation.expansion());
        } else if (inline instanceof Inline.Foreign foreign) {
            json.name("language").value(foreign.language());
        }
    }
}
