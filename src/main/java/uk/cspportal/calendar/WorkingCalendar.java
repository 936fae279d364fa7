package uk.cspportal.calendar;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The working days as they are known at this moment: a list of a few dozen rows, read anew each time. */
@Component
public class WorkingCalendar {

    private final BankHolidayRepository holidays;

    WorkingCalendar(BankHolidayRepository holidays) {
        this.holidays = holidays;
    }

    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return new WorkingDays(
                holidays.findAll().stream().map(row -> row.toHoliday().day()).collect(Collectors.toSet()));
    }
}
