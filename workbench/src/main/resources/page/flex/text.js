// Texts of Flex messages, whole or in spans.
import { element } from '/page/dom.js';
import { colour, plain, textSize } from '/page/flex/looks.js';
import { note } from '/page/phone/note.js';

const DECORATIONS = { underline: 'underline', 'line-through': 'line-through' };

export function drawText(context, node, layout) {
  const inside = node.contents?.length ? node.contents.map(one => span(context, one, node)) : [String(node.text ?? '')];
  const root = element('p', { class: 'text' + (node.wrap ? ' wrap' : '') + (layout === 'baseline' ? ' baseline' : '') }, ...inside);
  looks(root.style, node);
  root.style.fontSize = textSize(node.size);
  root.style.textAlign = ['start', 'end', 'center'].includes(node.align) ? node.align : '';
  root.style.lineHeight = plain(node.lineSpacing) ? `calc(1.3em + ${plain(node.lineSpacing)})` : '';
  if (node.maxLines > 0 && node.wrap) {
    root.classList.add('cut');
    root.style.setProperty('--lines', String(Math.trunc(node.maxLines)));
  }
  return root;
}

function span(context, one, text) {
  if (one?.type !== 'span') {
    return note(context.phone, String(one?.type), one);
  }
  const root = element('span', {}, String(one.text ?? ''));
  looks(root.style, one);
  root.style.fontSize = one.size ? textSize(one.size) : '';
  if (DECORATIONS[text.decoration]) {
    root.style.textDecorationLine = '';
  }
  return root;
}

function looks(style, node) {
  style.color = colour(node.color);
  style.fontWeight = node.weight === 'bold' ? '700' : '';
  style.fontStyle = node.style === 'italic' ? 'italic' : '';
  style.textDecorationLine = DECORATIONS[node.decoration] ?? '';
}
