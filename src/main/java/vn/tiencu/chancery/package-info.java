/** How the papers of every room speak: wording, official names, who signs, and the desk from which a paper leaves. */
@ApplicationModule(
        displayName = "Văn thư",
        allowedDependencies = {"kernel", "identity", "api", "calendar", "people", "documents"})
@NullMarked
package vn.tiencu.chancery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
