// The dialog in which somebody new is brought into a chat.
import { button, element } from '/page/dom.js';
import { post } from '/page/state.js';
import { word } from '/page/words.js';
import { SAMPLES } from '/page/desk/personas.js';
import { accountName, chosenAccount } from '/page/phone/accounts.js';

export function askForPerson(state) {
  const channel = element('select', { name: 'channel' },
    ...state.channels.map(one => element('option', { value: one.id, selected: one.id === chosenAccount() }, accountName(one))));
  const name = element('input', { name: 'name', maxlength: '20', placeholder: word('name.any'), autocomplete: 'off' });
  const language = element('select', { name: 'language' }, ...[['ja', '日本語'], ['en', 'English'], ['zh-Hans', '中文'], ['pt-BR', 'Português'], ['vi', 'Tiếng Việt']]
    .map(([tag, text]) => element('option', { value: tag }, text)));
  const stranger = element('input', { type: 'checkbox', name: 'stranger' });
  const samples = element('div', { class: 'samples', role: 'group', 'aria-label': word('samples') }, ...SAMPLES.map(sample =>
    button(sample.name, () => {
      name.value = sample.name;
      language.value = sample.language;
    }, { lang: sample.language })));
  const row = (label, field) => element('label', { class: 'row' }, element('span', {}, word(label)), field);
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'newcomer' },
    element('form', { method: 'dialog', onsubmit: event => { event.preventDefault(); add(); } },
      element('h2', { id: 'newcomer' }, word('add')), samples,
      row('name', name), row('speaks', language), state.channels.length > 1 ? row('account', channel) : null,
      element('label', { class: 'check' }, stranger, ' ', word('stranger.comes')),
      element('p', { class: 'buttons' },
        button(word('cancel'), () => dialog.close()), element('button', { class: 'primary' }, word('add.now')))));
  async function add() {
    const body = { channel: channel.value, name: name.value, language: language.value, stranger: stranger.checked };
    if (await post('people', body)) {
      dialog.close();
    }
  }
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  name.focus();
}
