package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiencu.rooms.Room;
import vn.tiencu.rooms.RoomPage;

/** Each room has its page; the tables on it are the models', {@code -Dupdate.rooms=true} writes them anew. */
class RoomPageTests {

    private static final String BELOW = "<!-- Below this line the page is made from the models";

    static java.util.List<Room> rooms() {
        return Room.all();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void thePageSaysWhatTheModelsSay(Room room) throws IOException {
        Path page = Path.of("processes", room.name(), "README.md");
        String written = Files.readString(page);
        assertThat(written).contains(BELOW);
        String byHand = written.substring(0, written.indexOf('\n', written.indexOf(BELOW)) + 1);
        Generated.compare("update.rooms", page, byHand + "\n" + new RoomPage(room).made());
    }
}
