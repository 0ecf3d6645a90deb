/** Working days, holidays and swapped days by decree, and deadlines that explain themselves. */
@ApplicationModule(
        displayName = "Lịch làm việc",
        allowedDependencies = {"kernel", "api"})
@NullMarked
package vn.tiencu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
