/**
 * The command line: each command takes its words, asks a use case, and puts the answer on the standard output. What is
 * not an answer (progress, warnings, refusals) goes to the standard error.
 */
@NullMarked
package org.section16.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
