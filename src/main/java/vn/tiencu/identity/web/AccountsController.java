package vn.tiencu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.api.Page;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;

/** Accounts, for administrators; and for everyone: who am I. */
@RestController
@RequestMapping("/api/v1")
class AccountsController {

    private final Accounts accounts;
    private final CurrentCaller current;

    AccountsController(Accounts accounts, CurrentCaller current) {
        this.accounts = accounts;
        this.current = current;
    }

    record NewAccount(
            @NotBlank @Pattern(regexp = "[a-z0-9.]{3,60}") String username,
            @Nullable String personId,
            @NotNull Set<@Pattern(regexp = "ADMIN|MACHINE") String> roles,
            @NotBlank String password) {}

    record Password(@NotBlank String password) {}

    /** No address: reminders are read in the application only. */
    record MailAddress(
            @Nullable
            @Size(max = 200)
            @Pattern(regexp = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+")
            String mailAddress) {}

    record Enabled(@NotNull Boolean enabled) {}

    @GetMapping("/me")
    @Operation(summary = "The caller with today's bodies and roles")
    Caller me() {
        return current.get();
    }

    @GetMapping("/accounts")
    @Operation(summary = "All accounts")
    Page<Account> all() {
        return new Page<>(accounts.all(), null);
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open an account")
    Account open(@Valid @RequestBody NewAccount asked) {
        return accounts.open(asked.username(), asked.personId(), asked.roles(), asked.password());
    }

    @PutMapping("/accounts/{username}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set a password")
    void password(@PathVariable String username, @Valid @RequestBody Password password) {
        accounts.changePassword(username, password.password());
    }

    @PutMapping("/accounts/{username}/enabled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Close or reopen an account")
    void enable(@PathVariable String username, @Valid @RequestBody Enabled enabled) {
        accounts.enable(username, enabled.enabled());
    }

    @PutMapping("/accounts/{username}/mail-address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set or remove the address that reminders are mailed to")
    void mailAddress(@PathVariable String username, @Valid @RequestBody MailAddress asked) {
        accounts.changeMailAddress(username, asked.mailAddress());
    }
}
