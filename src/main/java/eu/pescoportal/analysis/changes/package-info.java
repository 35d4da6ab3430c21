/**
 * What changed between two days: its rules, its page, its twins, its feeds. The rules, each with its reason:
 * <ul>
 * <li>A change counts if {@code from} &lt; its day &le; {@code to}: the register as it was at the end of
 * {@code from}, and each change after another, give the register as it was at the end of {@code to}.
 * <li>A partial date counts from its first day, as everywhere in the register, and is told as "some time in
 * 2019".
 * <li>The participations with which a project begins belong to its establishment: what is established is told
 * with who takes part. Files have them as items of their own (JOINED, on the day of the establishment), for
 * else who applies the items would lack them.
 * <li>A participation never counts before its project. One whose start is unknown, or lies before, begins
 * with the project, and says so.
 * <li>Where a role ends on the day on which another role of the same state begins, the state changed its role
 * (ROLE_CHANGED) and neither left nor joined. Where the role is the same on both sides nothing changed.
 * <li>With the end of a project nothing else of it changes: who took part on its last day did not leave, and
 * whatever is dated at the end or after it is no change. Lists show the same of an ended project.
 * <li>A project that ends by becoming part of another one is MERGED, and names the other.
 * <li>Of the links to partners only APPROVED and PARTICIPATES are changes of who takes part. Approval and
 * start of one participation are two changes, as each has its own day and act; one whose start is unknown
 * began when it was approved, or with the project. A third State that ceases to take part LEFT.
 * <li>Where only checked facts count, what is unchecked never was, as in all lists; projects stand anyway.
 * </ul>
 */
@NullMarked
package eu.pescoportal.analysis.changes;

import org.jspecify.annotations.NullMarked;
