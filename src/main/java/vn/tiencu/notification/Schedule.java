package vn.tiencu.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the outbox be looked at every few seconds. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {}
