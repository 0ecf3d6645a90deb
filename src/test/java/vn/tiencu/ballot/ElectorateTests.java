package vn.tiencu.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;

/** A department with two divisions and a trade union: who is convened to which step (NĐ 170/2025, Điều 33.2). */
class ElectorateTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));

    private final Organisation organisation = mock(Organisation.class);
    private final People people = mock(People.class);
    private final Bodies bodies = mock(Bodies.class);
    private final Map<String, List<Holder>> holders = new LinkedHashMap<>();
    private final Electorates electorates =
            new Electorates(organisation, new Convening(organisation, people, bodies), ModelFiles.decisions());

    @BeforeEach
    void department() {
        unit("so", "DEPARTMENT", "GRASSROOTS", true, 80);
        unit("phong-a", "DIVISION", "NONE", false, 3);
        unit("phong-b", "DIVISION", "NONE", false, 2);
        unit("cong-doan", "MASS_ORG", "NONE", false, null);
        List<Unit> below = List.of(
                organisation.getUnit("phong-a"), organisation.getUnit("phong-b"), organisation.getUnit("cong-doan"));
        when(organisation.subunits("so", ON)).thenReturn(below);
        hold("so", "giam-doc", "HEAD");
        hold("so", "pho", "DEPUTY");
        hold("phong-a", "truong-a", "HEAD");
        hold("phong-a", "pho-a", "DEPUTY");
        hold("phong-a", "cv-a", "STAFF");
        hold("phong-b", "truong-b", "HEAD");
        hold("phong-b", "cv-b", "STAFF");
        hold("cong-doan", "cv-b", "ELECTED");
        committee("cap-uy-so", "PARTY_COMMITTEE", "so", "giam-doc", "truong-a", "cv-a");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void theLeadershipMeetsAtTheFirstThirdAndFifthStep(int step) {
        assertThat(convened(step, "giam-doc")).containsExactly("giam-doc", "pho");
        assertThat(convened(step, "truong-a")).containsExactly("giam-doc", "pho");
    }

    @Test
    void theSecondStepAddsTheCommitteeAndTheHeadsOfSubunitsAndNobodyTwice() {
        assertThat(convened(2, "pho")).containsExactly("giam-doc", "pho", "truong-a", "cv-a", "truong-b");
        assertThat(electorates.convened(2, "pho", ON))
                .filteredOn(each -> each.personId().equals("truong-a"))
                .containsExactly(new Elector("truong-a", "Họ truong-a", "Cấp ủy cap-uy-so"));
    }

    @Test
    void aCommitteeAboveGrassrootsSendsItsStandingCommittee() {
        unit("so", "DEPARTMENT", "ABOVE_GRASSROOTS", true, 80);
        committee("btv-so", "STANDING_COMMITTEE", "so", "giam-doc");
        assertThat(convened(2, "pho")).containsExactly("giam-doc", "pho", "truong-a", "truong-b");
    }

    @Test
    void theFourthStepOfALargeBodyAddsMassOrganisationsAndDeputies() {
        assertThat(convened(4, "pho"))
                .containsExactlyInAnyOrder("giam-doc", "pho", "truong-a", "cv-a", "truong-b", "cv-b", "pho-a");
    }

    @Test
    void aSmallBodyHearsAllItsCivilServantsAtTheFourthStep() {
        unit("so", "DEPARTMENT", "GRASSROOTS", true, 29);
        assertThat(convened(4, "pho"))
                .containsExactlyInAnyOrder("giam-doc", "pho", "truong-a", "pho-a", "cv-a", "truong-b", "cv-b");
    }

    @Test
    void aConstituentDivisionHearsItsOwnPeopleAtTheFourthStep() {
        assertThat(convened(4, "truong-a")).containsExactly("truong-a", "pho-a", "cv-a");
    }

    @Test
    void withoutAHeadcountTheFourthStepCannotBeConvened() {
        unit("so", "DEPARTMENT", "GRASSROOTS", true, null);
        assertThatThrownBy(() -> convened(4, "pho")).isInstanceOf(Refused.class);
    }

    private List<String> convened(int step, String postId) {
        return electorates.convened(step, postId, ON).stream()
                .map(Elector::personId)
                .toList();
    }

    private void unit(String id, String kind, String committee, boolean subunits, @Nullable Integer headcount) {
        Unit unit = new Unit(id, id, kind, id.equals("so") ? null : "so", SINCE, committee, subunits, headcount, null);
        when(organisation.getUnit(id)).thenReturn(unit);
        Unit agency = unit.isConstituent() ? organisation.getUnit("so") : unit;
        when(organisation.bodyOf(id)).thenReturn(agency);
        if (id.equals("so")) {
            when(organisation.bodyOf("phong-a")).thenReturn(unit);
        }
    }

    private void hold(String unitId, String personId, String function) {
        Post post = new Post(personId, unitId, unitId, "Chức vụ " + personId, function, 10, "BTV", false, 1, SINCE);
        when(organisation.post(personId)).thenReturn(post);
        holders.computeIfAbsent(unitId, each -> new java.util.ArrayList<>())
                .add(new Holder(personId, "Họ " + personId, post));
        when(organisation.holders(any(), any(), any(String[].class))).thenAnswer(asked -> {
            List<?> wanted = Arrays.asList(asked.getArguments()).subList(2, asked.getArguments().length);
            return holders.getOrDefault((String) asked.getArgument(0), List.of()).stream()
                    .filter(each ->
                            wanted.isEmpty() || wanted.contains(each.post().function()))
                    .toList();
        });
    }

    private void committee(String key, String kind, String unitId, String... members) {
        when(bodies.all(ON)).thenReturn(List.of(new Body(key, "Cấp ủy " + key, key, kind, unitId, SINCE)));
        List<Member> seated = Arrays.stream(members)
                .map(each -> new Member(key, each, "MEMBER", SINCE))
                .toList();
        when(bodies.members(key, ON)).thenReturn(seated);
        for (String each : members) {
            Person person = mock(Person.class);
            when(person.fullName()).thenReturn("Họ " + each);
            when(people.get(each)).thenReturn(person);
        }
    }
}
