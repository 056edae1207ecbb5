/**
 * The use cases and the ports: {@code reading} turns a document into a filing, {@code ingest} stores it, {@code review}
 * answers questions, {@code writing} puts a filing into another form.
 */
@NullMarked
package org.section16.application;

import org.jspecify.annotations.NullMarked;
