package org.alimenta.law.view;

import java.util.List;

/**
 * The answers to all cases that were asked about.
 *
 * @param version of the product
 */
public record AssessmentView(String product, String version, List<CaseView> cases) {}
