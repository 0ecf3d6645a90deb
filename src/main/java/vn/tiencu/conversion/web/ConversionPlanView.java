package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.process.PlanShown.ConversionLineShown;
import vn.tiencu.conversion.plans.process.PlanShown.ConversionPlanHead;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionEndShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionPaperShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionTaskShown;

/** A plan as the interface shows it to those who know of it. */
record ConversionPlanView(
        @JsonUnwrapped ConversionPlanHead head,
        String status,
        boolean mayWithdraw,
        List<ConversionLineShown> lines,
        ConversionPlan.Decision decision,
        List<ConversionTaskShown> openTasks,
        List<ConversionPaperShown> papers,
        @Nullable ConversionEndShown end) {}
