/**
 * The application online, without an account: the questions of the law, who the people are, papers,
 * statements, and sending. A code lets people stop and come back.
 */
@NullMarked
package org.alimenta.office.apply;

import org.jspecify.annotations.NullMarked;
