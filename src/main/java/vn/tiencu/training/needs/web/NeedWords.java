package vn.tiencu.training.needs.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Unit;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/** Names and sentences in the language of the reader. */
@Component
class NeedWords {

    private final Texts texts;
    private final Bodies bodies;
    private final People people;
    private final Organisation organisation;
    private final Programmes programmes;

    NeedWords(Texts texts, Bodies bodies, People people, Organisation organisation, Programmes programmes) {
        this.texts = texts;
        this.bodies = bodies;
        this.people = people;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    String here(Message message) {
        return texts.here(message);
    }

    @Nullable
    String hereOrNull(@Nullable Message message) {
        return message == null ? null : texts.here(message);
    }

    String name(Programme programme) {
        return Texts.pick(programme.name(), programme.nameEn());
    }

    String body(String key) {
        return bodies.find(key)
                .map(each -> Texts.pick(each.name(), each.nameEn()))
                .orElse(key);
    }

    /** Names of programmes by their keys. */
    Map<String, String> programmeNames() {
        Map<String, String> names = new HashMap<>();
        programmes.all().forEach(each -> names.put(each.key(), name(each)));
        return names;
    }

    Map<String, String> personNames(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        people.named(ids).forEach((id, person) -> names.put(id, person.fullName()));
        return names;
    }

    Map<String, String> unitNames(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        for (Unit each : organisation.units(ids)) {
            names.put(each.id(), each.name());
        }
        return names;
    }
}
