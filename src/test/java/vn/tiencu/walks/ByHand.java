package vn.tiencu.walks;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tiencu.documents.PaperRequest;
import vn.tiencu.documents.render.PaperKinds;
import vn.tiencu.documents.render.PaperPress;

/** What stands in place of the real clock, and the recorder of the ways taken. */
@TestConfiguration(proxyBeanMethods = false)
public class ByHand {

    @Bean
    HandClock clock() {
        return new HandClock();
    }

    /** Papers have tests of their own; printing every one of them would take most of the time of the walks. */
    @Bean
    @Primary
    PaperPress pressWithoutInk(PaperKinds kinds) {
        return new PaperPress(kinds) {
            @Override
            public Printed print(PaperRequest request) {
                return new Printed(new byte[] {1}, new byte[] {1});
            }
        };
    }

    @Bean
    WalkRecorder recorder() {
        return new WalkRecorder();
    }
}
