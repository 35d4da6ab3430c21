/** The list of projects: its filters, its rows, its twins. */
@NullMarked
package eu.pescoportal.project.list;

import org.jspecify.annotations.NullMarked;
