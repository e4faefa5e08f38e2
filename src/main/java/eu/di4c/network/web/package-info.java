/** Pages and API of networks, cities and organisations. */
@NullMarked
package eu.di4c.network.web;

import org.jspecify.annotations.NullMarked;
