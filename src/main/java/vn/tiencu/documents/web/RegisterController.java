package vn.tiencu.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Limit;
import vn.tiencu.api.Page;
import vn.tiencu.documents.RegisterNumber;
import vn.tiencu.documents.Registers;
import vn.tiencu.documents.Registers.Register;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

@RestController
@RequestMapping("/api/v1/registers")
class RegisterController {

    private final Registers registers;
    private final Access access;

    RegisterController(Registers registers, Access access) {
        this.registers = registers;
        this.access = access;
    }

    @GetMapping
    @Operation(summary = "The series of numbers of a body that the caller belongs to")
    List<Register> registers(@RequestParam String issuer) {
        requireOwn(issuer);
        return registers.of(issuer);
    }

    @GetMapping("/{id}/entries")
    @Operation(summary = "The numbers of a series in their order")
    Page<RegisterNumber> entries(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        requireOwn(registers.get(id).issuerKey());
        return registers.entries(id, Cursor.decode(cursor), Limit.of(limit));
    }

    /** A register is read by the body itself and by its clerk. */
    private void requireOwn(String issuer) {
        Caller caller = access.caller();
        if (!caller.isIn(issuer) && !caller.isIn("van-thu-" + issuer)) {
            throw Refused.notFound(Message.of("documents.unknownRegister", issuer));
        }
    }
}
