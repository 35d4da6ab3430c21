package eu.pescoportal.register;

import eu.pescoportal.vocabulary.Domain;
import eu.pescoportal.vocabulary.Role;
import eu.pescoportal.vocabulary.Status;
import java.util.List;
import java.util.Set;

/** A filter of projects, of which a test says only what it is about. */
record Asking(ProjectFilter filter) {

    static Asking forAll() {
        return new Asking(new ProjectFilter(List.of(), false, ProjectFilter.MEMBERS, List.of(), List.of(),
                List.of(), List.of(), List.of()));
    }

    Asking states(String... states) {
        return new Asking(new ProjectFilter(List.of(states), filter.any(), filter.roles(), filter.without(),
                filter.domains(), filter.waves(), filter.statuses(), filter.partners()));
    }

    Asking any() {
        return new Asking(new ProjectFilter(filter.states(), true, filter.roles(), filter.without(),
                filter.domains(), filter.waves(), filter.statuses(), filter.partners()));
    }

    Asking as(Role... roles) {
        return new Asking(new ProjectFilter(filter.states(), filter.any(), Set.of(roles), filter.without(),
                filter.domains(), filter.waves(), filter.statuses(), filter.partners()));
    }

    Asking without(String... states) {
        return new Asking(new ProjectFilter(filter.states(), filter.any(), filter.roles(), List.of(states),
                filter.domains(), filter.waves(), filter.statuses(), filter.partners()));
    }

    Asking domains(Domain... domains) {
        return new Asking(new ProjectFilter(filter.states(), filter.any(), filter.roles(), filter.without(),
                List.of(domains), filter.waves(), filter.statuses(), filter.partners()));
    }

    Asking statuses(Status... statuses) {
        return new Asking(new ProjectFilter(filter.states(), filter.any(), filter.roles(), filter.without(),
                filter.domains(), filter.waves(), List.of(statuses), filter.partners()));
    }

    Asking partners(String... partners) {
        return new Asking(new ProjectFilter(filter.states(), filter.any(), filter.roles(), filter.without(),
                filter.domains(), filter.waves(), filter.statuses(), List.of(partners)));
    }
}
