// The components of Flex messages.
import { element } from '/page/dom.js';
import { tapButton, tappable } from '/page/flex/tap.js';
import { boxLooks, colour, gap, imageSize, placeLooks, ratio, textSize } from '/page/flex/looks.js';
import { drawText } from '/page/flex/text.js';
import { elsewhere } from '/page/phone/media.js';
import { note } from '/page/phone/note.js';

export function drawPart(context, node, place, layout) {
  const drawn = draw(context, node, place, layout);
  placeLooks(drawn.style, node, layout);
  return node.action && node.type !== 'button' ? tappable(context, drawn, node.action, place + '/action') : drawn;
}

function draw(context, node, place, layout) {
  switch (node?.type) {
    case 'box':
      return box(context, node, place);
    case 'text':
      return drawText(context, node, layout);
    case 'button':
      return tapButton(context, node, place + '/action');
    case 'image':
      return image(node);
    case 'icon':
      return icon(node);
    case 'video':
      return video(context, node, place, layout);
    case 'separator':
      return separator(node);
    case 'filler':
      return element('div', { class: 'filler' });
    case 'spacer':
      return element('div', { class: 'spacer ' + (['xs', 'sm', 'md', 'lg', 'xl', 'xxl'].includes(node.size) ? node.size : 'md') });
    default:
      return note(context.phone, String(node?.type), node);
  }
}

function box(context, node, place) {
  const layout = ['horizontal', 'vertical', 'baseline'].includes(node.layout) ? node.layout : 'vertical';
  const root = element('div', { class: 'box ' + layout }, ...(node.contents ?? []).map((child, at) => {
    const part = drawPart(context, child, `${place}/contents/${at}`, layout);
    // A component's own margin goes before the box's spacing; fillers have none.
    if (at > 0 && node.spacing && !child.margin && child.type !== 'filler') {
      part.style[layout === 'vertical' ? 'marginBlockStart' : 'marginInlineStart'] = gap(node.spacing);
    }
    return part;
  }));
  boxLooks(root.style, node);
  return root;
}

function image(node) {
  const frame = elsewhere(node.url);
  frame.classList.add('image');
  frame.style.width = imageSize(node.size);
  frame.style.aspectRatio = ratio(node.aspectRatio);
  frame.style.backgroundColor = colour(node.backgroundColor);
  frame.style.alignSelf = { start: 'flex-start', end: 'flex-end' }[node.align] ?? 'center';
  return frame;
}

function icon(node) {
  const frame = element('span', { class: 'flexicon', role: 'img', 'aria-label': String(node.url), title: String(node.url) });
  frame.style.width = frame.style.height = textSize(node.size);
  return frame;
}

function video(context, node, place, layout) {
  const frame = elsewhere(node.previewUrl ?? node.url);
  frame.classList.add('image');
  frame.style.width = '100%';
  frame.style.aspectRatio = ratio(node.aspectRatio);
  return node.altContent
    ? element('div', {}, frame, drawPart(context, node.altContent, place + '/altContent', layout)) : frame;
}

function separator(node) {
  const line = element('div', { class: 'separator', role: 'presentation' });
  line.style.borderColor = colour(node.color);
  return line;
}
