package vn.tiencu.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;

/** Finds the people of a group that {@code ballot_electorate} names. */
@Component
class Convening {

    private static final String MASS_ORG = "MASS_ORG";
    /** Units whose staff are not civil servants of the body. */
    private static final Set<String> OTHER_STAFF = Set.of(MASS_ORG, "PUBLIC_UNIT");

    private final Organisation organisation;
    private final People people;
    private final Bodies bodies;

    Convening(Organisation organisation, People people, Bodies bodies) {
        this.organisation = organisation;
        this.people = people;
        this.bodies = bodies;
    }

    /** The people of a group on a day; {@code unit} has the post, {@code agency} is the body that it belongs to. */
    List<Elector> group(String group, Unit unit, Unit agency, LocalDate on) {
        return switch (group) {
            case "LEADERSHIP" -> electors(organisation.holders(agency.id(), on, "HEAD", "DEPUTY").stream());
            case "COMMITTEE" -> members(committee(agency, on, "PARTY_COMMITTEE"), on);
            case "COMMITTEE_STANDING" ->
                members(
                        committee(agency, on, "STANDING_COMMITTEE").or(() -> committee(agency, on, "PARTY_COMMITTEE")),
                        on);
            case "SUBUNIT_HEADS" -> electors(subunits(agency, on, false).flatMap(each -> holders(each, on, "HEAD")));
            case "SUBUNIT_DEPUTIES" ->
                electors(subunits(agency, on, false).flatMap(each -> holders(each, on, "DEPUTY")));
            case "MASS_ORG_HEADS" ->
                electors(subunits(agency, on, true).flatMap(each -> holders(each, on, "HEAD", "ELECTED")));
            case "ALL_CIVIL_SERVANTS" -> electors(everyone(unit.isConstituent() ? unit : agency, on));
            default -> throw new IllegalStateException("ballot_electorate names an unknown group: " + group);
        };
    }

    private Stream<Unit> subunits(Unit agency, LocalDate on, boolean massOrganisations) {
        return organisation.subunits(agency.id(), on).stream()
                .filter(each -> each.kind().equals(MASS_ORG) == massOrganisations);
    }

    private Stream<Holder> everyone(Unit unit, LocalDate on) {
        Stream<Holder> below = organisation.subunits(unit.id(), on).stream()
                .filter(each -> !OTHER_STAFF.contains(each.kind()))
                .flatMap(each -> everyone(each, on));
        return Stream.concat(holders(unit, on), below);
    }

    private Stream<Holder> holders(Unit unit, LocalDate on, String... functions) {
        return organisation.holders(unit.id(), on, functions).stream();
    }

    private Optional<Body> committee(Unit agency, LocalDate on, String kind) {
        return bodies.all(on).stream()
                .filter(each -> each.kind().equals(kind) && agency.id().equals(each.unitId()))
                .findFirst();
    }

    private List<Elector> members(Optional<Body> body, LocalDate on) {
        return body.stream()
                .flatMap(each -> bodies.members(each.key(), on).stream()
                        .map(member -> new Elector(
                                member.personId(), people.get(member.personId()).fullName(), each.name())))
                .toList();
    }

    private static List<Elector> electors(Stream<Holder> holders) {
        return holders.map(each -> new Elector(
                        each.personId(), each.fullName(), each.post().title()))
                .toList();
    }
}
