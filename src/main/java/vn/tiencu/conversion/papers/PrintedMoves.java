package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.MovePrinting;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of a move, from what the move and its plan say. */
@Component
class PrintedMoves implements MovePrinting {
    private final MovePapers papers;
    private final ConversionDesk desk;

    PrintedMoves(MovePapers papers, ConversionDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @Override
    public void notice(ConversionMove about, ConversionPlan plan, LocalDate date, Caller by) {
        papers.notice(facts(about, plan), date, by);
    }

    @Override
    public String transferDraft(
            ConversionMove about, ConversionPlan plan, Member signer, LocalDate signedOn, Caller by) {
        return papers.transferDraft(facts(about, plan), signer, signedOn, by);
    }

    @Override
    public String issue(ConversionMove about, LocalDate date, Caller by) {
        return desk.issue(Objects.requireNonNull(about.transfer().paperId()), date, by);
    }

    @Override
    public void handOver(ConversionMove about, ConversionPlan plan, LocalDate date, HandOver told, Caller by) {
        papers.handOver(facts(about, plan), date, told, by);
    }

    private static MoveFacts facts(ConversionMove about, ConversionPlan plan) {
        return new MoveFacts(
                about.number().toString(), about.planNumber(), plan.parties().leadership(), planned(about));
    }

    static PlannedMove planned(ConversionMove about) {
        return new PlannedMove(
                about.personId(),
                about.from().unitId(),
                about.from().duties(),
                about.from().item(),
                about.to().unitId(),
                about.to().duties(),
                about.moveOn());
    }
}
