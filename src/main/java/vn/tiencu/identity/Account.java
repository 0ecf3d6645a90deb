package vn.tiencu.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in name. What it may do follows from the bodies of its person today, not from the account.
 *
 * @param personId whose it is; null for machines and pure administrators
 * @param roles ADMIN or MACHINE where given by hand
 * @param demo one of the well-known demonstration accounts
 * @param mailAddress where reminders are mailed to; null when they are read in the application only
 */
public record Account(
        String username,
        @Nullable String personId,
        Set<String> roles,
        boolean demo,
        boolean enabled,
        @Nullable String mailAddress) {}
