package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.Term;
import org.alimenta.law.read.BoundNumbers;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A list of the whole case, asked for by the case and by somebody who is in it. */
class WhoIsInAListTest {
  private static final org.alimenta.law.Test<Case> SOME_PUPIL = Case.CHILDREN.any(Child.PUPIL);
  private static final org.alimenta.law.Test<Child> SOME_PUPIL_SAYS_A_CHILD =
      Case.CHILDREN.any(other -> Child.PUPIL.of(other));
  private static final org.alimenta.law.Test<Child> ALL_PUPILS_ARE_BORN_SAYS_A_CHILD =
      Case.CHILDREN.where(Child.PUPIL).none(other -> Child.BORN.of(other).onOrAfter(Case.FILED));

  private final Told told = Told.on("2020-05-04");
  private final Thing ann = told.add(told.root(), Case.CHILDREN);
  private final Thing ben = told.add(told.root(), Case.CHILDREN);

  private Value value(Term<?> term, Thing self) {
    return new OneCase(told.situation, new BoundNumbers(List.of(term.node()), Told.NUMBERS), false)
        .value(term.node(), self);
  }

  @Test
  @DisplayName("whoever asks, it is the same list")
  void isTheListOfTheCase() {
    told.tell(ann, Child.PUPIL, "no").tell(ben, Child.PUPIL, "yes");
    assertThat(value(SOME_PUPIL, told.root()).isYes()).isTrue();
    assertThat(value(SOME_PUPIL_SAYS_A_CHILD, ann).isYes()).isTrue();

    told.tell(ben, Child.PUPIL, "no");
    assertThat(value(SOME_PUPIL, told.root()).isNo()).isTrue();
    assertThat(value(SOME_PUPIL_SAYS_A_CHILD, ben).isNo()).isTrue();
  }

  @Test
  @DisplayName("one who surely has not what is asked for decides nothing, member or not")
  void whoHasItNotNeedsNotBeAskedWhetherTheyBelong() {
    told.tell(ann, Child.BORN, "2012-01-01").tell(ben, Child.BORN, "2014-01-01");
    assertThat(value(ALL_PUPILS_ARE_BORN_SAYS_A_CHILD, ann).isYes()).isTrue();

    told.tell(ben, Child.BORN, "2020-05-04");
    Value inDoubt = value(ALL_PUPILS_ARE_BORN_SAYS_A_CHILD, ann);
    assertThat(inDoubt.isKnown()).isFalse();
    assertThat(inDoubt.causes()).hasToString("[FactMissing[fact=child.pupil, about=%s]]", ben);
  }

  @Test
  @DisplayName("who may still be told decides it, unless nobody told can be overruled")
  void whoMayStillBeTold() {
    told.tell(ann, Child.PUPIL, "no").tell(ben, Child.PUPIL, "no");
    told.root().open(Case.CHILDREN.listing());
    assertThat(value(SOME_PUPIL_SAYS_A_CHILD, ann).isKnown()).isFalse();

    told.tell(ben, Child.PUPIL, "yes");
    assertThat(value(SOME_PUPIL_SAYS_A_CHILD, ann).isYes()).isTrue();
  }
}
