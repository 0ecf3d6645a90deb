package vn.tiencu.chains.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Place;
import vn.tiencu.chains.Seat;
import vn.tiencu.chains.store.UnitPlaces;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;

/** Where the units of a problem lie. */
@Component
public class Places {

    /** Areas of their own: without a place on file theirs is unknown, and never the province's. */
    private static final Set<String> AREAS = Set.of("COMMUNE", "WARD", "SPECIAL_ZONE", "DISTRICT");

    private static final int DEEPEST = 10;
    private final UnitPlaces places;
    private final Organisation organisation;

    Places(UnitPlaces places, Organisation organisation) {
        this.places = places;
        this.organisation = organisation;
    }

    /** The problem with the places on file, unless the room has said where its units lie. */
    public ChainProblem on(ChainProblem problem) {
        if (!problem.places().isEmpty()) {
            return problem;
        }
        Map<String, Place> known = new HashMap<>();
        Stream.concat(
                        problem.seats().stream().map(Seat::unitId),
                        problem.movers().stream().map(Mover::unitId).filter(Objects::nonNull))
                .distinct()
                .forEach(unit -> of(unit).ifPresent(place -> known.put(unit, place)));
        return problem.at(known);
    }

    private Optional<Place> of(String unitId) {
        String at = unitId;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Place> place = places.find(at);
            Optional<Unit> unit = organisation.unit(at);
            if (place.isPresent() || unit.isEmpty() || AREAS.contains(unit.get().kind())) {
                return place;
            }
            String parent = unit.get().parentId();
            if (parent == null) {
                return Optional.empty();
            }
            at = parent;
        }
        return Optional.empty();
    }
}
