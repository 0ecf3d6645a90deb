package vn.tiencu.appointment.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.ballot.Counts;
import vn.tiencu.casework.Journal;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;
import vn.tiencu.standards.Verdicts;

/** A deputy director of Sở Nội vụ is to be appointed: the people, bodies and records around the case. */
final class DepartmentCase {

    private static final Period SINCE = Period.since(LocalDate.of(2020, 1, 1));

    final People people = mock(People.class);
    final Organisation organisation = mock(Organisation.class);
    final Bodies bodies = mock(Bodies.class);
    final Verdicts verdicts = mock(Verdicts.class);
    final Counts counts = mock(Counts.class);
    final Journal journal = mock(Journal.class);
    final Candidates candidates = mock(Candidates.class);
    final Opinions opinions = mock(Opinions.class);
    final Appointments appointments = mock(Appointments.class);
    private final Map<String, List<PersonRecord.Holding>> held = new LinkedHashMap<>();
    private final Map<String, List<Member>> members = new LinkedHashMap<>();

    DepartmentCase() {
        units();
        when(people.postsHeld(any(), any())).thenAnswer(call -> {
            Collection<String> ids = call.getArgument(0);
            Map<String, List<PersonRecord.Holding>> found = new LinkedHashMap<>(held);
            found.keySet().retainAll(ids);
            return found;
        });
        when(bodies.members(anyString(), any()))
                .thenAnswer(call -> members.getOrDefault(call.<String>getArgument(0), List.of()));
        leaders();
        others();
        when(verdicts.verdict(any())).thenReturn(new Verdict(Finding.Outcome.MET, findings(), "1"));
        when(journal.last(anyString(), anyString())).thenReturn(Optional.empty());
        when(candidates.of(anyString(), any())).thenReturn(List.of("ha"));
        when(candidates.override(anyString(), anyString())).thenReturn(Optional.empty());
        when(appointments.get(Nomination.NUMBER)).thenReturn(Nomination.about(Stage.STEP_1));
    }

    private void units() {
        unit("so-noi-vu", "Sở Nội vụ", "DEPARTMENT");
        unit("phong-cong-chuc", "Phòng Công chức, viên chức", "DIVISION");
        unit("thanh-tra-tinh", "Thanh tra tỉnh", "DEPARTMENT");
        unit("ubnd-tinh", "Ủy ban nhân dân tỉnh", "PROVINCE");
        when(organisation.bodyOf("phong-cong-chuc")).thenAnswer(call -> organisation.getUnit("so-noi-vu"));
        post("so-noi-vu-pho-giam-doc", "so-noi-vu", "Phó Giám đốc Sở Nội vụ", "DEPUTY");
        body("lanh-dao-so-noi-vu", "Tập thể lãnh đạo Sở Nội vụ", "LEADERSHIP", "so-noi-vu");
        body("cap-uy-so-noi-vu", "Cấp ủy Sở Nội vụ", "PARTY_COMMITTEE", "so-noi-vu");
        body("to-chuc-so-noi-vu", "Bộ phận tổ chức cán bộ Sở Nội vụ", "PERSONNEL_OFFICE", "so-noi-vu");
        body("ban-to-chuc", "Ban Tổ chức Tỉnh ủy", "ADVISORY", null);
        body("ban-thuong-vu", "Ban Thường vụ Tỉnh ủy", "STANDING_COMMITTEE", null);
        body("ubnd-tinh", "Ủy ban nhân dân tỉnh", "STATE", "ubnd-tinh");
        body("thanh-tra-tinh", "Thanh tra tỉnh", "STATE", "thanh-tra-tinh");
        body("cong-an-tinh", "Công an tỉnh", "STATE", null);
    }

    private void leaders() {
        person("giam-doc", "Nguyễn", "Minh", "Đức", "MALE", "so-noi-vu", "Giám đốc Sở Nội vụ", "HEAD");
        person("pho", "Trần", "Thị Hồng", "Ánh", "FEMALE", "so-noi-vu", "Phó Giám đốc Sở Nội vụ", "DEPUTY");
        person("bi-thu", "Hồ", "Thị Thu", "Thủy", "FEMALE", "ubnd-tinh", "Bí thư Tỉnh ủy", "HEAD");
        person("chu-tich", "Phan", "Thái Bình", "An", "MALE", "ubnd-tinh", "Chủ tịch Ủy ban nhân dân tỉnh", "ELECTED");
        person("truong-ban", "Lê", "Văn", "Quý", "MALE", "ubnd-tinh", "Trưởng Ban Tổ chức Tỉnh ủy", "HEAD");
        person("chanh", "Võ", "Thanh", "An", "MALE", "thanh-tra-tinh", "Chánh Thanh tra tỉnh", "HEAD");
        seat("lanh-dao-so-noi-vu", "giam-doc", "HEAD");
        seat("lanh-dao-so-noi-vu", "pho", "DEPUTY");
        seat("cap-uy-so-noi-vu", "giam-doc", "HEAD");
        seat("ban-thuong-vu", "bi-thu", "HEAD");
        seat("ubnd-tinh", "chu-tich", "HEAD");
        seat("ban-to-chuc", "truong-ban", "HEAD");
        seat("thanh-tra-tinh", "chanh", "HEAD");
    }

    private void others() {
        person(
                "ha",
                "Đặng",
                "Thị Ngọc",
                "Hà",
                "FEMALE",
                "phong-cong-chuc",
                "Trưởng phòng Công chức, viên chức",
                "HEAD");
        person("khoi", "Võ", "Minh", "Khôi", "MALE", "so-noi-vu", "Chánh Văn phòng Sở Nội vụ", "HEAD");
        List<Person> planned = List.of(people.get("ha"), people.get("khoi"));
        when(organisation.plannedOnSite(any(), any())).thenReturn(planned);
    }

    void acted(String element, String outcome, @Nullable LocalDate day, String content) {
        var act = new Journal.Act(OffsetDateTime.now(), element, "x", "y", outcome, day, content);
        when(journal.last(Nomination.NUMBER, element)).thenReturn(Optional.of(act));
    }

    private void unit(String id, String name, String kind) {
        var unit = new Unit(id, name, kind, null, SINCE, "GRASSROOTS", true, 80, null);
        when(organisation.getUnit(id)).thenReturn(unit);
        when(organisation.unit(id)).thenReturn(Optional.of(unit));
        when(organisation.bodyOf(id)).thenReturn(unit);
    }

    Post post(String id, String unitId, String title, String function) {
        var post = new Post(id, unitId, unitId, title, function, 50, "BTV", false, 5, SINCE);
        when(organisation.post(id)).thenReturn(post);
        return post;
    }

    private void body(String key, String name, String kind, @Nullable String unitId) {
        when(bodies.find(key)).thenReturn(Optional.of(new Body(key, name, name, kind, unitId, SINCE)));
    }

    void seat(String body, String person, String function) {
        members.computeIfAbsent(body, key -> new ArrayList<>()).add(new Member(body, person, function, SINCE));
    }

    private void person(
            String id,
            String family,
            String middle,
            String given,
            String sex,
            String unit,
            String title,
            String function) {
        var person = new Person(
                id,
                family,
                middle,
                given,
                LocalDate.of(1982, 3, 12),
                sex,
                "Kinh",
                "xã Mỏ Cày, tỉnh Quảng Ngãi",
                "MASTER",
                "Quản lý công",
                "ADVANCED",
                null,
                null,
                null,
                null);
        var holding = new PersonRecord.Holding(post(id + "-post", unit, title, function), SINCE, null, null, false);
        held.put(id, List.of(holding));
        var ratings =
                List.of(new PersonRecord.Rating(2025, "EXCELLENT", null), new PersonRecord.Rating(2024, "GOOD", null));
        when(people.get(id)).thenReturn(person);
        when(people.recordOf(id))
                .thenReturn(new PersonRecord(
                        person, held.get(id), List.of(), ratings, List.of(), List.of(), List.of(), List.of()));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "planned",
                        "NĐ 170/2025, Điều 29.2",
                        Message.of("standards.required.planned"),
                        Message.of("standards.found.planned", "Phó Giám đốc Sở Nội vụ", "2025-2030"),
                        Finding.Outcome.MET,
                        null,
                        null),
                new Finding(
                        "monthsInPost",
                        "HD 45-HD/BTCTW, III.1.1",
                        Message.of("standards.required.monthsInPost", 12),
                        Message.of("standards.found.months", 38),
                        Finding.Outcome.MET,
                        null,
                        null));
    }
}
