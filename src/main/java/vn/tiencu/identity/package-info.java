/** Signs people and machines in, knows the dated members of each body, and who may do what. */
@ApplicationModule(
        displayName = "Đăng nhập và quyền",
        allowedDependencies = {"kernel", "calendar", "api"})
@NullMarked
package vn.tiencu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
