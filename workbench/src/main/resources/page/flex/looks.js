// The words and numbers in which Flex messages tell sizes, gaps and colours (LINE docs, Flex Message layout), and how
// they are drawn. Whatever is not of the right form is left out: nothing the bot sends reaches a style sheet unread.

const GAPS = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };
const TEXT = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29, '3xl': 35, '4xl': 48, '5xl': 74 };
const IMAGE = { xxs: 40, xs: 60, sm: 80, md: 100, lg: 120, xl: 140, xxl: 160, '3xl': 180, '4xl': 200, '5xl': 220, full: '100%' };
const BORDERS = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 };
const MAIN = {
  'flex-start': 'flex-start', center: 'center', 'flex-end': 'flex-end',
  'space-between': 'space-between', 'space-around': 'space-around', 'space-evenly': 'space-evenly',
};
const CROSS = { 'flex-start': 'flex-start', center: 'center', 'flex-end': 'flex-end' };
const GRAVITY = { top: 'flex-start', center: 'center', bottom: 'flex-end' };

function length(value, words) {
  const number = words[value];
  if (number !== undefined) {
    return typeof number === 'number' ? number + 'px' : number;
  }
  return /^\d{1,4}(\.\d{1,4})?(px|%)$/.test(value ?? '') ? value : '';
}

export const gap = value => length(value, GAPS);
export const textSize = value => length(value, TEXT) || '16px';
export const imageSize = value => length(value, IMAGE) || '100px';
export const border = value => length(value, BORDERS);
export const plain = value => length(value, {});
export const colour = value => /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(value ?? '') ? value : '';

export function ratio(value) {
  const [width, height] = /^(\d{1,6}(?:\.\d+)?):(\d{1,6}(?:\.\d+)?)$/.exec(value ?? '')?.slice(1) ?? [1, 1];
  return `${width} / ${height}`;
}

// Sides and edges that any box may have.
export function boxLooks(style, box) {
  for (const [side, css] of [['All', 'padding'], ['Top', 'paddingTop'], ['Bottom', 'paddingBottom'],
    ['Start', 'paddingInlineStart'], ['End', 'paddingInlineEnd']]) {
    style[css] = gap(box['padding' + side]) || style[css];
  }
  style.backgroundColor = colour(box.backgroundColor);
  style.borderRadius = gap(box.cornerRadius);
  if (box.borderWidth && box.borderWidth !== 'none') {
    style.border = `${border(box.borderWidth) || '1px'} solid ${colour(box.borderColor) || 'currentcolor'}`;
  }
  for (const size of ['width', 'height', 'maxWidth', 'maxHeight']) {
    style[size] = plain(box[size]);
  }
  style.justifyContent = MAIN[box.justifyContent] ?? '';
  style.alignItems = CROSS[box.alignItems] ?? '';
  const { type, angle, startColor, centerColor, endColor } = box.background ?? {};
  if (type === 'linearGradient' && /^\d{1,3}(\.\d+)?deg$/.test(angle ?? '') && colour(startColor) && colour(endColor)) {
    style.background = `linear-gradient(${[angle, startColor, colour(centerColor), endColor].filter(Boolean).join(', ')})`;
  }
}

// What a component asks of the box it stands in.
export function placeLooks(style, node, layout) {
  const row = layout !== 'vertical';
  if (Number.isFinite(node.flex)) {
    style.flex = node.flex === 0 ? '0 0 auto' : `${Math.min(Math.max(node.flex, 0), 1000)} 1 0`;
  } else {
    style.flex = row && !['separator', 'icon'].includes(node.type) ? '1 1 0' : '0 0 auto';
  }
  if (node.margin) {
    style[row ? 'marginInlineStart' : 'marginBlockStart'] = gap(node.margin);
  }
  if (node.gravity && row && layout !== 'baseline') {
    style.alignSelf = GRAVITY[node.gravity] ?? '';
  }
  if (node.position === 'absolute') {
    style.position = 'absolute';
  }
  for (const [side, css] of [['Top', 'top'], ['Bottom', 'bottom'], ['Start', 'insetInlineStart'], ['End', 'insetInlineEnd']]) {
    style[css] = gap(node['offset' + side]);
  }
}
