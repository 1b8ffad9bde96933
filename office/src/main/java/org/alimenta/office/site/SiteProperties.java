package org.alimenta.office.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its site.
 *
 * @param exitPl where the quick exit leads from Polish pages: a harmless page that opens fast
 * @param exitEn where the quick exit leads from English pages
 */
@ConfigurationProperties("alimenta.site")
record SiteProperties(
    @DefaultValue("https://meteo.imgw.pl/") String exitPl,
    @DefaultValue("https://www.weather.gov/") String exitEn) {}
