package vn.tiencu.rotation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.OpenCase;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.TitleStandards.Standard;
import vn.tiencu.standards.Verdict;

/** A record in which everything is in order, to be spoilt one fact at a time, and the rules as they stand in the tables. */
final class RecordOnFile {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate MOVE = LocalDate.of(2027, 3, 1);
    private static final Period ALWAYS = Period.since(LocalDate.of(2000, 1, 1));
    static final Unit DEPARTMENT = unit("so", "Sở Tài chính", "DEPARTMENT");
    static final Unit COMMUNE = unit("xa", "Xã An Phú", "COMMUNE");
    static final Unit OTHER_COMMUNE = unit("xa-khac", "Xã Ba Tơ", "COMMUNE");

    private final RuleTable rules = new RuleTable(ModelFiles.decisions());
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Planning> plannings = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private final List<OpenCase> open = new ArrayList<>();
    private final List<ProvenFact> papers = new ArrayList<>();
    Group group = Group.PLANNED;
    int months = 36;

    @Nullable
    LocalDate retires = LocalDate.of(2045, 1, 31);

    @Nullable
    String hometown = "Xã An Phú, tỉnh Quảng Ngãi";

    @Nullable
    String education = "UNIVERSITY";

    @Nullable
    String theory = "ADVANCED";

    Unit to = DEPARTMENT;
    String toFunction = "DEPUTY";

    static RecordOnFile inOrder() {
        return new RecordOnFile()
                .holds("DEPUTY", DEPARTMENT, "Phó Giám đốc", "2022-01-01", "")
                .planned("2026-2031")
                .certified("2026-10-01", "FIT");
    }

    private static Unit unit(String id, String name, String kind) {
        return new Unit(id, name, kind, null, ALWAYS, "NONE", false, null, null);
    }

    static Post post(Unit unit, String function, String title, int seats) {
        return new Post(
                unit.id() + "-" + title, unit.id(), unit.name(), title, function, 50, "BTV", false, seats, ALWAYS);
    }

    RecordOnFile holds(String function, Unit unit, String title, String from, String to) {
        Period period = new Period(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
        int seats = function.equals("DEPUTY") ? 3 : 1;
        holdings.add(new Holding(post(unit, function, title, seats), period, null, null, false));
        return this;
    }

    RecordOnFile acts(Unit unit, String title, String from, String to) {
        Period period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        holdings.add(new Holding(post(unit, "HEAD", title, 1), period, null, null, true));
        return this;
    }

    RecordOnFile holdsNothing() {
        holdings.clear();
        return this;
    }

    RecordOnFile planned(String term) {
        plannings.clear();
        if (!term.isEmpty()) {
            Post higher = post(DEPARTMENT, "HEAD", "Giám đốc", 1);
            plannings.add(new Planning(higher, term, LocalDate.of(2021, 5, 4), null, "12-QĐ/TU"));
        }
        return this;
    }

    RecordOnFile certified(String on, String result) {
        papers.clear();
        if (!on.isEmpty()) {
            papers.add(new ProvenFact("HEALTH_CERTIFICATE", LocalDate.parse(on), result, "GKSK-1"));
        }
        return this;
    }

    RecordOnFile opened(String kind, String from, String to) {
        open.add(new OpenCase(kind, LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to), null));
        return this;
    }

    RecordOnFile disciplined(String form, String on, String until, boolean corruption) {
        LocalDate ends = until.isEmpty() ? null : LocalDate.parse(until);
        disciplines.add(new Discipline(form, LocalDate.parse(on), ends, null, corruption));
        return this;
    }

    List<Holding> holdings() {
        return holdings;
    }

    TwoTerms twoTerms() {
        return new TwoTerms(rules);
    }

    Verdict judged() {
        var findings = new Findings(rules);
        var locals = new LocalPosts(rules);
        var judgement = new Judgement(
                new GroupFact(findings, twoTerms(), locals),
                new MoveFacts(findings, rules, locals),
                new PersonFacts(findings, rules),
                ModelFiles.decisions());
        Map<String, Unit> units =
                Map.of(DEPARTMENT.id(), DEPARTMENT, COMMUNE.id(), COMMUNE, OTHER_COMMUNE.id(), OTHER_COMMUNE);
        var record = new PersonRecord(person(), holdings, plannings, List.of(), disciplines, open, papers, List.of());
        return judgement.of(new Intended(
                record,
                post(to, toFunction, "Chức vụ đến", 1),
                to,
                new Standard("UNIVERSITY", "INTERMEDIATE", "NĐ 170/2025, Điều 29"),
                units,
                group,
                months,
                TODAY,
                MOVE));
    }

    private Person person() {
        return new Person(
                "p", "Lê", null, "An", null, "FEMALE", "Kinh", hometown, education, null, theory, null, null, retires,
                null);
    }
}
