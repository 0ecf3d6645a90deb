package vn.tiencu.conversion.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.conversion.ComplaintDesk;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.MoveDesk;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** What a reader may do about a move outside its tasks. */
@Component
class StopsShown {

    private final MoveDesk desk;
    private final ComplaintDesk complaints;
    private final Texts texts;

    StopsShown(MoveDesk desk, ComplaintDesk complaints, Texts texts) {
        this.desk = desk;
        this.complaints = complaints;
        this.texts = texts;
    }

    /**
     * What the reader may do now.
     *
     * @param ground what a deferral would name; null where the reader may not defer, or nothing is on file
     */
    record MoveStops(
            boolean mayDefer,
            boolean mayCancel,
            boolean mayComplain,
            @Nullable StopGround ground) {}

    /**
     * A ground on file, as far as the reader may know of it.
     *
     * @param effect DEFER, or NEVER near retirement
     * @param until last day, or null while it is open
     */
    record StopGround(
            String effect,
            String name,
            String citation,
            @Nullable LocalDate until) {}

    MoveStops of(ConversionMove move, Caller caller) {
        boolean mayStop = desk.mayStop(move, caller);
        StopGround ground =
                mayStop ? desk.ground(move, caller).map(this::ground).orElse(null) : null;
        return new MoveStops(mayStop, mayStop, complaints.mayFile(move, caller), ground);
    }

    private StopGround ground(Stay stay) {
        String key = stay.ground() == null ? "effect." + stay.effect() : "ground." + stay.ground();
        return new StopGround(
                stay.effect().name(), texts.here(Message.of("conversion.lists." + key)), stay.citation(), stay.until());
    }
}
