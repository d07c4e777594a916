package org.audioedition.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.script.NonText.Kind;
import org.audioedition.script.NonText.Policy;

/** Decides what is done with each block of an article, prose or not, by the policy for its kind. */
final class NonTextReading {

    private final Article article;
    private final NonText policies;
    private final List<Block> blocks;
    /** How many items each list has, by its number. */
    private final Map<Integer, Integer> items = new HashMap<>();

    private final Map<Integer, TableShape> tables = new HashMap<>();

    NonTextReading(Article article, NonText policies) {
        this.article = article;
        this.policies = policies;
        this.blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListItem item) {
                items.merge(item.list(), 1, Integer::sum);
            } else if (blocks.get(i) instanceof Block.TableRow row) {
                tables.computeIfAbsent(row.table(), table -> new TableShape(article.text()))
                        .add(row, i);
            }
        }
    }

    Treatment of(int index) {
        Block block = blocks.get(index);
        if (block instanceof Block.ListItem item) {
            return item(item, index);
        } else if (block instanceof Block.TableRow row) {
            return row(row, index);
        } else if (block instanceof Block.Image) {
            return image(block, index);
        } else if (block instanceof Block.Caption) {
            return caption(block, index);
        } else if (block instanceof Block.Preformatted) {
            return code(block);
        } else if (block instanceof Block.Formula) {
            return policy(Kind.FORMULA) == Policy.FULL
                    ? Treatment.read("Formula:", block.span())
                    : leave(Kind.FORMULA, "Formula.");
        } else if (block instanceof Block.Embed) {
            return policy(Kind.EMBED) == Policy.SKIP
                    ? leave(Kind.EMBED, "")
                    : Treatment.read("Embedded content:", block.span());
        } else if (block instanceof Block.Footnote note) {
            return policy(Kind.FOOTNOTE) == Policy.FULL
                    ? Treatment.read("Footnote " + note.label() + ":", block.span())
                    : leave(Kind.FOOTNOTE, "Footnote " + note.label() + ".");
        }
        return Treatment.read(block.span());
    }

    private Policy policy(Kind kind) {
        return policies.of(kind);
    }

    /** Left out; what would announce it is not said where all of it is to be skipped. */
    private Treatment leave(Kind kind, String announced) {
        Policy policy = policy(kind);
        String reason = kind.label() + " (" + policy.label() + ")";
        return Treatment.leave(policy == Policy.SKIP ? "" : announced, reason);
    }

    private Treatment item(Block.ListItem item, int index) {
        Policy policy = policy(Kind.LIST);
        int count = items.getOrDefault(item.list(), 0);
        String announced =
                isFirst(item, index) && policy != Policy.FULL ? "List of " + counted(count, "item") + "." : "";
        if (policy == Policy.SUMMARY || policy == Policy.SKIP) {
            return leave(Kind.LIST, announced);
        }
        String number = item.number() > 0 ? item.number() + "." : "";
        return Treatment.read(announced, List.of(new Treatment.Part(number, item.span())), "");
    }

    /** Whether an item is the first of its list; one within a list's item is announced where it begins. */
    private boolean isFirst(Block.ListItem item, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.ListItem other && other.list() == item.list()) {
                return false;
            }
            if (!(blocks.get(i) instanceof Block.ListItem)) {
                break;
            }
        }
        return true;
    }

    private Treatment row(Block.TableRow row, int index) {
        TableShape shape = shape(row);
        boolean captioned = index > 0 && blocks.get(index - 1) instanceof Block.Caption;
        String announced = index == shape.first() && !captioned ? announced(shape) : "";
        return policy(Kind.TABLE) == Policy.FULL
                ? Treatment.read(announced, shape.parts(row), index == shape.last() ? "End of table." : "")
                : leave(Kind.TABLE, announced);
    }

    private TableShape shape(Block.TableRow row) {
        TableShape shape = tables.get(row.table());
        if (shape == null) {
            throw new IllegalStateException("no table " + row.table());
        }
        return shape;
    }

    private String announced(TableShape shape) {
        return policy(Kind.TABLE) == Policy.ANNOUNCE
                ? "Table."
                : "Table: " + counted(shape.columns(), "column") + ", " + counted(shape.rows(), "row") + ".";
    }

    private Treatment image(Block block, int index) {
        boolean captioned = index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.Caption
                && !belongsToTable(index + 1);
        return switch (policy(Kind.IMAGE)) {
            case FULL -> Treatment.read("Picture:", block.span());
            case SUMMARY ->
                captioned
                        ? Treatment.leave("", "image (summary): its caption is read")
                        : Treatment.read("Picture:", block.span());
            case ANNOUNCE, SKIP -> leave(Kind.IMAGE, "Picture.");
        };
    }

    private Treatment caption(Block block, int index) {
        if (index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.TableRow row) {
            return policy(Kind.TABLE) == Policy.SKIP
                    ? leave(Kind.TABLE, "")
                    : Treatment.read("", List.of(new Treatment.Part("", block.span())), announced(shape(row)));
        }
        boolean pictured = index > 0 && blocks.get(index - 1) instanceof Block.Image;
        return switch (policy(Kind.IMAGE)) {
            case FULL -> Treatment.read(pictured ? "Caption:" : "Picture:", block.span());
            case SUMMARY -> Treatment.read("Picture:", block.span());
            case ANNOUNCE, SKIP -> leave(Kind.IMAGE, pictured ? "" : "Picture.");
        };
    }

    private boolean belongsToTable(int caption) {
        return caption + 1 < blocks.size() && blocks.get(caption + 1) instanceof Block.TableRow;
    }

    private Treatment code(Block block) {
        if (policy(Kind.CODE) == Policy.FULL) {
            return Treatment.read("Code:", block.span());
        }
        int lines = (int) block.span().of(article.text()).lines().count();
        return leave(
                Kind.CODE, policy(Kind.CODE) == Policy.SUMMARY ? "Code, " + counted(lines, "line") + "." : "Code.");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
