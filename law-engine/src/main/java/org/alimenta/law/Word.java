package org.alimenta.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Const;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Nodes;
import org.alimenta.money.Fraction;

/** One of a fixed list of words, such as the degree of a disability. */
public final class Word<S, E extends Enum<E>> extends Term<S> {
  private final Class<E> words;

  Word(Node node, Class<E> words) {
    super(node);
    this.words = words;
  }

  /** How the words are written in files: {@code OBLIGED_PARENT} is {@code obliged-parent}. */
  static <E extends Enum<E>> List<String> spelt(Class<E> words) {
    return Arrays.stream(words.getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  public Test<S> is(E word) {
    Node constant = Nodes.of(new Const(Kind.WORD, Fraction.of(word.ordinal()), spelt(words)));
    return compare(Relation.SAME, node(), constant);
  }

  @SafeVarargs
  public final Test<S> isAny(E... among) {
    return Law.any(Arrays.stream(among).map(this::is).toList());
  }

  public <R extends S> Test<R> same(Word<? super R, E> other) {
    return compare(Relation.SAME, node(), node(other));
  }

  /** The same value of the thing at the end of {@code path}. */
  public <R> Word<R, E> of(One<R, ? extends S> path) {
    return new Word<>(via(path), words);
  }

  public Word<S, E> as(String name, Citation... cites) {
    return new Word<>(named(name, cites), words);
  }
}
