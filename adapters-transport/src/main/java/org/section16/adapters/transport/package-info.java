/**
 * How EDGAR delivers documents: submission texts with a header and several documents in them, the files of its
 * dissemination feed, archives of these, compressed or not, one in another; taken apart as a stream.
 *
 * <p>{@link org.section16.adapters.transport.Containers} opens a file or a stream and finds out from its first bytes
 * what it is; {@link org.section16.adapters.transport.Delivery} is the walk through what is in it. Memory holds one
 * document at a time, whatever the size of the archive. Nothing is written to disk, and the names inside an archive
 * are labels: no file is ever opened by them.
 *
 * <p>What cannot be delivered (a form that is too large, a submission without a form, the place where an archive is cut
 * off) comes as a document that cannot be loaded, so that everything that was there is accounted for.
 */
@NullMarked
package org.section16.adapters.transport;

import org.jspecify.annotations.NullMarked;
