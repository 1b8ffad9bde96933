package org.alimenta.law.lint;

import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.read.Possible;

/**
 * A part of a rule, met on one of the ways that lead to it.
 *
 * @param in the named step that it stands in
 * @param under what can be when this way is taken
 */
record Met(Benefit<?> benefit, Step in, Node node, Possible under) {}
