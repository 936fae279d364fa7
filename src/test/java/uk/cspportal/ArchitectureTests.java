package uk.cspportal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Filter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.cspportal.tenancy.TenantOwned;

/** The rules that keep tenants apart and modules readable, for which no type system stands guard. */
@AnalyzeClasses(packagesOf = Application.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /**
     * Plain SQL passes by the tenant filter; each of these names the tenant or person it asks for. Sealer and Chain
     * alone go through all tenants' audit entries: to number them, and to check that none was changed. The Outbox goes
     * through all tenants' mail, to send it; DueReturns finds the returns of all tenants that open or go on by
     * themselves, StepsHeld those whose step somebody holds up.
     */
    private static final Set<String> MAY_USE_SQL = Set.of(
            "uk.cspportal.tenancy.ReferenceData",
            "uk.cspportal.tenancy.Populations",
            "uk.cspportal.tenancy.TenantRows",
            "uk.cspportal.measures.FigureValues",
            "uk.cspportal.plans.PassageSearch",
            "uk.cspportal.identity.Memberships",
            "uk.cspportal.identity.People",
            "uk.cspportal.identity.MembershipChanges",
            "uk.cspportal.identity.MemberList",
            "uk.cspportal.identity.Doorstep",
            "uk.cspportal.audit.AuditTrail",
            "uk.cspportal.audit.AuditEntries",
            "uk.cspportal.audit.Chain",
            "uk.cspportal.audit.Sealer",
            "uk.cspportal.audit.TrailGuard",
            "uk.cspportal.notifications.Outbox",
            "uk.cspportal.notifications.NoticeBoard",
            "uk.cspportal.returns.DueReturns",
            "uk.cspportal.returns.StepsHeld",
            "uk.cspportal.returns.rounds.FeedAddresses",
            "uk.cspportal.returns.PresenceRows",
            "uk.cspportal.returns.SharedRows",
            "uk.cspportal.shell.DemonstrationLoader");

    /** Entities of the tree itself and what is public knowledge about it. */
    private static final Set<String> NOT_TENANT_OWNED = Set.of(
            "uk.cspportal.tenancy.TenantNode",
            "uk.cspportal.tenancy.TenantName",
            "uk.cspportal.tenancy.TenantSuccession",
            "uk.cspportal.tenancy.TenantSetUp",
            "uk.cspportal.tenancy.PolicingBodyEntity",
            "uk.cspportal.tenancy.ResponsibleAuthorityEntity",
            "uk.cspportal.calendar.BankHolidayEntity");

    @ArchTest
    static final ArchRule SQL_ONLY_WHERE_IT_NAMES_ITS_TENANT = noClasses()
            .that(outside(MAY_USE_SQL))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(StatelessSession.class);

    @ArchTest
    static final ArchRule NO_NATIVE_OR_BULK_QUERIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .should(notBeNativeOrBulk());

    @ArchTest
    static final ArchRule EVERY_ENTITY_BELONGS_TO_A_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(outside(NOT_TENANT_OWNED))
            .should()
            .beAssignableTo(TenantOwned.class);

    @ArchTest
    static final ArchRule SCREENS_STAY_IN_UI = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotHaveFullyQualifiedName("uk.cspportal.Application")
            .and()
            .doNotHaveFullyQualifiedName("uk.cspportal.identity.SecurityConfiguration")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule CONSTRUCTORS_RECEIVE_WHAT_IS_NEEDED =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith("jakarta.inject.Inject");

    @ArchTest
    static final ArchRule ONE_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(YearMonth.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule SERVICES_CHECK_WHO_CALLS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..tenancy..", "..identity..")
            .should()
            .beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule PAGES_ARE_NOBODY_ELSES_BUSINESS =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule CLOCKS_ARE_NOT_MADE_ON_THE_SIDE = noClasses()
            .that()
            .resideOutsideOfPackage("..shared..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    /** Hibernate does not carry the filter of an entity over to collections of it. */
    @ArchTest
    static final ArchRule COLLECTIONS_ARE_FILTERED_TOO =
            fields().that().areAnnotatedWith(OneToMany.class).should().beAnnotatedWith(Filter.class);

    @ArchTest
    static final ArchRule NO_JOIN_TABLES_WITHOUT_A_TENANT =
            noFields().should().beAnnotatedWith(ManyToMany.class).orShould().beAnnotatedWith(ElementCollection.class);

    @ArchTest
    static final ArchRule TENANT_OF_A_ROW_IS_NOT_REMAPPED = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(TenantOwned.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveFullyQualifiedName(TenantOwned.class.getName())
            .should()
            .notHaveName("tenantId");

    private static DescribedPredicate<JavaClass> outside(Set<String> names) {
        return DescribedPredicate.describe(
                "are not named as exceptions",
                type -> names.stream()
                        .noneMatch(
                                n -> type.getName().equals(n) || type.getName().startsWith(n + "$")));
    }

    private static ArchCondition<JavaMethod> notBeNativeOrBulk() {
        return new ArchCondition<>("be neither native SQL nor a bulk statement") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean isNative = method.isAnnotatedWith(NativeQuery.class)
                        || method.tryGetAnnotationOfType(Query.class)
                                .map(Query::nativeQuery)
                                .orElse(false);
                if (isNative || method.isAnnotatedWith(Modifying.class)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
