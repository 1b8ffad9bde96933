/**
 * Papers as files: examined before they are kept, kept as they came, served so that nothing in them
 * runs.
 */
@NullMarked
package org.alimenta.office.documents;

import org.jspecify.annotations.NullMarked;
