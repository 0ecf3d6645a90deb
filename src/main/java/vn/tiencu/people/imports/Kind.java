package vn.tiencu.people.imports;

import static vn.tiencu.people.imports.Column.choice;
import static vn.tiencu.people.imports.Column.date;
import static vn.tiencu.people.imports.Column.flag;
import static vn.tiencu.people.imports.Column.id;
import static vn.tiencu.people.imports.Column.number;
import static vn.tiencu.people.imports.Column.past;
import static vn.tiencu.people.imports.Column.reference;
import static vn.tiencu.people.imports.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that can be imported, in the order in which one refers to another, with their columns. */
public enum Kind {
    UNITS(
            "units",
            "people_unit",
            id("unit_id").keyed(),
            text("name", 200).needed(),
            choice(
                    "kind",
                    "PROVINCE",
                    "DEPARTMENT",
                    "PARTY_BODY",
                    "DIVISION",
                    "COMMUNE",
                    "WARD",
                    "SPECIAL_ZONE",
                    "DISTRICT",
                    "MASS_ORG",
                    "PUBLIC_UNIT"),
            reference("parent_id", "units", 100).optional(),
            date("valid_from").needed(),
            date("valid_to"),
            choice("party_committee", "ABOVE_GRASSROOTS", "GRASSROOTS", "NONE"),
            flag("has_subunits"),
            number("headcount", 1_000_000),
            text("source", 300)),
    SUCCESSIONS(
            "successions",
            "people_succession",
            reference("old_unit_id", "units", 100).keyed(),
            reference("new_unit_id", "units", 100).keyed(),
            date("on_date").needed(),
            text("source", 300)),
    POSTS(
            "posts",
            "people_post",
            id("post_id").atMost(120).keyed(),
            reference("unit_id", "units", 100),
            text("title", 200).needed(),
            choice("function", "HEAD", "DEPUTY", "STAFF", "ELECTED").storedAs("post_function"),
            number("rank_no", 1000).needed(),
            choice("management_level", "BTV", "DEPARTMENT", "COMMUNE"),
            flag("committee_seat"),
            number("seats", 10_000).needed(),
            date("valid_from").needed(),
            date("valid_to")),
    PEOPLE(
            "people",
            "people_person",
            id("person_id").atMost(36).keyed(),
            text("family_name", 40).needed(),
            text("middle_name", 80),
            text("given_name", 40).needed(),
            past("birth_date"),
            choice("sex", "MALE", "FEMALE"),
            text("ethnicity", 50),
            text("hometown", 200),
            choice("education_level", "SECONDARY", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR")
                    .optional(),
            text("education_field", 200),
            choice("political_theory", "NONE", "ELEMENTARY", "INTERMEDIATE", "ADVANCED")
                    .optional(),
            past("party_joined_on"),
            past("service_started_on"),
            date("retirement_date"),
            past("record_verified_on")),
    HOLDINGS(
            "holdings",
            "people_holding",
            reference("person_id", "people", 36).keyed(),
            reference("post_id", "posts", 120).keyed(),
            date("from_date").keyed(),
            date("to_date"),
            text("decision_number", 60),
            date("term_ends_on"),
            flag("acting")),
    PLANNING(
            "planning",
            "people_planning",
            reference("person_id", "people", 36).keyed(),
            reference("post_id", "posts", 120).keyed(),
            Column.of("term", Column.Type.YEARS, 9).storedAs("planning_term").keyed(),
            past("approved_on").keyed(),
            date("removed_on"),
            text("decision_number", 60)),
    RATINGS(
            "ratings",
            "people_rating",
            reference("person_id", "people", 36).keyed(),
            number("rating_year", 2200).keyed(),
            choice("grade", "EXCELLENT", "GOOD", "COMPLETED", "FAILED"),
            past("decided_on")),
    DISCIPLINES(
            "disciplines",
            "people_discipline",
            reference("person_id", "people", 36).keyed(),
            choice("form", "REPRIMAND", "WARNING", "REMOVAL", "DEMOTION", "DISMISSAL")
                    .keyed(),
            past("decided_on").keyed(),
            date("ends_on"),
            text("reason", 500),
            flag("corruption")),
    OPEN_CASES(
            "open_cases",
            "people_open_case",
            reference("person_id", "people", 36).keyed(),
            choice("kind", "DISCIPLINE_PROCEEDING", "INVESTIGATION", "PROSECUTION", "DENUNCIATION")
                    .keyed(),
            past("opened_on").keyed(),
            past("closed_on"),
            text("note", 500)),
    PAPERS(
            "papers",
            "people_paper",
            reference("person_id", "people", 36).keyed(),
            choice("kind", "HEALTH_CERTIFICATE", "ASSET_DECLARATION", "POLITICAL_CONCLUSION")
                    .keyed(),
            past("issued_on").keyed(),
            choice("result", "FIT", "UNFIT", "COMPLETE", "INCOMPLETE", "FALSE", "MET", "NOT_MET"),
            text("document_number", 60)),
    TRAININGS(
            "trainings",
            "people_training",
            reference("person_id", "people", 36).keyed(),
            Column.of("programme", Column.Type.CODE, 50).keyed(),
            past("completed_on").keyed(),
            text("certificate", 100));

    private final String file;
    private final String table;
    private final List<Column> columns;

    Kind(String file, String table, Column... columns) {
        this.file = file;
        this.table = table;
        this.columns = List.of(columns);
    }

    /** The kind under its public name, such as {@code holdings}. */
    public static Optional<Kind> named(String file) {
        return Arrays.stream(values()).filter(each -> each.file.equals(file)).findFirst();
    }

    /** Name of the file or sheet. */
    public String file() {
        return file;
    }

    public String table() {
        return table;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The columns by which two rows are the same entry. */
    public List<Column> keys() {
        return columns.stream().filter(Column::key).toList();
    }
}
