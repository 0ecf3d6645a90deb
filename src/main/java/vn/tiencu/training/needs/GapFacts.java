package vn.tiencu.training.needs;

import static vn.tiencu.training.needs.Words.found;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.people.Post;
import vn.tiencu.standards.TitleStandards;
import vn.tiencu.standards.TitleStandards.Standard;

/** What a record says about every need that the law or the title knows, the most binding first. */
final class GapFacts {

    private final Trainee trainee;
    private final Function<Post, Course> courses;
    private final BiFunction<Post, String, Standard> standards;
    private final YearlyPeriods periods;
    private final Course own;

    GapFacts(
            Trainee trainee,
            Function<Post, Course> courses,
            BiFunction<Post, String, Standard> standards,
            YearlyPeriods periods) {
        this.trainee = trainee;
        this.courses = courses;
        this.standards = standards;
        this.periods = periods;
        this.own = courses.apply(post());
    }

    private Post post() {
        return trainee.main().post();
    }

    Stream<GapFact> all() {
        return Stream.of(managementCourse(), ownStandard(), planned(), lacking(), Stream.of(fortyPeriods()))
                .flatMap(each -> each);
    }

    /** Due within twelve months of the appointment, unless a certificate or an earlier post exempts (Điều 16.2, 41.4). */
    private Stream<GapFact> managementCourse() {
        return own.programme() == null ? Stream.empty() : Stream.concat(certificate().stream(), appointed().stream());
    }

    private Optional<GapFact> certificate() {
        return trainee.record().trainings().stream()
                .filter(each -> own.exemptedBy().contains(each.programme()))
                .min(Comparator.comparing(Training::completedOn))
                .map(each -> GapFact.of("managementCourse", "CERTIFICATE", own.level(), found("certificate"))
                        .from(each.completedOn()));
    }

    private Optional<GapFact> appointed() {
        LocalDate here = trainee.main().period().from();
        return leaderSince()
                .map(each -> GapFact.of(
                                "managementCourse",
                                "APPOINTED",
                                own.level(),
                                found("appointed", post().titleInFull(), here))
                        .from(each)
                        .about(own));
    }

    /** First day in any post that leads; acting in one does not count (NĐ 170/2025, Điều 34.3). */
    private Optional<LocalDate> leaderSince() {
        return trainee.record().holdings().stream()
                .filter(each -> !each.acting() && !each.period().from().isAfter(trainee.asOf()))
                .filter(each -> courses.apply(each.post()).level() > 0)
                .map(each -> each.period().from())
                .min(LocalDate::compareTo);
    }

    private Stream<GapFact> ownStandard() {
        Standard asked = standards.apply(post(), trainee.unitKind(post().unitId()));
        return Stream.concat(
                theory("theory", asked, own.level(), post()).stream(), education(asked, own.level()).stream());
    }

    private Optional<GapFact> education(Standard asked, int level) {
        @Nullable String held = trainee.person().educationLevel();
        return TitleStandards.isBelow(held, asked.education())
                ? Optional.of(GapFact.of("education", asked.education(), level, level(held))
                        .against(level(asked.education())))
                : Optional.empty();
    }

    private Optional<GapFact> theory(String criterion, Standard asked, int level, Post about) {
        @Nullable String held = trainee.person().politicalTheory();
        if (!TitleStandards.isBelow(held, asked.theory())) {
            return Optional.empty();
        }
        String from = TitleStandards.isBelow(held, "INTERMEDIATE") ? "BELOW" : "INTERMEDIATE";
        return Optional.of(GapFact.of(criterion, asked.theory() + "_FROM_" + from, level, level(held))
                .against(found("standardOf", level(asked.theory()), about.titleInFull())));
    }

    /** The highest post that the person is planned for (quy hoạch). */
    private Stream<GapFact> planned() {
        Optional<Planning> highest = trainee.record().plannings().stream()
                .filter(each -> each.holdsOn(trainee.asOf()))
                .max(Comparator.comparingInt(each -> each.post().rankNo()));
        return highest.stream()
                .flatMap(each -> Stream.concat(plannedTheory(each).stream(), plannedCourse(each).stream()));
    }

    private Optional<GapFact> plannedTheory(Planning planning) {
        Post target = planning.post();
        return theory(
                "plannedTheory",
                standards.apply(target, trainee.unitKind(target.unitId())),
                courses.apply(target).level(),
                target);
    }

    private Optional<GapFact> plannedCourse(Planning planning) {
        Course course = courses.apply(planning.post());
        if (course.programme() == null || course.level() <= own.level()) {
            return Optional.empty();
        }
        return Optional.of(GapFact.of(
                "plannedCourse",
                course.programme(),
                course.level(),
                found("planned", planning.post().titleInFull(), planning.term())));
    }

    private Stream<GapFact> lacking() {
        return Stream.of("defenceSecurity", "digitalSkills")
                .map(each -> GapFact.of(each, "MISSING", own.level(), found("notOnFile")));
    }

    private GapFact fortyPeriods() {
        int studied = periods.studied(trainee);
        int taught = own.level() > 0 ? periods.taught(trainee) : 0;
        String state = taught > 0 ? "TEACHES" : "STUDIES";
        return GapFact.of(
                        "fortyPeriods",
                        state,
                        own.level(),
                        found("periods", String.valueOf(trainee.asOf().getYear()), studied, taught))
                .counting(studied + taught);
    }

    private static Message level(@Nullable String level) {
        return level == null ? Message.of("standards.found.nothing") : Message.of("standards.found.level." + level);
    }
}
