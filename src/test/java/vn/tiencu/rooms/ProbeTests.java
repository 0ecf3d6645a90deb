package vn.tiencu.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.deadlines.TaskDeadlines;
import vn.tiencu.identity.Caller;

/** Each guard of the rooms is content with a sound room and rejects one that is broken on purpose. */
class ProbeTests {

    private static final Path PROBES = Path.of("src/tools/probes");

    private static final Code CODE = new Code(
            List.of(Contract.values()),
            Map.of(
                    "deadlines", TaskDeadlines.class,
                    "deadlines_remind", TaskListener.class,
                    "deadlines_escalate", TaskListener.class,
                    "deadlines_alertBoard", TaskListener.class,
                    "probe_record", JavaDelegate.class),
            List.of(new Decide()),
            Set.of(),
            Set.of());

    @ParameterizedTest
    @EnumSource
    void aSoundRoomIsLeftAlone(Guard guard) {
        assertThat(guard.faults(Room.of("probe", CODE, PROBES.resolve("sound"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenRoomIsRejectedWithItsReason(Guard guard) throws IOException {
        Room broken = Room.of("probe", CODE, PROBES.resolve("sound"), PROBES.resolve(guard.name()));
        assertThat(String.join("; ", guard.faults(broken))).isEqualTo(expected().get(guard.name()));
    }

    @Test
    void everyProbeHasItsGuard() throws IOException {
        assertThat(expected().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Guard.values()).stream().map(Guard::name).toList());
    }

    private static Map<String, String> expected() throws IOException {
        try (var in = Files.newBufferedReader(PROBES.resolve("expected.csv"))) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(in).stream()
                    .collect(java.util.stream.Collectors.toMap(
                            (CSVRecord row) -> row.get("guard"), row -> row.get("fault")));
        }
    }

    /** What the sound room promises. */
    private enum Contract implements ProcessContract {
        MAIN(
                "probe",
                Set.of(
                        "UserTask_Decide",
                        "CallActivity_Talk",
                        "ServiceTask_Record",
                        "EndEvent_Refused",
                        "EndEvent_Recorded",
                        "EndEvent_Withdrawn"),
                Set.of("probe.withdrawn")),
        TALK("probe_talk", Set.of("EndEvent_TalkHeld"), Set.of());

        private final Strings strings;

        Contract(String key, Set<String> elements, Set<String> messages) {
            this.strings = new Strings(key, elements, messages);
        }

        @Override
        public Strings strings() {
            return strings;
        }

        @Override
        public Set<ProcessVariable<?>> variables() {
            return Set.of(
                    ProcessVariable.text("deciderBody"),
                    ProcessVariable.truth("agreed"),
                    ProcessVariable.truth("ready"));
        }
    }

    private record Nothing() {}

    private static final class Decide implements TaskAct<Nothing> {

        @Override
        public String process() {
            return "probe";
        }

        @Override
        public Set<String> elements() {
            return Set.of("UserTask_Decide");
        }

        @Override
        public Class<Nothing> form() {
            return Nothing.class;
        }

        @Override
        public Map<String, Object> perform(TaskView task, Caller caller, Nothing form) {
            return Map.of();
        }
    }
}
