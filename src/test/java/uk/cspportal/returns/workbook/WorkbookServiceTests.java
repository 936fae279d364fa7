package uk.cspportal.returns.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cspportal.returns.workbook.Spreadsheet.cell;
import static uk.cspportal.returns.workbook.Spreadsheet.edited;
import static uk.cspportal.returns.workbook.Spreadsheet.figure;
import static uk.cspportal.returns.workbook.Spreadsheet.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.cspportal.identity.DemonstrationPeople;
import uk.cspportal.measures.Frequency;
import uk.cspportal.returns.Basis;
import uk.cspportal.returns.LineChange;
import uk.cspportal.returns.LineDrafts;
import uk.cspportal.returns.LineText;
import uk.cspportal.returns.LineValue;
import uk.cspportal.returns.ReturnLine;
import uk.cspportal.returns.ReturnService;
import uk.cspportal.returns.StaleLineException;
import uk.cspportal.shared.ConflictException;
import uk.cspportal.shared.InvalidInputException;
import uk.cspportal.shared.Quarter;
import uk.cspportal.tenancy.TenantId;
import uk.cspportal.tenancy.Tenants;
import uk.cspportal.testing.PortalTest;

@PortalTest
@Tag("database")
class WorkbookServiceTests {

    private static final Quarter OPEN = Quarter.parse("2024-25-Q4");
    private static final Quarter PUBLISHED = Quarter.parse("2024-25-Q3");
    private static final int PROGRESS = TextColumns.of(LineText.PROGRESS);

    @Autowired
    private WorkbookService workbooks;

    @Autowired
    private ReturnService returns;

    @Autowired
    private LineDrafts drafts;

    @Autowired
    private DemonstrationPeople people;

    @Autowired
    private Tenants tenants;

    private TenantId banes;

    @BeforeEach
    void banes() {
        banes = tenants.byCode("E22000001").orElseThrow().id();
    }

    @Test
    void bringsBackWhatWasTypedInASpreadsheet() {
        var monthly = aMonthly();
        var file = edited(
                download(),
                text("g7", PROGRESS, "=SUM(A1) is what we wrote\nand a second line – café ✓")
                        .andThen(figure(monthly, FigureColumn.STATUS, "Other figure"))
                        .andThen(figure(monthly, FigureColumn.FIRST_MONTH, 11))
                        .andThen(figure(monthly, FigureColumn.SECOND_MONTH, 12))
                        .andThen(figure(monthly, FigureColumn.THIRD_MONTH, "1,013"))
                        .andThen(figure(monthly, FigureColumn.REASON, "Counted again"))
                        .andThen(figure(monthly, FigureColumn.ORIGIN, "Council records")));
        var preview = preview(file);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).hasSize(2).noneMatch(WorkbookChange::conflict);
        var meant = new WorkbookAnswers(
                Set.of(),
                Set.of(),
                Set.copyOf(preview.changes().stream().map(WorkbookChange::id).toList()));
        assertThat(as("officer.banes", () -> workbooks.apply(banes, preview, meant)))
                .isEqualTo(2);
        assertThat(line("g7").texts().get(LineText.PROGRESS))
                .isEqualTo("=SUM(A1) is what we wrote\nand a second line – café ✓");
        var value = value(monthly);
        assertThat(value.basis()).isEqualTo(Basis.CHANGED);
        assertThat(value.value()).isEqualByComparingTo("1036");
        assertThat(value.reason()).isEqualTo("Counted again");
        assertThat(value.origin()).isEqualTo("Council records");

        assertThat(preview(file).changes()).as("the same file again").isEmpty();
        assertThat(preview(download()).changes()).as("a new download").isEmpty();
    }

    @Test
    void writesNoFormulaWhateverATextBeginsWith() {
        for (var begins : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1")) {
            write("g7", LineText.PROGRESS, begins + " x");
            edited(download(), workbook -> {
                for (var sheet : workbook) {
                    for (var row : sheet) {
                        row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                    }
                }
                var progress = cell(workbook, "Texts", "g7", PROGRESS);
                assertThat(progress.getStringCellValue()).isEqualTo(begins.strip() + " x");
                assertThat(progress.getCellStyle().getDataFormatString()).isEqualTo("@");
            });
        }
    }

    @Test
    void opensWhatIsAskedAndProtectsTheRest() {
        edited(download(), workbook -> {
            assertThat(workbook.getSheetName(0)).isEqualTo("How to fill this in");
            assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex("Template")))
                    .isTrue();
            for (var sheet : workbook) {
                assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            }
            assertThat(workbook.getSheet("Figures").isColumnHidden(0)).isTrue();
            assertThat(cell(workbook, "Texts", "g7", PROGRESS).getCellStyle().getLocked())
                    .isFalse();
            assertThat(cell(workbook, "Texts", "g7", TextColumns.GUIDELINE)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(workbook.getSheet("Figures").getDataValidations()).isNotEmpty();
        });
    }

    @Test
    void namesEveryProblemByItsCell() {
        var monthly = aMonthly();
        var file = edited(
                download(),
                figure(monthly, FigureColumn.STATUS, "Perhaps")
                        .andThen(figure(monthly, FigureColumn.FIRST_MONTH, "many"))
                        .andThen(figure(monthly, FigureColumn.SECOND_MONTH, 1.5))
                        .andThen(figure(monthly, FigureColumn.QUARTER, 9))
                        .andThen(workbook -> cell(workbook, "Figures", monthly, FigureColumn.THIRD_MONTH.ordinal())
                                .setCellFormula("1+1"))
                        .andThen(workbook ->
                                cell(workbook, "Texts", "g7", PROGRESS).setCellFormula("\"a\"&\"b\""))
                        .andThen(text("g8", PROGRESS, "x".repeat(10_001)))
                        .andThen(workbook -> workbook.getSheet("Texts")
                                .createRow(60)
                                .createCell(PROGRESS)
                                .setCellValue("lost")));
        var preview = preview(file);
        assertThat(preview.problems())
                .extracting(CellProblem::found)
                .contains("Perhaps", "many", "1.5", "9", "the formula =1+1", "the formula =\"a\"&\"b\"");
        assertThat(preview.problems())
                .hasSize(8)
                .allSatisfy(problem -> assertThat(problem.cell()).matches("[A-Q]\\d+"))
                .allSatisfy(problem -> assertThat(problem.remedy()).isNotBlank());
        refused(() -> workbooks.apply(banes, preview, WorkbookAnswers.NONE), "not settled");
        assertThat(line("g8").texts().getOrDefault(LineText.PROGRESS, "")).doesNotContain("xxx");
    }

    @Test
    void takesADateForNoFigure() {
        var monthly = aMonthly();
        var file = edited(download(), workbook -> {
            var month = cell(workbook, "Figures", monthly, FigureColumn.FIRST_MONTH.ordinal());
            month.setCellValue(45_000);
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("d-mmm"));
            month.setCellStyle(style);
        });
        assertThat(preview(file).problems())
                .singleElement()
                .extracting(CellProblem::found)
                .isEqualTo("a date");
    }

    @Test
    void refusesAStatusThatContradictsItsFigures() {
        var monthly = aMonthly();
        assertThat(problem(figure(monthly, FigureColumn.STATUS, "Not available")
                        .andThen(figure(monthly, FigureColumn.FIRST_MONTH, 3))))
                .contains("No figure, because the status is “Not available”");
        assertThat(problem(figure(monthly, FigureColumn.STATUS, "Other figure")))
                .contains("The other figure");
        assertThat(problem(figure(monthly, FigureColumn.STATUS, "")
                        .andThen(figure(monthly, FigureColumn.REASON, "Because"))))
                .contains("One of: As recorded");
    }

    @Test
    void asksAboutAFigureOutsideItsUsualRange() {
        var row = rowWith(value -> value.measure().sheet().maximum() != null
                && value.measure().sheet().frequency() != Frequency.MONTHLY);
        var file = edited(
                download(),
                figure(row, FigureColumn.STATUS, "Other figure")
                        .andThen(figure(row, FigureColumn.QUARTER, 999_999))
                        .andThen(figure(row, FigureColumn.REASON, "It is right")));
        var preview = preview(file);
        var change = preview.changes().getFirst();
        assertThat(change.implausible()).contains("outside what is plausible");
        refused(() -> workbooks.apply(banes, preview, WorkbookAnswers.NONE), "not settled");
        as(
                "officer.banes",
                () -> workbooks.apply(banes, preview, new WorkbookAnswers(Set.of(), Set.of(), Set.of(change.id()))));
        assertThat(value(row).value()).isEqualByComparingTo("999999");
    }

    @Test
    void asksWhereOthersChangedTheSameAndLeavesTheirOtherFieldsAlone() {
        var file = edited(download(), text("g7", PROGRESS, "Mine").andThen(text("g8", PROGRESS, "Mine too")));
        write("g7", LineText.PROGRESS, "Theirs");
        write("g7", LineText.CHALLENGES, "Theirs alone");
        var preview = preview(file);
        var conflict = preview.changes().getFirst();
        assertThat(conflict.conflict()).isTrue();
        assertThat(conflict.now()).isEqualTo("Theirs");
        assertThat(conflict.next()).isEqualTo("Mine");
        assertThat(preview.changes().getLast().conflict()).isFalse();
        refused(() -> workbooks.apply(banes, preview, WorkbookAnswers.NONE), "not settled");
        var theirs = new WorkbookAnswers(Set.of(), Set.of(conflict.id()), Set.of());
        assertThat(as("officer.banes", () -> workbooks.apply(banes, preview, theirs)))
                .isEqualTo(1);
        assertThat(line("g7").texts())
                .containsEntry(LineText.PROGRESS, "Theirs")
                .containsEntry(LineText.CHALLENGES, "Theirs alone");
        assertThat(line("g8").texts()).containsEntry(LineText.PROGRESS, "Mine too");
        var again = preview(file);
        var mine = new WorkbookAnswers(Set.of(conflict.id()), Set.of(), Set.of());
        as("officer.banes", () -> workbooks.apply(banes, again, mine));
        assertThat(line("g7").texts()).containsEntry(LineText.PROGRESS, "Mine");
    }

    @Test
    void asksAboutWhatItsOwnerBeganToTypeInThePortal() {
        var file = edited(download(), text("g7", PROGRESS, "From the workbook"));
        people.as("officer.banes", () -> drafts.save(banes, OPEN, "g7", LineText.PROGRESS, "Typed on screen"));
        var change = preview(file).changes().getFirst();
        assertThat(change.conflict()).isTrue();
        assertThat(change.now()).isEqualTo("Typed on screen");
    }

    @Test
    void takesNothingWhenALineChangedSinceThePreview() {
        var preview = preview(edited(download(), text("g6", PROGRESS, "Six").andThen(text("g7", PROGRESS, "Seven"))));
        write("g7", LineText.CHALLENGES, "Meanwhile");
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> workbooks.apply(banes, preview, WorkbookAnswers.NONE))
                        .isInstanceOf(StaleLineException.class));
    }

    @Test
    void refusesAnotherQuartersAnotherTenantsAndAReadOnlyCopy() {
        refuses(edited(download(), template("quarter", "2024-25-Q3")), "the return for Q3 2024/25");
        refuses(edited(download(), template("tenant", "E22000006")), "another partnership");
        refuses(edited(download(), template("csp-portal-return", "0")), "older version of the portal");
        refuses(as("chair.banes", () -> workbooks.download(banes, OPEN)).content(), "copy to read");
        refuses(edited(download(), workbook -> workbook.removeSheetAt(3)), "not a workbook that was downloaded");
        refuses(edited(download(), template("g7", "999")), "versions of guidelines that this return never had");
    }

    @Test
    void matchesAnotherEditionByItsGuidelinesAndSaysSo() {
        var file = edited(download(), template("edition", "99").andThen(text("g7", PROGRESS, "Still holds")));
        var preview = preview(file);
        assertThat(preview.remarks()).singleElement().asString().contains("edition 99");
        assertThat(preview.changes()).singleElement();
    }

    @Test
    void takesNothingOnceTheReturnIsNotOpen() {
        var file = download();
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(() -> workbooks.preview(banes, PUBLISHED, "return.xlsx", file))
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("no workbook can be taken now"));
        edited(
                as("officer.banes", () -> workbooks.download(banes, PUBLISHED)).content(),
                workbook -> assertThat(cell(workbook, "Texts", "g7", PROGRESS)
                                .getCellStyle()
                                .getLocked())
                        .isTrue());
    }

    private static Consumer<XSSFWorkbook> template(String about, String says) {
        return workbook -> {
            for (var row : workbook.getSheet("Template")) {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals(about)) {
                    row.getCell(1).setCellValue(says);
                } else if (row.getCell(1) != null
                        && row.getCell(0).getStringCellValue().equals("version")
                        && row.getCell(1).getStringCellValue().equals(about)) {
                    row.getCell(2).setCellValue(says);
                }
            }
        };
    }

    private String problem(Consumer<XSSFWorkbook> edit) {
        return preview(edited(download(), edit)).problems().getFirst().expected();
    }

    private void refuses(byte[] file, String why) {
        refused(() -> workbooks.preview(banes, OPEN, "return.xlsx", file), why);
    }

    private void refused(Supplier<?> act, String why) {
        people.as(
                "officer.banes",
                () -> assertThatThrownBy(act::get)
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining(why));
    }

    private byte[] download() {
        return as("officer.banes", () -> workbooks.download(banes, OPEN)).content();
    }

    private WorkbookPreview preview(byte[] file) {
        return as("officer.banes", () -> workbooks.preview(banes, OPEN, "return.xlsx", file));
    }

    private void write(String key, LineText field, String words) {
        people.as(
                "officer2.banes",
                () -> returns.changeLine(
                        banes, OPEN, key, line(key).version(), new LineChange(Map.of(field, words), List.of())));
    }

    private ReturnLine line(String key) {
        return as("officer.banes", () -> returns.line(banes, OPEN, key));
    }

    private LineValue value(String row) {
        var keys = row.split("/");
        return line(keys[0]).values().stream()
                .filter(value -> value.measure().key().equals(keys[1]))
                .findFirst()
                .orElseThrow();
    }

    private String aMonthly() {
        return rowWith(value -> value.measure().sheet().frequency() == Frequency.MONTHLY
                && value.measure().sheet().valueDecimals() == 0);
    }

    private String rowWith(Predicate<LineValue> wanted) {
        return as("officer.banes", () -> returns.get(banes, OPEN)).lines().stream()
                .filter(line -> line.editable() && line.values().stream().anyMatch(wanted))
                .findFirst()
                .map(line -> Template.key(
                        line.guideline().key(),
                        line.values().stream()
                                .filter(wanted)
                                .findFirst()
                                .orElseThrow()
                                .measure()
                                .key()))
                .orElseThrow();
    }

    private <T> T as(String username, Supplier<T> work) {
        var result = new AtomicReference<T>();
        people.as(username, () -> result.set(work.get()));
        return result.get();
    }
}
