package vn.tiencu.conversion.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.process.MoveShown.ConversionMoveHead;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionEndShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionPaperShown;
import vn.tiencu.conversion.web.ConversionCasePage.ConversionTaskShown;

/**
 * A move as the interface shows it to those who know of it.
 *
 * @param status RUNNING, SUSPENDED while a complaint is decided, or ENDED
 * @param complaint number of the complaint that holds it up, or null
 */
record ConversionMoveView(
        @JsonUnwrapped ConversionMoveHead head,
        String status,
        @Nullable String complaint,
        ConversionMove.Transfer transfer,
        List<ConversionTaskShown> openTasks,
        List<ConversionPaperShown> papers,
        @Nullable ConversionEndShown end) {}
