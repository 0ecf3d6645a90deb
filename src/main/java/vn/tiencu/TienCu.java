package vn.tiencu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Tiến Cử: one application around one embedded process engine and one database. */
@Modulithic(systemName = "Tiến Cử", sharedModules = "kernel")
@SpringBootApplication
public class TienCu {

    public static void main(String[] args) {
        SpringApplication.run(TienCu.class, args);
    }
}
