/** The family allowance (zasiłek rodzinny) with its seven supplements, since 1 May 2004. */
@NullMarked
package org.alimenta.poland.familyallowance;

import org.jspecify.annotations.NullMarked;
