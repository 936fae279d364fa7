package uk.cspportal.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the list; belongs to no tenant, because everybody has the same days off. */
@Entity
@Table(name = "bank_holiday")
class BankHolidayEntity {

    @Id
    @Column(name = "holiday", updatable = false)
    private LocalDate day = LocalDate.EPOCH;

    @Column(nullable = false)
    private String name = "";

    /** For Hibernate. */
    protected BankHolidayEntity() {}

    BankHolidayEntity(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    BankHoliday toHoliday() {
        return new BankHoliday(day, name);
    }
}
