package org.alimenta.poland.procedure;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;

/** Procedure that every benefit follows whose own act sets none. */
public final class ProcedureChapter implements Chapter {
  @Override
  public String law() {
    return "poland";
  }

  @Override
  public List<Benefit<?>> benefits() {
    return List.of();
  }
}
