/**
 * What the program does with filings: read, check, store, compare. The ports to documents and to the
 * store are declared here and implemented by the adapters.
 */
@NullMarked
package org.section16.application;

import org.jspecify.annotations.NullMarked;
