package vn.tiencu.training.compensation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.Departure;
import vn.tiencu.training.classes.store.Departures;
import vn.tiencu.training.compensation.store.Compensations;

/** Opens and stops compensation cases, and says who may know of one. */
@Service
public class CompensationDesk {

    private static final String ADDRESS = "/api/v1/training-compensations/";
    private final Compensations compensations;
    private final Departures departures;
    private final CompensationIntake intake;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    CompensationDesk(
            Compensations compensations,
            Departures departures,
            CompensationIntake intake,
            Journal journal,
            Cases cases,
            HouseClock clock) {
        this.compensations = compensations;
        this.departures = departures;
        this.intake = intake;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Opens a case by hand and enters the event in the register. Refused (422) for an unknown person, (403) for bodies that
     * neither employ nor manage the person, (409) while a case about the same event is open.
     */
    @Transactional
    public Compensation open(CompensationRequest request, Caller caller) {
        var post = intake.lastPost(request.personId());
        intake.requirePast(request.happenedOn());
        String unit = intake.unitOf(post);
        var parties = intake.parties(post);
        requirePart(parties, unit, caller);
        Departure departure = new Departure(
                UUID.randomUUID().toString(),
                request.personId(),
                unit,
                null,
                null,
                request.cause(),
                request.happenedOn(),
                request.note(),
                caller.username(),
                null);
        requireNew(departure);
        departures.add(departure);
        return begin(departure, request.training(), parties, caller);
    }

    /** Follows up an entry that a class made. */
    @Transactional
    public Compensation follow(Departure departure, String training, Caller by) {
        requireNew(departure);
        return begin(departure, training, intake.parties(intake.lastPost(departure.personId())), by);
    }

    private void requireNew(Departure departure) {
        compensations.open(departure.personId(), departure.happenedOn()).ifPresent(open -> {
            throw Refused.conflict(
                    "alreadyOpen", Message.of("training.compensation.alreadyOpen", open), ADDRESS + open);
        });
    }

    private Compensation begin(Departure departure, String training, Compensation.Parties parties, Caller by) {
        CaseNumber number =
                cases.next(TrainingProcess.COMPENSATION_PREFIX, clock.today().getYear());
        compensations.add(intake.opened(number, departure, training, parties, by.username()));
        departures.followedUp(departure.id(), number.toString());
        journal.addOutside(
                number.toString(),
                "StartEvent_CompensationOpened",
                parties.managing(),
                by,
                departure.cause().name(),
                departure.note());
        cases.start(
                TrainingProcess.COMPENSATION.key(),
                number,
                Map.of(
                        TrainingProcess.MANAGING_BODY.name(), parties.managing(),
                        TrainingProcess.DECIDER_BODY.name(), parties.decider(),
                        TrainingProcess.CLERK_BODY.name(), parties.clerk()));
        return compensations.get(number.toString());
    }

    private static void requirePart(Compensation.Parties parties, String unit, Caller caller) {
        boolean entitled = caller.has(Role.MACHINE)
                || caller.isIn(parties.managing())
                || caller.isIn(parties.decider())
                || isOfUnit(unit, caller);
        if (!entitled) {
            throw Refused.forbidden(Message.of("training.compensation.notYourCase"));
        }
    }

    private static boolean isOfUnit(String unit, Caller caller) {
        return caller.isIn("to-chuc-" + unit) || caller.isIn("lanh-dao-" + unit);
    }

    /** Stops a case before the decision is signed; later it is a conflict (409). */
    @Transactional
    public Compensation withdraw(String caseNumber, String reason, Caller caller) {
        Compensation about = readable(caseNumber, caller);
        if (!caller.has(Role.MACHINE) && !caller.isIn(about.parties().managing())) {
            throw Refused.forbidden(Message.of("training.compensation.notYourCase"));
        }
        if (about.end() != null || !about.stage().mayBeStopped()) {
            throw tooLate(about);
        }
        journal.addOutside(
                caseNumber,
                "StartEvent_CompensationWithdrawn",
                about.parties().managing(),
                caller,
                "WITHDRAWN",
                reason);
        if (!cases.tell(about.number(), TrainingProcess.COMPENSATION_WITHDRAWN)) {
            throw tooLate(about);
        }
        return compensations.get(caseNumber);
    }

    private static Refused tooLate(Compensation about) {
        return Refused.conflict(
                "tooLate",
                Message.of("training.compensation.tooLateToStop", about.stage().label()),
                null);
    }

    /** The case, for those who work on it or watch over it; to all others, the person included, it does not exist (404). */
    public Compensation readable(String caseNumber, Caller caller) {
        Compensation about = compensations.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("training.compensation.unknown", caseNumber));
        }
        return about;
    }

    /**
     * Cases that a caller works on or watches over, newest first.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public List<Compensation> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(compensations::before, Compensation::number, each -> isKnown(each, caller), before, most);
    }

    /** Whether a caller works on a case or watches over it. */
    public boolean isKnown(Compensation about, Caller caller) {
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(about.parties().managing())
                || caller.isIn(about.parties().decider())
                || caller.isIn(about.parties().clerk())
                || isOfUnit(about.unitId(), caller);
    }
}
