/** Pages, files, feed and API of public notices; what is not published is not found here. */
@NullMarked
package eu.di4c.notice.web;

import org.jspecify.annotations.NullMarked;
