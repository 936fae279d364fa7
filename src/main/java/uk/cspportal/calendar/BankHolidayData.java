package uk.cspportal.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Brings the published list of each year of which nothing is known yet: a newer portal brings newer
 * years, and what administrators changed in a year stays.
 */
@Component
@Order(2)
class BankHolidayData implements ApplicationRunner {

    private final BankHolidayRepository holidays;

    BankHolidayData(BankHolidayRepository holidays) {
        this.holidays = holidays;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = new WorkingDays(
                holidays.findAll().stream().map(row -> row.toHoliday().day()).toList());
        var missing = read().stream()
                .filter(holiday -> !known.yearsMissing(List.of(holiday.day())).isEmpty())
                .map(holiday -> new BankHolidayEntity(holiday.day(), holiday.name()))
                .toList();
        try {
            holidays.saveAll(missing);
        } catch (DataIntegrityViolationException e) {
            // Another node starts at the same moment and brings the same days.
            if (holidays.count() < missing.size()) {
                throw e;
            }
        }
    }

    /** The list that comes with the portal, in the order of days. */
    static List<BankHoliday> read() {
        var resource = new ClassPathResource("reference/bank-holidays.csv");
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(BankHolidayData::holiday).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BankHoliday holiday(NamedCsvRecord row) {
        return new BankHoliday(LocalDate.parse(row.getField("day")), row.getField("name"));
    }
}
