package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.Intake;

/** Names of people, posts, units and bodies as forms show them. */
@Component
class Names {

    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final Intake intake;
    private final Texts texts;

    Names(People people, Organisation organisation, Bodies bodies, Intake intake, Texts texts) {
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.intake = intake;
        this.texts = texts;
    }

    String person(String personId) {
        return people.find(personId).map(Person::fullName).orElse(personId);
    }

    @Nullable
    LocalDate birth(String personId) {
        return people.find(personId).map(Person::birthDate).orElse(null);
    }

    @Nullable
    String currentPost(String personId) {
        return intake.mainPost(personId).map(Post::titleInFull).orElse(null);
    }

    @Nullable
    String post(@Nullable String postId) {
        return postId == null ? null : organisation.post(postId).title();
    }

    /** The unit that a post belongs to, with its agency. */
    @Nullable
    String agencyOf(@Nullable String postId) {
        return postId == null
                ? null
                : organisation.bodyOf(organisation.post(postId).unitId()).name();
    }

    String unit(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }

    String body(String key) {
        return bodies.find(key).map(Body::name).orElse(key);
    }

    String stage(Stage stage) {
        return texts.here(stage.label());
    }
}
