package org.alimenta.office.letters;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office as its letters name it.
 *
 * @param organ who decides by law: {@code Wójt Gminy Przykładowa}
 * @param name of the unit that works on the cases
 * @param place where letters are written
 * @param address its lines
 * @param hours when it is open, in Polish
 * @param hoursEnglish the same in English
 * @param signerPost in what post its people sign
 * @param appealBoard who decides on appeals
 */
@ConfigurationProperties("alimenta.authority")
public record Authority(
    @DefaultValue("Wójt Gminy Przykładowa") String organ,
    @DefaultValue("Ośrodek Pomocy Społecznej w Przykładowie") String name,
    @DefaultValue("Przykładowo") String place,
    @DefaultValue({"ul. Wzorcowa 1", "00-000 Przykładowo"}) List<String> address,
    @DefaultValue("00 000 00 00") String phone,
    @DefaultValue("swiadczenia@przykladowo.example") String email,
    @DefaultValue("od poniedziałku do piątku od 7.30 do 15.30") String hours,
    @DefaultValue("Monday to Friday, 7:30 to 15:30") String hoursEnglish,
    @DefaultValue("z upoważnienia Wójta Gminy Przykładowa") String signerPost,
    @DefaultValue("Samorządowe Kolegium Odwoławcze w Przykładowie") String appealBoard) {}
