// Building elements. Everything that people, bots or mails wrote goes through text nodes, never through markup.

const SVG = 'http://www.w3.org/2000/svg';

export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function drawing(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(made, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== false && value !== undefined && value !== null) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== '' && child !== false));
  return made;
}

export function button(content, onclick, attributes = {}) {
  return element('button', { type: 'button', onclick, ...attributes }, content);
}

// For who cannot see it: said, not shown.
export function unseen(text) {
  return element('span', { class: 'unseen' }, text);
}

export const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

// One tab stop for a row of things; arrow keys go on from there.
export function arrowKeys(container, selector, back, forth) {
  const all = () => [...container.querySelectorAll(selector)];
  const reach = chosen => all().forEach(one => { one.tabIndex = one === chosen ? 0 : -1; });
  container.addEventListener('focusin', event => {
    const chosen = event.target.closest(selector);
    if (chosen) {
      reach(chosen);
    }
  });
  container.addEventListener('keydown', event => {
    const things = all();
    const at = things.indexOf(event.target.closest(selector));
    const next = { [back]: at - 1, [forth]: at + 1, Home: 0, End: things.length - 1 }[event.key];
    if (at >= 0 && things[next]) {
      event.preventDefault();
      things[next].focus();
    }
  });
  return () => reach(all()[0]);
}
