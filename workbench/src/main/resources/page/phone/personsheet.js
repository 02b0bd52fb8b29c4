// About one person: language, blocking, and made-up particulars to answer with.
import { button, element } from '/page/dom.js';
import { SAMPLES } from '/page/desk/personas.js';

export function openPersonSheet(phone) {
  const { person, word } = phone;
  const language = element('select', { onchange: () => phone.post('language', { language: language.value }) },
    ...['ja', 'en', 'zh-Hans', 'pt-BR', 'vi'].map(tag => element('option', { value: tag, selected: person.language === tag }, tag)));
  const premium = element('input', { type: 'checkbox', checked: person.premium, onchange: () => phone.post('premium', { on: premium.checked }) });
  const sample = SAMPLES.find(one => one.name === person.name) ?? SAMPLES.find(one => person.language.startsWith(one.language)) ?? SAMPLES[0];
  const particulars = Object.entries(sample.answers).map(([name, value]) =>
    button([element('small', {}, word('sample.' + name)), element('span', {}, value)],
      () => { phone.sheets.close(); phone.keyboard(); phone.write(value); }, { 'data-answer': name }));
  phone.sheets.show(person.name, element('div', { class: 'about' },
    element('p', {}, element('label', {}, word('speaks'), ' ', language)),
    element('p', {}, element('label', {}, premium, ' ', word('premium'))),
    element('p', { class: 'deed' }, person.friend && !person.blocking ? null
      : button(word(person.blocking ? 'unblock' : 'befriend'), () => { phone.sheets.close(); phone.post('follow'); }),
      person.blocking ? null : button(word('block'), () => { phone.sheets.close(); phone.post('block'); }, { 'data-deed': 'block' })),
    element('h4', {}, word('answers')), element('p', { class: 'hint' }, word('answers.hint')),
    element('div', { class: 'answers' }, ...particulars)), { kind: 'person' });
}
