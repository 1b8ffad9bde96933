package org.alimenta.app.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a demonstration has beside an office. */
@Configuration(proxyBeanMethods = false)
@Import({Desk.class, DemoPayments.class, DemoOffice.class})
public class DemoConfiguration {}
