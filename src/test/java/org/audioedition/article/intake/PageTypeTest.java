package org.audioedition.article.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTypeTest {

    private static SourceType of(String text) {
        return SourceType.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "\n\n  <HTML LANG=en>",
                "\uFEFF<!doctype html>",
                "<!-- saved from url=(0014)about:internet -->\n<html>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html xmlns='x'>",
                "<article><p>",
                "<p>One",
                "<h1>Lamps</h1>"
            })
    void aPageIsToldByHowItBegins(String text) {
        assertThat(of(text)).isEqualTo(SourceType.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Lamps\n\nThey burn.",
                "<Lamps> are lit",
                "< p > is a tag",
                "The <p> tag",
                "<poem>",
                "<!-- only a note"
            })
    void allElseIsText(String text) {
        assertThat(of(text)).isEqualTo(SourceType.TEXT);
    }

    @Test
    void aPageInUtf16IsAPage() {
        assertThat(SourceType.of("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(SourceType.HTML);
        assertThat(SourceType.of("\uFEFF<html>".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(SourceType.HTML);
    }
}
