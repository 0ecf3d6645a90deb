package vn.tiencu.conversion.papers;

import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.OfficialNames;
import vn.tiencu.identity.Bodies;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;

/** How papers of this room name places of work. */
@Component
class ConversionNames extends OfficialNames {

    private final Organisation organisation;
    private final ConversionWords words;

    ConversionNames(People people, Organisation organisation, Bodies bodies, ConversionWords words, HouseClock clock) {
        super(people, organisation, bodies, words, clock);
        this.organisation = organisation;
        this.words = words;
    }

    String unit(String unitId) {
        return organisation.getUnit(unitId).name();
    }

    /** A division with the body that it is part of. */
    String place(String unitId) {
        String body = organisation.bodyOf(unitId).id();
        return body.equals(unitId) ? unit(unitId) : words.say("withAgency", unit(unitId), unit(body));
    }
}
