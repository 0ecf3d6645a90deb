package vn.tiencu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.api.PlainText;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.identity.MachineTokens;

/** Tokens of machine accounts, for administrators. */
@RestController
@RequestMapping("/api/v1/accounts/{username}/tokens")
class TokensController {

    private final MachineTokens tokens;
    private final CurrentCaller current;

    TokensController(MachineTokens tokens, CurrentCaller current) {
        this.tokens = tokens;
        this.current = current;
    }

    record NewToken(
            @NotBlank @Size(max = 200) String purpose,
            @NotNull LocalDate expiresOn) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Issue a token for a machine; it is told this once")
    MachineTokens.Issued issue(@PathVariable String username, @Valid @RequestBody NewToken asked) {
        PlainText.require("purpose", asked.purpose());
        return tokens.issue(
                username, asked.purpose(), asked.expiresOn(), current.get().username());
    }

    @GetMapping
    @Operation(summary = "Tokens of a machine, without the tokens themselves")
    Page<MachineTokens.Token> of(@PathVariable String username) {
        return new Page<>(tokens.of(username), null);
    }

    @DeleteMapping("/{tokenId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token at once")
    void revoke(@PathVariable String username, @PathVariable String tokenId) {
        tokens.revoke(username, tokenId);
    }
}
