// The switches for what the stand-in for LINE can get wrong.
import { button, element } from '/page/dom.js';
import { post } from '/page/state.js';
import { word } from '/page/words.js';

const CHANCES = { never: 0, sometimes: 0.2, always: 1 };
const SECONDS = [0, 1, 2, 5, 10, 30, 60];

let rows = null;

export function drawFaults({ faults }) {
  if (!rows) {
    rows = faults.list.map(newRow);
    document.getElementById('switches').replaceChildren(
      element('p', { class: 'hint' }, word('faults.hint')),
      element('p', { class: 'pace' }, pace('slow'), pace('late'),
        button(word('calm'), () => post('calm', {}), { 'data-calm': '' })),
      element('ul', { class: 'faults' }, ...rows.map(row => row.root)));
  }
  rows.forEach((row, at) => row.update(faults.list[at]));
  for (const of of ['slow', 'late']) {
    const select = document.querySelector(`[data-pace="${of}"]`);
    if (document.activeElement !== select) {
      select.value = String(SECONDS.findLast(one => one <= faults[of]));
    }
  }
  const on = faults.list.filter(fault => fault.chance > 0 || fault.next).length;
  document.getElementById('faultcount').textContent = on || '';
}

export function forgetFaults() {
  rows = null;
}

function pace(of) {
  return element('label', {}, word('pace.' + of), ' ',
    element('select', { 'data-pace': of, onchange: event => post('pace', { of, seconds: Number(event.target.value) }) },
      ...SECONDS.map(one => element('option', { value: one }, word('seconds', one)))));
}

function newRow(fault) {
  const happened = element('small', { class: 'happened' });
  const set = how => post('fault', { fault: fault.name, chance: CHANCES[how] ?? 0, next: how === 'next' });
  const buttons = ['never', 'next', 'sometimes', 'always'].map(how =>
    button(word('fault.' + how), () => set(how), { 'data-how': how }));
  const label = 'fault-' + fault.name;
  const root = element('li', { 'data-fault': fault.name },
    element('div', { class: 'what' }, element('strong', { id: label }, word(fault.name)), element('p', {}, word(fault.name + '.what')), happened),
    element('div', { class: 'how', role: 'group', 'aria-labelledby': label }, ...buttons));
  return {
    root,
    update(now) {
      const how = now.next ? 'next' : Object.keys(CHANCES).find(one => CHANCES[one] === now.chance) ?? 'sometimes';
      buttons.forEach(one => one.setAttribute('aria-pressed', String(one.dataset.how === how)));
      root.classList.toggle('on', how !== 'never');
      happened.textContent = now.happened ? word('happened', now.happened) : '';
    },
  };
}
