package vn.tiencu.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.OpenCase;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.people.PersonRecord.Rating;
import vn.tiencu.people.Post;

/** A record to judge: the head of a division who meets everything for deputy director on 20/11/2026, until a test changes it. */
final class OnFile {

    private static final Decisions DECISIONS = ModelFiles.decisions();
    private static final RuleRows TABLES = new RuleRows(DECISIONS);
    static final LocalDate AS_OF = day("2026-11-20");
    static final Post DEPUTY_DIRECTOR = post("so-pho-giam-doc", "DEPUTY", 50, "BTV");
    static final Post DIVISION_HEAD = post("phong-truong", "HEAD", 40, "DEPARTMENT");
    static final Post OTHER_DIVISION_HEAD = post("phong-khac-truong", "HEAD", 40, "DEPARTMENT");
    static final Post DIVISION_DEPUTY = post("phong-pho", "DEPUTY", 30, "DEPARTMENT");

    final List<Holding> holdings = new ArrayList<>();
    final List<Planning> plannings = new ArrayList<>();
    final List<Rating> ratings = new ArrayList<>();
    final List<Discipline> disciplines = new ArrayList<>();
    final List<OpenCase> openCases = new ArrayList<>();
    final List<ProvenFact> papers = new ArrayList<>();

    @Nullable
    String education = "MASTER";

    @Nullable
    String theory = "ADVANCED";

    @Nullable
    LocalDate retirement = day("2040-05-31");

    @Nullable
    LocalDate verified = day("2026-05-01");

    Post target = DEPUTY_DIRECTOR;
    LocalDate asOf = AS_OF;

    OnFile() {
        held(DIVISION_HEAD, "2024-01-01", null);
        plannings.add(new Planning(DEPUTY_DIRECTOR, "2025-2030", day("2025-09-01"), null, "15-QĐ/TU"));
        for (int year = 2023; year <= 2025; year++) {
            rated(year, "GOOD");
        }
        paper("POLITICAL_CONCLUSION", "2026-10-01", "MET");
        paper("ASSET_DECLARATION", "2026-10-01", "COMPLETE");
        paper("HEALTH_CERTIFICATE", "2026-10-01", "FIT");
    }

    OnFile held(Post post, String from, @Nullable String to) {
        holdings.add(new Holding(post, new Period(day(from), to == null ? null : day(to)), "01/QĐ", null, false));
        return this;
    }

    OnFile acting(Post post, String from) {
        holdings.add(new Holding(post, Period.since(day(from)), "02/QĐ", null, true));
        return this;
    }

    OnFile rated(int year, String grade) {
        ratings.add(new Rating(year, grade, LocalDate.of(year + 1, 1, 15)));
        return this;
    }

    OnFile disciplined(String form, String decidedOn, @Nullable String endsOn) {
        disciplines.add(new Discipline(form, day(decidedOn), endsOn == null ? null : day(endsOn), null, false));
        return this;
    }

    OnFile open(String kind, String openedOn, @Nullable String closedOn) {
        openCases.add(new OpenCase(kind, day(openedOn), closedOn == null ? null : day(closedOn), null));
        return this;
    }

    OnFile paper(String kind, String issuedOn, String result) {
        papers.removeIf(each -> each.kind().equals(kind));
        papers.add(new ProvenFact(kind, day(issuedOn), result, "12/GCN"));
        return this;
    }

    OnFile lost(String kind) {
        papers.removeIf(each -> each.kind().equals(kind));
        return this;
    }

    OnFile onlyHolding(Post post, String from) {
        holdings.clear();
        return held(post, from, null);
    }

    OnFile on(String day) {
        asOf = day(day);
        return this;
    }

    OnFile into(Post post) {
        target = post;
        return this;
    }

    List<Finding> findings() {
        return new Eligibility(TABLES, Rules.of(null, DECISIONS))
                .judge(new Candidate(record(), target, "DEPARTMENT", asOf));
    }

    Verdict verdict() {
        return Verdict.of(findings(), "test");
    }

    Finding finding(String criterion) {
        return findings().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** What would change a finding that is not met. */
    static Message change(Finding finding) {
        return Objects.requireNonNull(finding.wouldChange(), finding.criterion());
    }

    PersonRecord record() {
        var person = new Person(
                "cb-1",
                "Nguyễn",
                "Văn",
                "Đức",
                null,
                "MALE",
                null,
                null,
                education,
                null,
                theory,
                null,
                null,
                retirement,
                verified);
        return new PersonRecord(person, holdings, plannings, ratings, disciplines, openCases, papers, List.of());
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private static Post post(String id, String function, int rank, String level) {
        return new Post(id, "so", "Sở", id, function, rank, level, false, 1, Period.since(day("2020-01-01")));
    }
}
