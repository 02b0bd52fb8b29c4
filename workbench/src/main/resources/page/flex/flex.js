// Flex messages: bubbles and carousels of boxes.
import { element } from '/page/dom.js';
import { tappable } from '/page/flex/tap.js';
import { drawPart } from '/page/flex/part.js';
import { colour } from '/page/flex/looks.js';
import { note } from '/page/phone/note.js';

const SIZES = ['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga'];
const BLOCKS = ['header', 'hero', 'body', 'footer'];
const KNOWN = ['type', 'size', 'direction', 'action', 'styles', ...BLOCKS];

export function drawFlex(phone, bubble) {
  const { contents } = bubble.content;
  const context = { phone, bubble };
  switch (contents?.type) {
    case 'bubble':
      return one(context, contents, '/contents');
    case 'carousel':
      return element('div', { class: 'carousel', role: 'group' },
        ...(contents.contents ?? []).map((child, at) => one(context, child, '/contents/contents/' + at)));
    default:
      return element('div', { class: 'bubble' }, bubble.text, note(phone, contents?.type ?? 'flex', contents));
  }
}

function one(context, bubble, place) {
  const size = SIZES.includes(bubble.size) ? bubble.size : 'mega';
  const root = element('div', { class: 'flex ' + size, dir: bubble.direction === 'rtl' ? 'rtl' : null });
  for (const block of BLOCKS) {
    if (bubble[block]) {
      root.append(...blockOf(context, bubble, block, place));
    }
  }
  const strange = Object.keys(bubble).filter(key => !KNOWN.includes(key));
  if (strange.length > 0) {
    root.append(note(context.phone, strange.join(', '), Object.fromEntries(strange.map(key => [key, bubble[key]]))));
  }
  return tappable(context, root, bubble.action, place + '/action');
}

function blockOf(context, bubble, block, place) {
  const looks = bubble.styles?.[block] ?? {};
  const drawn = element('div', { class: 'block ' + block + (bubble[block].type === 'box' ? '' : ' bare') },
    drawPart(context, bubble[block], place + '/' + block, 'vertical'));
  drawn.style.backgroundColor = colour(looks.backgroundColor);
  if (!looks.separator) {
    return [drawn];
  }
  const line = element('div', { class: 'separator', role: 'presentation' });
  line.style.borderColor = colour(looks.separatorColor);
  return [line, drawn];
}
