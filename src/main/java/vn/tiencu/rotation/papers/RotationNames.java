package vn.tiencu.rotation.papers;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.OfficialNames;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;

/** How papers of this room name posts, units and people. */
@Component
class RotationNames extends OfficialNames {

    private final Organisation organisation;
    private final People people;
    private final Bodies bodies;

    RotationNames(People people, Organisation organisation, Bodies bodies, RotationWords words, HouseClock clock) {
        super(people, organisation, bodies, words, clock);
        this.organisation = organisation;
        this.people = people;
        this.bodies = bodies;
    }

    String unit(String unitId) {
        return organisation.getUnit(unitId).name();
    }

    /** A post with its agency, such as Phó Giám đốc Sở Tài chính. */
    String post(String postId) {
        return title(organisation.post(postId));
    }

    String hometown(String personId) {
        return Objects.requireNonNullElse(people.get(personId).hometown(), "");
    }

    /** Offices inside a unit prepare its papers, its leadership signs them. */
    String signing(String bodyKey) {
        return bodies.find(bodyKey)
                .filter(each -> "PERSONNEL_OFFICE".equals(each.kind()))
                .map(Body::unitId)
                .map(unit -> "lanh-dao-" + unit)
                .filter(leadership -> bodies.find(leadership).isPresent())
                .orElse(bodyKey);
    }
}
