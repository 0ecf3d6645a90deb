/** Tells bodies and people what waits for them: an outbox of mails, reminders and escalations. */
@ApplicationModule(
        displayName = "Thông báo, đôn đốc",
        allowedDependencies = {"kernel", "engine", "identity", "api", "calendar"})
@NullMarked
package vn.tiencu.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
