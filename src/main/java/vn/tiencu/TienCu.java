package vn.tiencu;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Tiến Cử: one application around one embedded process engine and one database. */
@Modulithic(systemName = "Tiến Cử", sharedModules = "kernel")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TienCu {

    /** Instants are stored in UTC whatever the machine's zone; legal dates are those of Asia/Ho_Chi_Minh by the house clock. */
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        SpringApplication.run(TienCu.class, args);
    }
}
