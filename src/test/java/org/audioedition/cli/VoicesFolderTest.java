package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VoicesFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path OTHER = Path.of("other").toAbsolutePath();

    private static Path folder(String system, Map<String, String> environment) {
        return VoicesFolder.of(environment, system, HOME);
    }

    @Test
    void liesInTheDataFolderOfTheUser() {
        assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/audio-edition/voices"));
    }

    @Test
    void followsTheDataFolderThatTheUserHasMoved() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", OTHER.toString())))
                .isEqualTo(OTHER.resolve("audio-edition/voices"));
    }

    @Test
    void takesARelativeDataFolderForNone() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "share"))).isEqualTo(folder("Linux", Map.of()));
    }

    @Test
    void liesInTheLibraryOnMacOs() {
        assertThat(folder("Mac OS X", Map.of("XDG_DATA_HOME", OTHER.toString())))
                .isEqualTo(HOME.resolve("Library/Application Support/audio-edition/voices"));
    }

    @Test
    void liesWithTheLocalDataOnWindows() {
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", OTHER.toString())))
                .isEqualTo(OTHER.resolve("audio-edition/voices"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/audio-edition/voices"));
    }

    @Test
    void isWhereTheUserSays() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertThat(folder(system, Map.of("AUDIO_EDITION_VOICES", OTHER.toString())))
                    .isEqualTo(OTHER);
        }
    }

    @Test
    void isTheUsualOneWhereTheUserSaysNothing() {
        assertThat(folder("Linux", Map.of("AUDIO_EDITION_VOICES", " "))).isEqualTo(folder("Linux", Map.of()));
    }
}
