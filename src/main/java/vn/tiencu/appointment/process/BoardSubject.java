package vn.tiencu.appointment.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.casework.CaseSubject;

/**
 * What an appointment is about, for those who look for cases of all rooms: the post, whom the request names and whom step 5
 * chose, from the decision on; until then the result is sealed to some who may read the case (NĐ 170/2025, Điều 33.2đ). Who
 * else stood in the steps between is nobody's business outside of the case.
 */
@Component
class BoardSubject implements CaseSubject.Source {

    private final Appointments appointments;

    BoardSubject(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public Optional<CaseSubject> subject(String caseNumber) {
        return appointments.find(caseNumber).map(BoardSubject::of);
    }

    private static CaseSubject of(Appointment about) {
        List<String> people = Stream.of(
                        about.nomineeId(), about.stage().isDecided() ? about.selectedId() : about.nomineeId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new CaseSubject(
                about.parties().personnel(),
                about.unitId(),
                about.postId(),
                people,
                about.number().year());
    }
}
