package org.alimenta.office.letters;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What letters take from the office around them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Authority.class)
class LettersConfiguration {}
