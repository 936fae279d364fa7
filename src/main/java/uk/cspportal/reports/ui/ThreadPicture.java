package uk.cspportal.reports.ui;

import com.vaadin.flow.component.button.Button;
import uk.cspportal.reports.GoldenThread;
import uk.cspportal.shared.Messages;

/**
 * The diagram of a golden thread as a picture that office programs take, with its title, a sentence and the quarter. It is
 * painted from the boxes and lines that the page has laid out, so that it never differs from them.
 */
final class ThreadPicture {

    /** Twice as many dots as on screen, so that it stays sharp on paper. */
    private static final String PAINT = """
            const [title, sentence, file] = [$0, $1, $2];
            const EDGE = 28, DENSITY = 2;
            const hidden = this.offsetWidth === 0;
            if (hidden) this.style.display = 'block';
            const area = this.querySelector('.thread-area');
            const origin = area.getBoundingClientRect();
            const canvas = document.createElement('canvas');
            const pen = canvas.getContext('2d');
            const family = getComputedStyle(area).fontFamily;
            const styles = [`650 20px ${family}`, `400 14px ${family}`];
            const wrap = (text, font) => {
              pen.font = font;
              const rows = [''];
              for (const word of text.split(' ')) {
                const longer = rows.at(-1) ? `${rows.at(-1)} ${word}` : word;
                if (pen.measureText(longer).width > area.offsetWidth) rows.push(word);
                else rows[rows.length - 1] = longer;
              }
              return rows;
            };
            const heads = wrap(title, styles[0]), says = wrap(sentence, styles[1]);
            const top = EDGE + heads.length * 26 + says.length * 20 + 18;
            canvas.width = (area.offsetWidth + 2 * EDGE) * DENSITY;
            canvas.height = (top + area.offsetHeight + EDGE) * DENSITY;
            pen.scale(DENSITY, DENSITY);
            pen.fillStyle = '#fff';
            pen.fillRect(0, 0, canvas.width, canvas.height);
            pen.fillStyle = getComputedStyle(area).color;
            pen.font = styles[0];
            heads.forEach((row, i) => pen.fillText(row, EDGE, EDGE + 20 + i * 26));
            pen.font = styles[1];
            says.forEach((row, i) => pen.fillText(row, EDGE, EDGE + heads.length * 26 + 16 + i * 20));
            pen.translate(EDGE, top);
            const at = element => {
              const r = element.getBoundingClientRect();
              return { x: r.left - origin.left, y: r.top - origin.top, w: r.width, h: r.height };
            };
            for (const path of area.querySelectorAll('.flow-lines path')) {
              const look = getComputedStyle(path), shape = new Path2D(path.getAttribute('d'));
              pen.globalAlpha = look.opacity;
              if (look.fill !== 'none') { pen.fillStyle = look.fill; pen.fill(shape); }
              pen.strokeStyle = look.stroke;
              pen.lineWidth = parseFloat(look.strokeWidth);
              pen.setLineDash(look.strokeDasharray === 'none' ? [] : look.strokeDasharray.split(/[ ,]+/).map(parseFloat));
              pen.stroke(shape);
            }
            const words = (holder, alpha) => {
              const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                const node = texts.currentNode, parent = node.parentElement, room = parent.getBoundingClientRect();
                const look = getComputedStyle(parent), rows = [];
                if (parent.closest('svg') || room.width < 2) continue;
                for (const word of node.data.matchAll(/[^\\s-]+-*|-+/g)) {
                  range.setStart(node, word.index);
                  range.setEnd(node, word.index + word[0].length);
                  const r = range.getClientRects()[0];
                  if (!r || r.bottom > room.bottom + 2) continue;
                  const last = rows.at(-1);
                  if (last && Math.abs(last.top - r.top) < 3) last.text += node.data[word.index - 1] === '-' ? word[0] : ` ${word[0]}`;
                  else rows.push({ text: word[0], left: r.left, top: r.top, height: r.height });
                }
                pen.globalAlpha = alpha;
                pen.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
                pen.fillStyle = look.color;
                pen.textBaseline = 'middle';
                rows.forEach(row => pen.fillText(row.text, row.left - origin.left, row.top - origin.top + row.height / 2));
              }
            };
            const marks = [];
            const mark = (svg, alpha) => {
              const copy = svg.cloneNode(true), place = at(svg);
              const own = [svg, ...svg.querySelectorAll('*')], their = [copy, ...copy.querySelectorAll('*')];
              own.forEach((part, i) => {
                const look = getComputedStyle(part);
                for (const name of ['fill', 'stroke', 'color', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin']) {
                  their[i].style.setProperty(name, look.getPropertyValue(name));
                }
              });
              copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
              copy.setAttribute('width', place.w * DENSITY);
              copy.setAttribute('height', place.h * DENSITY);
              const image = new Image();
              image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
              marks.push(image.decode().then(() => {
                pen.globalAlpha = alpha;
                pen.drawImage(image, place.x, place.y, place.w, place.h);
              }).catch(() => {}));
            };
            for (const head of area.querySelectorAll('.thread-head')) {
              const place = at(head);
              pen.save();
              pen.beginPath();
              pen.rect(place.x, place.y, place.w, place.h);
              pen.clip();
              words(head, 1);
              pen.fillStyle = getComputedStyle(head).borderBottomColor;
              pen.fillRect(place.x, place.y + place.h - 2, place.w, 2);
              pen.restore();
            }
            for (const node of area.querySelectorAll('.thread-node')) {
              const place = at(node), look = getComputedStyle(node), alpha = parseFloat(look.opacity);
              pen.globalAlpha = alpha;
              pen.beginPath();
              pen.roundRect(place.x + 0.5, place.y + 0.5, place.w - 1, place.h - 1, parseFloat(look.borderTopLeftRadius));
              pen.fillStyle = look.backgroundColor;
              pen.fill();
              pen.strokeStyle = look.borderTopColor;
              pen.lineWidth = parseFloat(look.borderTopWidth);
              pen.setLineDash(look.borderTopStyle === 'dashed' ? [4, 3] : []);
              pen.stroke();
              pen.setLineDash([]);
              const side = parseFloat(look.borderLeftWidth);
              if (side > 2) {
                pen.fillStyle = look.borderLeftColor;
                pen.fillRect(place.x, place.y, side, place.h);
              }
              words(node, alpha);
              node.querySelectorAll('svg').forEach(svg => mark(svg, alpha));
            }
            if (hidden) this.style.display = '';
            Promise.all(marks).then(() => {
              const link = document.createElement('a');
              link.href = canvas.toDataURL('image/png');
              link.download = file;
              link.click();
            });""";

    private ThreadPicture() {}

    static Button button(GoldenThread thread, ThreadDiagram diagram) {
        var plan = thread.plan();
        return new Button(
                Messages.text("ui.chart.save"),
                click -> diagram.getElement()
                        .executeJs(
                                PAINT,
                                Messages.text(
                                        "reports.thread.title",
                                        thread.partnership().name()),
                                Messages.text(
                                        "reports.thread.picture",
                                        thread.quarter().label(),
                                        plan == null ? "" : plan.title(),
                                        thread.gaps().size()),
                                Messages.text(
                                        "reports.thread.picture.file",
                                        thread.partnership().slug(),
                                        thread.quarter().slug())));
    }
}
