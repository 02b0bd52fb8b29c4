// A wheel of numbers: to be scrolled, clicked, or set by arrow keys and digits.
import { calm, element } from '/page/dom.js';

const DIGITS_MILLIS = 1500;

// `values` are numbers; `text` says what is written on the wheel for one of them.
export function newWheel(label, text, changed) {
  const strip = element('ul', { 'aria-hidden': 'true' });
  const root = element('div', { class: 'wheel', role: 'spinbutton', tabindex: '0', 'aria-label': label, 'data-wheel': label }, strip);
  let values = [];
  let value = 0;
  let typed = '';
  let typing = 0;
  let settling = 0;

  // Not rounded: a hundred rows further on the difference is a row.
  const height = () => strip.firstElementChild?.getBoundingClientRect().height || 1;

  function show(smooth) {
    root.setAttribute('aria-valuenow', String(value));
    root.setAttribute('aria-valuetext', text(value));
    const at = values.indexOf(value);
    [...strip.children].forEach((one, index) => one.classList.toggle('chosen', index === at));
    root.scrollTo({ top: at * height(), behavior: smooth && !calm() ? 'smooth' : 'instant' });
  }

  function choose(chosen, smooth = true) {
    const former = value;
    value = chosen;
    show(smooth);
    if (former !== value) {
      changed();
    }
  }

  const step = by => choose(values[Math.min(Math.max(values.indexOf(value) + by, 0), values.length - 1)]);

  root.addEventListener('keydown', event => {
    const deed = {
      ArrowUp: () => step(-1), ArrowDown: () => step(1), PageUp: () => step(-10), PageDown: () => step(10),
      Home: () => choose(values[0]), End: () => choose(values.at(-1)),
    }[event.key] ?? (/^\d$/.test(event.key) ? () => type(event.key) : null);
    if (deed) {
      event.preventDefault();
      deed();
    }
  });

  function type(digit) {
    clearTimeout(typing);
    typing = setTimeout(() => { typed = ''; }, DIGITS_MILLIS);
    typed += digit;
    if (values.includes(Number(typed))) {
      choose(Number(typed), false);
    }
  }

  root.addEventListener('focus', () => { typed = ''; });
  strip.addEventListener('click', event => {
    const at = [...strip.children].indexOf(event.target);
    if (at >= 0) {
      choose(values[at]);
    }
  });
  // Scrolled by hand: what came to rest in the middle is chosen.
  root.addEventListener('scroll', () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const rests = values[Math.round(root.scrollTop / height())];
      if (root.isConnected && rests !== undefined && rests !== value) {
        choose(rests, false);
      }
    }, 120);
  }, { passive: true });

  return {
    root,
    value: () => value,
    // What was chosen stays, as near as it can.
    offer(all, wished) {
      if (all.join() !== values.join()) {
        values = all;
        root.setAttribute('aria-valuemin', String(all[0]));
        root.setAttribute('aria-valuemax', String(all.at(-1)));
        strip.replaceChildren(...all.map(one => element('li', {}, text(one))));
      }
      value = Math.min(Math.max(wished, all[0]), all.at(-1));
      show(false);
    },
  };
}
