@NullMarked
package org.alimenta.app.demo;

import org.jspecify.annotations.NullMarked;
