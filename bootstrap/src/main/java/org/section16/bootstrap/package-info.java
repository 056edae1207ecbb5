/** The program: puts the use cases and the adapters together and runs them from the command line. */
@NullMarked
package org.section16.bootstrap;

import org.jspecify.annotations.NullMarked;
