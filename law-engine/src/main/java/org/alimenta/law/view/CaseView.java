package org.alimenta.law.view;

import java.util.List;

/**
 * One case and what was decided about it.
 *
 * @param place where it is told, {@code file:1:1}
 */
public record CaseView(String name, String place, LawView law, List<AnswerView> answers) {}
