package vn.tiencu.training.compensation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.training.classes.Departure;
import vn.tiencu.training.classes.DepartureEntered;
import vn.tiencu.training.classes.store.Departures;
import vn.tiencu.training.compensation.Facts.Training;
import vn.tiencu.training.compensation.store.Compensations;

/** Whoever leaves a training for which the decree asks compensation is looked at at once (NĐ 171/2025, Điều 6). */
@Component
class DeparturesFollowed {

    private final Departures departures;
    private final Compensations compensations;
    private final CompensationRules rules;
    private final CompensationDesk desk;

    DeparturesFollowed(
            Departures departures, Compensations compensations, CompensationRules rules, CompensationDesk desk) {
        this.departures = departures;
        this.compensations = compensations;
        this.rules = rules;
        this.desk = desk;
    }

    @EventListener
    void on(DepartureEntered entered) {
        Departure departure = departures.find(entered.departureId()).orElseThrow();
        boolean postgraduate = entered.subject().equals(Training.POSTGRADUATE.name());
        Training training = postgraduate ? Training.POSTGRADUATE : Training.REFRESHER;
        boolean open =
                compensations.open(departure.personId(), departure.happenedOn()).isPresent();
        if (!open && rules.covers(training, entered.funding(), departure.cause())) {
            desk.follow(departure, entered.programmeName(), entered.by());
        }
    }
}
