package eu.pescoportal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import eu.pescoportal.account.AccountRole;
import eu.pescoportal.account.ForbiddenException;
import eu.pescoportal.account.KeptForms;
import eu.pescoportal.account.Person;
import org.junit.jupiter.api.Test;

/** What {@link ModulesTests} does not see: how the two packages of one module know each other. */
class AccountPackagesTests {

    @Test
    void theAccountsDoNotKnowHowPeopleGetIn() {
        noClasses().that()
                .resideInAPackage("eu.pescoportal.account")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eu.pescoportal.account.signin..")
                .check(PortalClasses.ALL);
    }

    /** The rest is public only for the sign-in. */
    @Test
    void othersKnowOfTheAccountsWhoAPersonIsAndWhatTheyTyped() {
        var rest = resideInAPackage("eu.pescoportal.account..").and(DescribedPredicate.not(
                belongToAnyOf(Person.class, AccountRole.class, KeptForms.class, ForbiddenException.class)));
        noClasses().that()
                .resideOutsideOfPackage("eu.pescoportal.account..")
                .should()
                .dependOnClassesThat(rest)
                .check(PortalClasses.ALL);
    }
}
