package org.audioedition.article.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.article.source.MetadataOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final String WORDS = "The lamp was lit at dusk, and the keeper went home.";

    private static List<String> kinds(String text) {
        byte[] bytes = ("A Title\n\n" + text).getBytes(StandardCharsets.UTF_8);
        return PlainTextReader.read(bytes, "lamp.txt", MetadataOptions.none()).article().orElseThrow().blocks().stream()
                .skip(1)
                .map(Block::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"    ", "\t", "  ", "> ", ">"})
    void anIndentedParagraphIsABlockQuote(String indent) {
        assertThat(kinds("She wrote:\n\n" + indent + WORDS + "\n\nThat was all."))
                .containsExactly("paragraph", "blockquote", "paragraph");
    }

    private static final String WRAPPED = """
            The lamp was lit at dusk, and the keeper went home over the hill
            as she had done for years and years, and she did not once look
            back at the tower, nor at the water, nor at the road behind her,
            until she had come to her own door, and had found the key.
            """;

    @Test
    void allItsLinesAreIndented() {
        assertThat(kinds(WRAPPED + "\n" + WRAPPED.indent(4) + "\n" + WRAPPED))
                .containsExactly("paragraph", "blockquote", "paragraph");
    }

    @Test
    void aFirstLineThatIsIndentedIsAHabitOfTypesetters() {
        assertThat(kinds(WRAPPED + "\n    " + WRAPPED + "\n" + WRAPPED)).containsOnly("paragraph");
    }

    @Test
    void whereEveryParagraphIsIndentedNoneIsABlockQuote() {
        assertThat(kinds("  " + WORDS + "\n\n  " + WORDS + "\n\n  " + WORDS)).containsOnly("paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"— Ann Lee, keeper", "- The lamp was lit at dusk, and the keeper went home.", "* * *"})
    void signaturesListsAndRulesAreNone(String line) {
        assertThat(kinds("She wrote:\n\n    " + line + "\n\nThat was all.")).doesNotContain("blockquote");
    }
}
