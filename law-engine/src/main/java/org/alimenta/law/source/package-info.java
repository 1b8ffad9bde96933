/**
 * Files written by people (YAML and JSON), read so that every word keeps its place and every
 * mistake is told with what is wrong, where, and what to do about it.
 */
@NullMarked
package org.alimenta.law.source;

import org.jspecify.annotations.NullMarked;
