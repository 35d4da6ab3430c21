package eu.pescoportal.register;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.StateGroup;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Set;

/** A filter of projects, of which a test says only what it is about. */
final class Asking {

    private List<String> states = List.of();
    private List<StateGroup> groups = List.of();
    private int enough = ProjectFilter.ALL;
    private Set<Role> roles = ProjectFilter.MEMBERS;
    private List<String> without = List.of();
    private boolean only;
    private List<Domain> domains = List.of();
    private List<Status> statuses = List.of();
    private List<String> partners = List.of();

    private Asking() {}

    static Asking forAll() {
        return new Asking();
    }

    ProjectFilter filter() {
        return new ProjectFilter(states, groups, enough, roles, without, only, domains, List.of(), statuses,
                partners);
    }

    Asking states(String... some) {
        states = List.of(some);
        return this;
    }

    Asking groups(StateGroup... some) {
        groups = List.of(some);
        return this;
    }

    Asking any() {
        return atLeast(1);
    }

    Asking atLeast(int some) {
        enough = some;
        return this;
    }

    Asking as(Role... some) {
        roles = Set.of(some);
        return this;
    }

    Asking without(String... some) {
        without = List.of(some);
        return this;
    }

    Asking only() {
        only = true;
        return this;
    }

    Asking domains(Domain... some) {
        domains = List.of(some);
        return this;
    }

    Asking statuses(Status... some) {
        statuses = List.of(some);
        return this;
    }

    Asking partners(String... some) {
        partners = List.of(some);
        return this;
    }
}
