package vn.tiencu.training.classes.process;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.Departure;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.classes.DepartureEntered;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.store.Catalogue;
import vn.tiencu.training.classes.store.Departures;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.store.Lines;

/** Enters who left a class, so that compensation is looked at where the decree asks for it. */
@Component
class DepartureRegister {

    private final Departures departures;
    private final Catalogue catalogue;
    private final Lines lines;
    private final ApplicationEventPublisher events;

    DepartureRegister(Departures departures, Catalogue catalogue, Lines lines, ApplicationEventPublisher events) {
        this.departures = departures;
        this.catalogue = catalogue;
        this.lines = lines;
        this.events = events;
    }

    void enter(TrainingClass about, Trainee trainee, Cause cause, LocalDate on, String note, Caller by) {
        Departure entered = new Departure(
                UUID.randomUUID().toString(),
                trainee.personId(),
                trainee.unitId(),
                about.number().toString(),
                trainee.lineId(),
                cause,
                on,
                note,
                by.username(),
                null);
        departures.add(entered);
        String subject =
                catalogue.find(about.programme()).map(Catalogue.Entry::subject).orElse("");
        Funding funding = lines.find(trainee.lineId()).map(PlanLine::funding).orElse(Funding.STATE_BUDGET);
        events.publishEvent(new DepartureEntered(entered.id(), subject, funding, about.programmeName(), by));
    }
}
