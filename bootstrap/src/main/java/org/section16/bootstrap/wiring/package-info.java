/**
 * The only place that knows Guice: which classes make up the program. Everything is made by a constructor call in a
 * method that says what it provides.
 */
@NullMarked
package org.section16.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
