package vn.tiencu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiencu.rooms.Guard;
import vn.tiencu.rooms.Room;

/** Models, forms, tables, labels, pictures and code of each room say the same. */
class RoomTests {

    private static final List<Room> ROOMS = Room.all();

    static Stream<Arguments> guardsOfRooms() {
        return ROOMS.stream().flatMap(room -> Arrays.stream(Guard.values()).map(guard -> arguments(room, guard)));
    }

    @Test
    void thereAreRooms() {
        assertThat(ROOMS).extracting(Room::name).contains("appointment");
    }

    @ParameterizedTest
    @MethodSource("guardsOfRooms")
    void aRoomHoldsTogether(Room room, Guard guard) {
        assertThat(guard.faults(room)).as("%s in the room %s", guard, room).isEmpty();
    }
}
