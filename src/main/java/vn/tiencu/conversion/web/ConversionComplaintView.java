package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.complaints.process.ComplaintShown.ConversionComplaintHead;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionEndShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionPaperShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionTaskShown;

/** A complaint as the interface shows it to those who know of it. */
record ConversionComplaintView(
        @JsonUnwrapped ConversionComplaintHead head,
        String status,
        List<ConversionTaskShown> openTasks,
        List<ConversionPaperShown> papers,
        @Nullable ConversionEndShown end) {}
