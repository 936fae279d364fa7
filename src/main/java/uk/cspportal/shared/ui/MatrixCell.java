package uk.cspportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;

/**
 * A cell of partnerships by measures: icon over value, the word when it is not steady, and a tint
 * when it is a concern. The whole cell may lead to the measure.
 */
public final class MatrixCell extends TableDataCell {

    private MatrixCell() {
        addClassName("matrix-cell");
    }

    public static MatrixCell of(SpcMark mark, Component value) {
        var cell = new MatrixCell();
        cell.add(content(mark, value));
        cell.setClassName("concern", mark == SpcMark.CONCERN_HIGH || mark == SpcMark.CONCERN_LOW);
        return cell;
    }

    /** As {@link #of}, leading to {@code path}; {@code name} says in words all that the cell shows. */
    public static MatrixCell linked(SpcMark mark, Component value, String path, String name) {
        var cell = of(mark, value);
        var link = new Anchor(path);
        link.setAriaLabel(name);
        cell.getChildren().toList().forEach(link::add);
        cell.add(link);
        return cell;
    }

    /** Says why there is nothing: not collected, not added up. */
    public static MatrixCell none(String words) {
        var cell = new MatrixCell();
        cell.addClassName("none");
        cell.setText(words);
        return cell;
    }

    private static Component[] content(SpcMark mark, Component value) {
        var icon = SpcIcon.alone(mark);
        var figure = new Span(value);
        figure.addClassName("cell-value");
        if (mark == SpcMark.STEADY || mark == SpcMark.NOT_CHARTED) {
            return new Component[] {icon, figure};
        }
        var word = new Span(mark.shortWord());
        word.addClassNames("cell-word", mark.className());
        return new Component[] {icon, figure, word};
    }
}
