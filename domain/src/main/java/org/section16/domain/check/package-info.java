/**
 * Opinions on facts. A {@link org.section16.domain.check.Rule} looks at a filing and tells of breaches; a {@link
 * org.section16.domain.check.Finding} points at a box and says what was found there and what was expected. It never
 * changes the filing, and none is a reason to refuse one. The rules that this library knows are in {@link
 * org.section16.domain.rules}; anybody can add others to their {@link org.section16.domain.check.RuleBook}.
 */
@NullMarked
package org.section16.domain.check;

import org.jspecify.annotations.NullMarked;
