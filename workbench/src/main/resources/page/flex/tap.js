// What can be tapped in a Flex message: its buttons, and any other part that has an action.
import { button } from '/page/dom.js';
import { perform } from '/page/phone/actions.js';
import { colour } from '/page/flex/looks.js';

const STYLES = ['primary', 'secondary', 'link'];

export function tapButton(context, node, place) {
  const style = STYLES.includes(node.style) ? node.style : 'link';
  const drawn = button(node.action?.label ?? '●', tap(context, node.action, place),
    { class: `flexbutton ${style} ${node.height === 'sm' ? 'sm' : 'md'}`, 'data-tap': place });
  drawn.style[style === 'link' ? 'color' : 'backgroundColor'] = colour(node.color);
  return drawn;
}

// The part itself becomes something to tap, by keyboard too; what is written on it stays its name.
export function tappable(context, drawn, action, place) {
  if (!action) {
    return drawn;
  }
  const deed = tap(context, action, place);
  drawn.setAttribute('role', 'button');
  drawn.setAttribute('data-tap', place);
  drawn.tabIndex = 0;
  drawn.classList.add('tappable');
  if (action.label) {
    drawn.setAttribute('aria-label', action.label);
  }
  drawn.addEventListener('click', event => {
    if (event.target.closest('[data-tap]') === drawn) {
      deed();
    }
  });
  drawn.addEventListener('keydown', event => {
    if (event.target === drawn && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      event.stopPropagation();
      deed();
    }
  });
  return drawn;
}

const tap = ({ phone, bubble }, action, place) => () => perform(phone, action, { sequence: bubble.sequence, place });
