/**
 * Readers that users add: jars in a folder, each of which names its readers as services.
 */
@NullMarked
package org.section16.bootstrap.plugin;

import org.jspecify.annotations.NullMarked;
