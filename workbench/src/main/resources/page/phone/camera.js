// Camera and camera roll: sample pictures, or a file of one's own.
import { button, element } from '/page/dom.js';
import { icon } from '/page/icons.js';

const SAMPLES = ['card', 'dark', 'letter', 'landscape'];
const IMAGES = 'image/jpeg,image/png,image/heic,image/webp';

const source = name => '/page/api/sample/' + name;

// What the camera sees can be changed before the shutter is pressed.
export function openCamera(phone) {
  let at = 0;
  const view = element('img', { class: 'viewfinder', src: source(SAMPLES[0]), alt: phone.word('sample.card') });
  const turn = button(phone.word('camera.other'), () => {
    at = (at + 1) % SAMPLES.length;
    view.src = source(SAMPLES[at]);
    view.alt = phone.word('sample.' + SAMPLES[at]);
  });
  const shutter = button(element('span', { class: 'unseen' }, phone.word('shutter')), () => {
    phone.sheets.close();
    phone.post('send', { kind: 'sample', name: SAMPLES[at] });
  }, { class: 'shutter', title: phone.word('shutter') });
  phone.sheets.show(phone.word('camera'), [view, element('div', { class: 'trigger' }, turn, shutter, element('span'))],
    { kind: 'camera', first: shutter });
}

export function openRoll(phone) {
  const grid = element('div', { class: 'roll' },
    ...SAMPLES.map(name => button(element('img', { src: source(name), alt: '' }), () => {
      phone.sheets.close();
      phone.post('send', { kind: 'sample', name });
    }, { 'aria-label': phone.word('sample.' + name), 'data-sample': name })),
    fileButton(phone, 'picture', phone.word('own.picture'), IMAGES));
  phone.sheets.show(phone.word('roll'), grid, { kind: 'roll' });
}

// Opens the browser's own choice of files.
export function fileButton(phone, picture, label, accept) {
  const input = element('input', { type: 'file', accept, class: 'unseen', tabindex: '-1', 'aria-label': label, onchange: () => sendFile(phone, input.files[0]) });
  return element('span', { class: 'file' },
    button([icon(picture, 24), element('span', {}, label)], () => input.click(), { 'data-choice': 'file' }), input);
}

async function sendFile(phone, file) {
  if (!file) {
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  const kind = file.type.startsWith('image/') ? 'photo' : 'file';
  phone.sheets.close();
  await phone.post('send', { kind, name: file.name, mimeType: file.type, data: btoa(binary) });
}
