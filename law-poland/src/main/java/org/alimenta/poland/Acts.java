package org.alimenta.poland;

import org.alimenta.law.citation.Act;

/** The acts that the rules of this country cite. */
public final class Acts {
  /** The maintenance advance, from 1 September 2005 to 30 September 2008. */
  public static final Act ADVANCE =
      new Act(
          "Dz.U. 2005 nr 86 poz. 732",
          "Act of 22 April 2005 on proceedings against maintenance debtors and the maintenance"
              + " advance",
          "Ustawa z dnia 22 kwietnia 2005 r. o postępowaniu wobec dłużników alimentacyjnych oraz"
              + " zaliczce alimentacyjnej");

  /** Changed the advance before it first ran. */
  public static final Act ADVANCE_CHANGED =
      new Act(
          "Dz.U. 2005 nr 164 poz. 1366",
          "Act of 28 July 2005 changing the act on the maintenance advance",
          "Ustawa z dnia 28 lipca 2005 r.");

  /** The maintenance fund, since 1 October 2008. */
  public static final Act FUND =
      new Act(
          "Dz.U. 2007 nr 192 poz. 1378",
          "Act of 7 September 2007 on assistance to persons entitled to maintenance",
          "Ustawa z dnia 7 września 2007 r. o pomocy osobom uprawnionym do alimentów");

  public static final Act FUND_CHANGED_2008 =
      new Act(
          "Dz.U. 2008 nr 134 poz. 850",
          "Act of 27 June 2008 changing the act on assistance to persons entitled to maintenance",
          "Ustawa z dnia 27 czerwca 2008 r.");

  public static final Act TRIBUNAL_2010 =
      new Act(
          "Dz.U. 2010 nr 229 poz. 1504",
          "Judgment of the Constitutional Tribunal of 23 November 2010, K 5/10",
          "Wyrok Trybunału Konstytucyjnego z dnia 23 listopada 2010 r., K 5/10");

  public static final Act FUND_CHANGED_2011 =
      new Act(
          "Dz.U. 2011 nr 205 poz. 1212",
          "Act of 19 August 2011 changing the act on assistance to persons entitled to maintenance",
          "Ustawa z dnia 19 sierpnia 2011 r.");

  public static final Act FUND_CHANGED_2015 =
      new Act(
          "Dz.U. 2015 poz. 1302",
          "Act of 24 July 2015 changing the act on assistance to persons entitled to maintenance",
          "Ustawa z dnia 24 lipca 2015 r.");

  public static final Act FUND_CHANGED_2017 =
      new Act(
          "Dz.U. 2017 poz. 1428",
          "Act of 7 July 2017 changing acts on the support of families",
          "Ustawa z dnia 7 lipca 2017 r.");

  public static final Act FUND_CHANGED_2020 =
      new Act(
          "Dz.U. 2020 poz. 875",
          "Act of 14 May 2020 changing certain acts",
          "Ustawa z dnia 14 maja 2020 r.");

  public static final Act FUND_CHANGED_2021 =
      new Act(
          "Dz.U. 2021 poz. 1162",
          "Act of 24 June 2021 changing acts on the support of families",
          "Ustawa z dnia 24 czerwca 2021 r.");

  public static final Act FUND_CHANGED_2024 =
      new Act(
          "Dz.U. 2024 poz. 1827",
          "Act of 21 November 2024 changing the act on assistance to persons entitled to"
              + " maintenance",
          "Ustawa z dnia 21 listopada 2024 r.");

  /** How the fund's applications are made and proved, since 14 July 2023. */
  public static final Act FUND_PROCEDURE =
      new Act(
          "Dz.U. 2023 poz. 1341",
          "Regulation of 7 July 2023 on the procedure of the maintenance fund",
          "Rozporządzenie z dnia 7 lipca 2023 r. w sprawie postępowania o świadczenia z funduszu"
              + " alimentacyjnego");

  public static final Act FAMILY_BENEFITS =
      new Act(
          "Dz.U. 2003 nr 228 poz. 2255",
          "Act of 28 November 2003 on family benefits",
          "Ustawa z dnia 28 listopada 2003 r. o świadczeniach rodzinnych");

  /** The code of administrative procedure. */
  public static final Act ADMINISTRATIVE_PROCEDURE =
      new Act("KPA", "Code of administrative procedure", "Kodeks postępowania administracyjnego");

  /** Long benefit periods from 1 November, pay-by days, the care allowance from the certificate. */
  public static final Act FAMILY_BENEFITS_CHANGED_2008 =
      new Act(
          "Dz.U. 2008 nr 223 poz. 1456",
          "Act of 2008 changing the act on family benefits",
          "Ustawa z 2008 r. o zmianie ustawy o świadczeniach rodzinnych");

  /** Zloty for zloty in family benefits, since 1 January 2016. */
  public static final Act FAMILY_BENEFITS_CHANGED_2015 =
      new Act(
          "Dz.U. 2015 poz. 995",
          "Act of 2015 changing the act on family benefits",
          "Ustawa z 2015 r. o zmianie ustawy o świadczeniach rodzinnych");

  /** Child-raising benefit; its art. 41 changed parts of months in family benefits. */
  public static final Act CHILD_RAISING =
      new Act(
          "Dz.U. 2016 poz. 195",
          "Act of 11 February 2016 on state aid in raising children",
          "Ustawa z dnia 11 lutego 2016 r. o pomocy państwa w wychowywaniu dzieci");

  /** Help for pupils at the start of the school year, school years 2018/19 to 2020/21. */
  public static final Act GOOD_START_2018 =
      new Act(
          "Dz.U. 2018 poz. 1061",
          "Regulation of 30 May 2018 on the government programme Dobry Start",
          "Rozporządzenie Rady Ministrów z dnia 30 maja 2018 r. w sprawie szczegółowych warunków"
              + " realizacji rządowego programu „Dobry start”");

  /** The same, since the school year 2021/22. */
  public static final Act GOOD_START_2021 =
      new Act(
          "Dz.U. 2021 poz. 1092",
          "Regulation of 15 June 2021 on the government programme Dobry Start",
          "Rozporządzenie Rady Ministrów z dnia 15 czerwca 2021 r. w sprawie szczegółowych warunków"
              + " realizacji rządowego programu „Dobry start”");

  public static final Act LARGE_FAMILY_CARD =
      new Act(
          "Dz.U. 2014 poz. 1863",
          "Act of 5 December 2014 on the Large Family Card",
          "Ustawa z dnia 5 grudnia 2014 r. o Karcie Dużej Rodziny");

  /** The housing allowance, since 1 January 2002. */
  public static final Act HOUSING_ALLOWANCE =
      new Act(
          "Dz.U. 2001 nr 71 poz. 734",
          "Act of 21 June 2001 on housing allowances",
          "Ustawa z dnia 21 czerwca 2001 r. o dodatkach mieszkaniowych");

  /** The new rules of the housing allowance, for applications since 1 July 2021. */
  public static final Act HOUSING_CHANGED_2020 =
      new Act(
          "Dz.U. 2021 poz. 11",
          "Act of 10 December 2020 changing acts on the support of housing",
          "Ustawa z dnia 10 grudnia 2020 r. o zmianie niektórych ustaw wspierających rozwój"
              + " mieszkalnictwa");

  /** Communes may raise the income threshold of the housing allowance, since 1 December 2022. */
  public static final Act HOUSING_CHANGED_2022 =
      new Act(
          "Dz.U. 2022 poz. 2456",
          "Act of 29 September 2022 changing the act on housing allowances",
          "Ustawa z dnia 29 września 2022 r.");

  public static final Act COVID =
      new Act(
          "Dz.U. 2020 poz. 1842",
          "Act of 2 March 2020 on preventing and fighting COVID-19",
          "Ustawa z dnia 2 marca 2020 r. o szczególnych rozwiązaniach związanych z zapobieganiem,"
              + " przeciwdziałaniem i zwalczaniem COVID-19");

  /** Since 1 July 2019 for every child. */
  public static final Act CHILD_RAISING_CHANGED_2019 =
      new Act(
          "Dz.U. 2019 poz. 924",
          "Act of 2019 changing the act on state aid in raising children",
          "Ustawa z 2019 r. o zmianie ustawy o pomocy państwa w wychowywaniu dzieci");

  /** Gave the child-raising benefit to the Social Insurance Institution. */
  public static final Act CHILD_RAISING_CHANGED_2021 =
      new Act(
          "Dz.U. 2021 poz. 1981",
          "Act of 2021 changing the act on state aid in raising children",
          "Ustawa z 2021 r. o zmianie ustawy o pomocy państwa w wychowywaniu dzieci");

  /** 800 zl since 1 January 2024. */
  public static final Act CHILD_RAISING_CHANGED_2023 =
      new Act(
          "Dz.U. 2023 poz. 1565",
          "Act of 2023 changing the act on state aid in raising children",
          "Ustawa z 2023 r. o zmianie ustawy o pomocy państwa w wychowywaniu dzieci");

  /** Parents from outside the European Union, for periods since 1 June 2026. */
  public static final Act FOREIGNERS_2025 =
      new Act(
          "Dz.U. 2025 poz. 1301",
          "Act of 12 September 2025 on the benefits of foreigners",
          "Ustawa z dnia 12 września 2025 r.");

  /** The supporting benefit; it gave the carer's benefit its rules since 1 January 2024. */
  public static final Act SUPPORTING_BENEFIT =
      new Act(
          "Dz.U. 2023 poz. 1429",
          "Act of 7 July 2023 on the supporting benefit",
          "Ustawa z dnia 7 lipca 2023 r. o świadczeniu wspierającym");

  /** Brought the one-off birth grant. */
  public static final Act BIRTH_GRANT =
      new Act(
          "Dz.U. 2006 nr 12 poz. 67",
          "Act that brought the birth grant into the act on family benefits",
          "Ustawa zmieniająca ustawę o świadczeniach rodzinnych (jednorazowa zapomoga)");

  /** Brought the income criterion of the birth grant. */
  public static final Act BIRTH_GRANT_2012 =
      new Act(
          "Dz.U. 2012 poz. 1255",
          "Act of 12 October 2012 changing the act on family benefits",
          "Ustawa z dnia 12 października 2012 r. o zmianie ustawy o świadczeniach rodzinnych");

  /** One examination was enough for a time. */
  public static final Act MEDICAL_CARE_2010 =
      new Act(
          "Dz.U. 2010 nr 50 poz. 301",
          "Act that eased the proof of medical care in the act on family benefits",
          "Ustawa zmieniająca ustawę o świadczeniach rodzinnych (opieka medyczna)");

  private Acts() {}
}
