/** How a notice is worded: facts in, a draft in Markdown out, with no clock and no database. */
@NullMarked
package eu.di4c.notice.compose;

import org.jspecify.annotations.NullMarked;
