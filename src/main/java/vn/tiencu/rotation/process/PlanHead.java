package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationPlan.Contents;

/** The plan with its seven contents as far as they are drafted. */
public record PlanHead(
        String caseNumber,
        int year,
        String stage,
        String stageName,
        String need,
        @Nullable Integer number,
        @Nullable String posts,
        @Nullable String form,
        @Nullable String area,
        @Nullable Integer months,
        @Nullable String policies,
        @Nullable String placement,
        @Nullable LocalDate startsOn) {

    static PlanHead of(RotationPlan about, String stageName) {
        Contents said = about.contents();
        return new PlanHead(
                about.number().toString(),
                about.year(),
                about.stage().name(),
                stageName,
                about.need(),
                said == null ? null : said.number(),
                said == null ? null : said.posts(),
                said == null ? null : said.form(),
                said == null ? null : said.area(),
                said == null ? null : said.months(),
                said == null ? null : said.policies(),
                said == null ? null : said.placement(),
                said == null ? null : said.startsOn());
    }
}
