// What happens when something is tapped: the same for quick replies, buttons and menus.
import { tell } from '/page/state.js';
import { openDatePicker } from '/page/phone/datepicker.js';
import { openCamera, openRoll } from '/page/phone/camera.js';
import { openPlace } from '/page/phone/attach.js';
import { openLink } from '/page/phone/links.js';
import { note } from '/page/phone/note.js';

// `target` names the thing to the server: a place in a message, or an area of the menu.
export async function perform(phone, action, target) {
  const tap = (more = {}) => phone.post(target.menu ? 'menu' : 'tap', { ...target, ...more });
  switch (action.type) {
    case 'message':
    case 'richmenuswitch':
      return tap();
    case 'postback':
      if (await tap()) {
        phone.input(action.inputOption, action.fillInText);
      }
      return undefined;
    case 'datetimepicker':
      return openDatePicker(phone, action, value => tap({ value }));
    case 'uri':
      await tap();
      return openLink(phone, phone.person.onPc && !target.quick && action.altUri?.desktop || action.uri);
    case 'clipboard':
      await tap();
      return copy(phone, action.clipboardText);
    case 'camera':
      return openCamera(phone);
    case 'cameraRoll':
      return openRoll(phone);
    case 'location':
      return openPlace(phone);
    default:
      return phone.sheets.show(action.label ?? action.type, note(phone, action.type, action));
  }
}

export async function copy(phone, text) {
  try {
    await navigator.clipboard.writeText(text);
    tell(phone.word('copied'));
  } catch {
    // Without the browser's leave the text can at least be marked by hand.
    phone.sheets.show(phone.word('copy'), text);
  }
}
