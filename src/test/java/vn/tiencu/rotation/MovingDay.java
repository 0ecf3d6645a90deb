package vn.tiencu.rotation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tiencu.walks.HandClock;

/** Years go by while people work. */
@TestConfiguration(proxyBeanMethods = false)
class MovingDay {

    @Bean
    HandClock movingClock() {
        return new HandClock();
    }
}
