package uk.cspportal.calendar;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.JpaRepository;

interface BankHolidayRepository extends JpaRepository<BankHolidayEntity, LocalDate> {}
