package vn.tiencu.appointment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.appointment.process.CasePapers;
import vn.tiencu.appointment.process.Nominees;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Question;
import vn.tiencu.standards.Verdict;
import vn.tiencu.standards.Verdicts;

/** Begins and withdraws appointments, and says who may know of one. */
@Service
public class AppointmentDesk {

    private final Appointments appointments;
    private final Opinions opinions;
    private final Journal journal;
    private final Intake intake;
    private final Verdicts verdicts;
    private final CasePapers papers;
    private final Cases cases;
    private final HouseClock clock;

    AppointmentDesk(
            Appointments appointments,
            Opinions opinions,
            Journal journal,
            Intake intake,
            Verdicts verdicts,
            CasePapers papers,
            Cases cases,
            HouseClock clock) {
        this.appointments = appointments;
        this.opinions = opinions;
        this.journal = journal;
        this.intake = intake;
        this.verdicts = verdicts;
        this.papers = papers;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Begins a case with the request for permission. Refused (422) for an unknown person or post and for somebody who may not
     * be proposed, (403) for bodies that have no part in it, (409) while the same case is open.
     */
    @Transactional
    public Appointment start(AppointmentRequest request, Caller caller) {
        var parties = intake.parties(request);
        requirePart(parties, caller);
        String period = intake.period(request);
        appointments.open(request.personId(), request.postId(), period).ifPresent(open -> {
            throw Refused.conflict(
                    "alreadyOpen", Message.of("appointment.alreadyOpen", open), "/api/v1/appointments/" + open);
        });
        Verdict verdict = notBlocked(request);
        CaseNumber number =
                cases.next(AppointmentProcess.CASE_PREFIX, clock.today().getYear());
        Appointment begun =
                intake.begun(number, request, period, parties, verdict.rulesVersion(), caller, clock.today());
        appointments.add(begun);
        papers.permissionRequest(begun, caller);
        enter(begun, "StartEvent_PermissionRequested", caller, "REQUESTED", request.reason());
        cases.start(AppointmentProcess.MAIN.key(), number, Intake.variables(begun));
        return appointments.get(number.toString());
    }

    private static void requirePart(Appointment.Parties parties, Caller caller) {
        boolean entitled = caller.has(Role.MACHINE)
                || caller.has(Role.BOARD)
                || caller.isIn(parties.proposer())
                || caller.isIn(parties.personnel());
        if (!entitled) {
            throw Refused.forbidden(Message.of("appointment.notYourUnit"));
        }
    }

    private Verdict notBlocked(AppointmentRequest request) {
        Verdict verdict = verdicts.verdict(
                new Question(request.personId(), request.postId(), Question.Action.APPOINT, clock.today(), null));
        if (verdict.outcome() == Finding.Outcome.BLOCKED) {
            throw Refused.byRules(Nominees.refusals(verdict, request.personId(), "personId"));
        }
        return verdict;
    }

    /** Withdraws a nomination at any time before the decision; later it is a conflict (409). */
    @Transactional
    public Appointment withdraw(String caseNumber, String reason, Caller caller) {
        Appointment about = readable(caseNumber, caller);
        if (!about.isProposedBy(caller)) {
            throw Refused.forbidden(Message.of("appointment.notYourUnit"));
        }
        if (!about.mayBeWithdrawnBy(caller)) {
            throw tooLate(about);
        }
        enter(about, "StartEvent_NominationWithdrawn", caller, "WITHDRAWN", reason);
        if (!cases.tell(about.number(), AppointmentProcess.NOMINATION_WITHDRAWN)) {
            throw tooLate(about);
        }
        return appointments.get(caseNumber);
    }

    private void enter(Appointment about, String element, Caller caller, String outcome, String content) {
        journal.addOutside(about.number().toString(), element, about.parties().proposer(), caller, outcome, content);
    }

    private static Refused tooLate(Appointment about) {
        Message when = about.stage().label();
        return Refused.conflict("tooLate", Message.of("appointment.tooLateToWithdraw", when), null);
    }

    /** The case, for those who work on it or watch over it; to all others it does not exist (404). */
    public Appointment readable(String caseNumber, Caller caller) {
        Appointment about = appointments.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("appointment.unknown", caseNumber));
        }
        return about;
    }

    /**
     * Cases that a caller works on or watches over, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<Appointment> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(appointments::before, Appointment::number, each -> isKnown(each, caller), before, most);
    }

    /** Whether a caller works on a case or watches over it. */
    public boolean isKnown(Appointment about, Caller caller) {
        Set<String> consulted = opinions.of(about.number().toString()).stream()
                .map(Opinions.Row::body)
                .collect(Collectors.toUnmodifiableSet());
        return about.isKnownTo(caller, consulted);
    }
}
